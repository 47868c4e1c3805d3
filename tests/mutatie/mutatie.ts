import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { alsHulp } from '#config/hulp.ts';
import { trek } from '#tests/mutatie/steekproef.ts';

alsHulp(`Gebruik: npm run mutatie -- [--steekproef N] [--zaad N] [BESTAND …]
Verandert de regels van src/domein en netlify/services een voor een, en kijkt of een test het merkt.
Zonder bestanden een steekproef van 12 (of N) bestanden; --steekproef 0 neemt ze allemaal, wat uren duurt.
Het zaad bepaalt welke, en staat in de uitvoer. Slaagt als 90 % gemerkt wordt.`);

const GRENS = 90;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { steekproef: { type: 'string', default: '12' }, zaad: { type: 'string', default: String(Date.now()) } },
});

/** What has rules. Contracts are tables that tests compare with the database; schemas repeat its CHECKs. */
const bron = globSync(['src/domein/**/*.ts', 'netlify/services/**/*.ts']).filter(
  (pad) => !/\.test\.ts$|\/contract\/|\.schema\.ts$/.test(pad),
);
const aantal = Number(values.steekproef) || bron.length;
const zaad = Number(values.zaad);
const bestanden = positionals.length > 0 ? positionals : trek(bron.sort(), aantal, zaad);

const verslagSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          status: z.string(),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});
interface Telling {
  gemerkt: number;
  over: string[];
}

/** Runs Stryker, which lives in a package of its own, over these files with the tests of their kind. */
function draai(soort: 'domein' | 'services', pad: string, welke: readonly string[]): Telling {
  if (welke.length === 0) return { gemerkt: 0, over: [] };
  const map = mkdtempSync(join(tmpdir(), 'buurtportaal-mutatie-'));
  const instelling = join(map, 'stryker.json');
  writeFileSync(
    instelling,
    JSON.stringify({
      plugins: ['@stryker-mutator/vitest-runner'],
      testRunner: 'vitest',
      vitest: { configFile: 'tests/mutatie/vitest.config.ts' },
      mutate: welke,
      // Words are for people: changing one tells nothing about a rule.
      mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
      reporters: ['progress-append-only', 'json'],
      jsonReporter: { fileName: join(map, 'verslag.json') },
      tempDirName: join(map, 'werk'),
      ignorePatterns: ['dist*', '.astro', '.netlify', 'docs', 'public', 'tests/e2e', 'tests/opstarten'],
      concurrency: 2,
      timeoutMS: 60_000,
      disableTypeChecks: false,
      allowEmpty: true,
    }),
  );
  // The tests run in a copy elsewhere, beside which these files do not stand.
  const SHARED_DIR = resolve(process.env.SHARED_DIR ?? '../shared');
  const env = { ...process.env, SHARED_DIR, MUTATIE: soort };
  spawnSync(process.execPath, [pad, 'run', instelling], { stdio: 'inherit', env });
  const geschreven = join(map, 'verslag.json');
  if (!existsSync(geschreven)) throw new Error(`Geen verslag over ${soort}: slagen de tests zonder veranderingen?`);
  const verslag = verslagSchema.parse(JSON.parse(readFileSync(geschreven, 'utf8')));
  rmSync(map, { recursive: true, force: true });
  const alle = Object.entries(verslag.files).flatMap(([bestand, { mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, bestand })),
  );
  const leeft = alle.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return {
    gemerkt: alle.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
    over: leeft.map(
      ({ bestand, location, mutatorName, replacement = '' }) =>
        `${bestand}:${location.start.line} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
    ),
  };
}

const stryker = 'tests/mutatie/pakket/node_modules/@stryker-mutator/core/bin/stryker.js';
const isDienst = (pad: string) => pad.startsWith('netlify/');
console.log(`Zaad ${zaad}: ${bestanden.length} van ${bron.length} bestanden.`);
let [gemerkt, leeft] = [0, 0];
for (const soort of ['domein', 'services'] as const) {
  const telling = draai(
    soort,
    stryker,
    bestanden.filter((pad) => isDienst(pad) === (soort === 'services')),
  );
  gemerkt += telling.gemerkt;
  leeft += telling.over.length;
  for (const regel of telling.over.sort()) console.log(`  leeft: ${regel}`);
  console.log(`${soort}: gemerkt ${telling.gemerkt} van ${telling.gemerkt + telling.over.length}.`);
}
const score = (100 * gemerkt) / Math.max(1, gemerkt + leeft);
console.log(`Gemerkt: ${gemerkt} van ${gemerkt + leeft}, ${score.toFixed(1)} % (grens ${GRENS} %).`);
process.exitCode = score >= GRENS ? 0 : 1;
