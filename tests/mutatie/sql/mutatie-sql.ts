import { leesOpdracht } from '#config/hulp.ts';
import { leesWoorden, wieKanHetMerken } from '#tests/mutatie/sql/dekking.ts';
import { SOORTEN } from '#tests/mutatie/sql/mutant.ts';
import { mutantenVanCatalogus } from '#tests/mutatie/sql/mutanten-catalogus.ts';
import { mutantenVanFuncties } from '#tests/mutatie/sql/mutanten-functies.ts';
import { probeer } from '#tests/mutatie/sql/probeer.ts';
import { openProefbank } from '#tests/mutatie/sql/proefbank.ts';
import { leesVerwijzingen } from '#tests/mutatie/sql/verwijzingen.ts';
import { trek } from '#tests/mutatie/steekproef.ts';

const GEBRUIK = `Gebruik: npm run mutatie:sql -- [--steekproef N] [--zaad N] [--minuten N] [--soort S] [--over TEKST]
Verandert rechten, policies, checks, triggers en vergelijkingen in functies van de database een voor een,
en kijkt of een databasetest het merkt.
  --steekproef N  zoveel van elke soort (30); 0 is alles, wat uren duurt
  --zaad N        welke er getrokken worden; staat in de uitvoer
  --minuten N     daarna wordt niets nieuws meer geprobeerd (60)
  --soort S       alleen deze soort: ${SOORTEN.join(', ')}
  --over TEKST    alleen wat deze woorden in zijn omschrijving heeft
Slaagt als van elke soort 90 % gemerkt wordt.`;

const GRENS = 90;
const { values } = leesOpdracht(GEBRUIK, {
  options: {
    steekproef: { type: 'string', default: '30' },
    zaad: { type: 'string', default: String(Date.now()) },
    minuten: { type: 'string', default: '60' },
    soort: { type: 'string' },
    over: { type: 'string', default: '' },
  },
});
const zaad = Number(values.zaad);
const tot = Date.now() + Number(values.minuten) * 60_000;

const bank = await openProefbank();
const telling = new Map(SOORTEN.map((soort) => [soort, { gemerkt: 0, leeft: 0, ongeldig: 0, alle: 0 }]));
try {
  const woorden = leesWoorden(bank.bestanden);
  const verwijzingen = await bank.opGaaf(leesVerwijzingen);
  const alle = await bank.opGaaf(async (client) => [
    ...(await mutantenVanCatalogus(client)),
    ...(await mutantenVanFuncties(client)),
  ]);
  console.log(`Zaad ${zaad}.`);
  const getrokken = SOORTEN.filter((soort) => values.soort === undefined || values.soort === soort).flatMap((soort) => {
    const mutanten = alle.filter((mutant) => mutant.soort === soort && mutant.wat.includes(values.over));
    return trek(mutanten, Number(values.steekproef) || mutanten.length, zaad);
  });
  // By lot through all kinds, so that a run that is cut short still says something of each.
  for (const mutant of trek(getrokken, getrokken.length, zaad)) {
    if (Date.now() > tot) break;
    const uitkomst = await probeer(bank, mutant, wieKanHetMerken(mutant, verwijzingen, woorden));
    const soort = telling.get(mutant.soort);
    if (soort) soort[uitkomst] += 1;
    if (uitkomst === 'leeft') console.log(`  leeft: ${mutant.soort}: ${mutant.wat}`);
  }
  for (const [soort, tel] of telling) tel.alle = alle.filter((mutant) => mutant.soort === soort).length;
} finally {
  await bank.stop();
}
const score = ({ gemerkt, leeft }: { gemerkt: number; leeft: number }) =>
  (100 * gemerkt) / Math.max(1, gemerkt + leeft);
console.table(
  Object.fromEntries([...telling].map(([soort, tel]) => [soort, { ...tel, score: `${score(tel).toFixed(1)} %` }])),
);
process.exitCode = [...telling.values()].every((tel) => tel.gemerkt + tel.leeft === 0 || score(tel) >= GRENS) ? 0 : 1;
