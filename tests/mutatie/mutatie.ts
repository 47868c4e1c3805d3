import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesOpdracht } from '#config/hulp.ts';
import { draai, type Soort } from '#tests/mutatie/draai.ts';
import { instrumenteer, type Mutant } from '#tests/mutatie/instrumenteer.ts';
import { trek } from '#tests/mutatie/steekproef.ts';
import { leesVerloop } from '#tests/mutatie/verloop.ts';
import { installeer } from '#tests/support/installeer.ts';

const GEBRUIK = `Gebruik: npm run mutatie -- [--proef N] [--zaad N] [--verloop BESTAND] [BESTAND …]
Verandert de regels van src/domein en netlify/services een voor een, en kijkt of een test het merkt.
  --proef N          zoveel veranderingen van elk van beide, door loting; 0 (gewoon) is alles
  --zaad N           welke er geloot worden; staat in de uitvoer
  --verloop BESTAND  onthoudt wat al bekend is, zodat een volgende keer verder gaat
Slaagt als 90 % gemerkt wordt.`;

const GRENS = 90;
const { values, positionals } = leesOpdracht(GEBRUIK, {
  allowPositionals: true,
  options: {
    proef: { type: 'string', default: '0' },
    zaad: { type: 'string', default: String(Date.now()) },
    verloop: { type: 'string' },
  },
});

/** What has rules. Contracts are tables that tests compare with the database; schemas repeat its CHECKs. */
const bron = globSync(['src/domein/**/*.ts', 'netlify/services/**/*.ts']).filter(
  (pad) => !/\.test\.ts$|\/contract\/|\.schema\.ts$/.test(pad),
);
const zaad = Number(values.zaad);

interface Telling {
  readonly gemerkt: number;
  readonly leeft: readonly Mutant[];
  /** Runs once, when the file is loaded: no test can be run again with it. */
  readonly bijHetLaden: number;
}

async function meet(soort: Soort, paden: readonly string[]): Promise<Telling> {
  const map = mkdtempSync(join(tmpdir(), 'buurtportaal-mutatie-'));
  try {
    const { files, mutants } = await instrumenteer(paden.toSorted());
    for (const { name, content } of files) writeFileSync(join(map, name.replaceAll('/', '__')), content);
    const mee = mutants.filter(({ status }) => status === undefined);
    const trekking = trek(mee, Number(values.proef) || mee.length, zaad);
    const verloop = values.verloop ? `${values.verloop}.${soort}` : join(map, 'verloop');
    await draai({ soort, map, verloop, paden, trekking: trekking.map(({ id }) => id) });
    const regels = leesVerloop(verloop);
    const met = (...wat: readonly string[]) =>
      new Set(regels.flatMap((regel) => ('mutant' in regel && wat.includes(regel.wat) ? [regel.mutant] : [])));
    const [gemerkt, geprobeerd] = [met('gemerkt', 'hangt'), met('begint')];
    const geladen = new Set(regels.flatMap((regel) => (regel.wat === 'geladen' ? regel.mutanten : [])));
    const eenmalig = (id: string) => geladen.has(id) && !geprobeerd.has(id);
    return {
      gemerkt: trekking.filter(({ id }) => gemerkt.has(id)).length,
      leeft: trekking.filter(({ id }) => !gemerkt.has(id) && !eenmalig(id)),
      bijHetLaden: trekking.filter(({ id }) => eenmalig(id)).length,
    };
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const regelVan = ({ fileName, location, mutatorName, replacement }: Mutant): string =>
  `${fileName}:${location.start.line} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`;

installeer('tests/mutatie/pakket');
let [gemerkt, leeft] = [0, 0];
console.log(`Zaad ${zaad}.`);
for (const [soort, begin] of [
  ['domein', 'src/'],
  ['services', 'netlify/'],
] as const) {
  const paden = (positionals.length > 0 ? positionals : bron).filter((pad) => pad.startsWith(begin));
  if (paden.length === 0) continue;
  const telling = await meet(soort, paden);
  gemerkt += telling.gemerkt;
  leeft += telling.leeft.length;
  for (const regel of telling.leeft.map(regelVan).sort()) console.log(`  leeft: ${regel}`);
  console.log(
    `${soort}: gemerkt ${telling.gemerkt} van ${telling.gemerkt + telling.leeft.length}; ${telling.bijHetLaden} alleen bij het laden.`,
  );
}
const score = (100 * gemerkt) / Math.max(1, gemerkt + leeft);
console.log(`Gemerkt: ${gemerkt} van ${gemerkt + leeft}, ${score.toFixed(1)} % (grens ${GRENS} %).`);
process.exitCode = score >= GRENS ? 0 : 1;
