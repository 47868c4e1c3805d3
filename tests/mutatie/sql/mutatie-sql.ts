import { leesOpdracht } from '#config/hulp.ts';
import { leesWoorden, wieKanHetMerken } from '#tests/mutatie/sql/dekking.ts';
import { type Mutant, SOORTEN } from '#tests/mutatie/sql/mutant.ts';
import { mutantenVanCatalogus } from '#tests/mutatie/sql/mutanten-catalogus.ts';
import { mutantenVanFuncties } from '#tests/mutatie/sql/mutanten-functies.ts';
import { probeer, type Uitkomst } from '#tests/mutatie/sql/probeer.ts';
import { openProefbank } from '#tests/mutatie/sql/proefbank.ts';
import { leesVerloop } from '#tests/mutatie/sql/verloop.ts';
import { leesVerwijzingen } from '#tests/mutatie/sql/verwijzingen.ts';
import { trek } from '#tests/mutatie/steekproef.ts';

const GEBRUIK = `Gebruik: npm run mutatie:sql -- [--proef N] [--zaad N] [--minuten N] [--seconden N] [--verloop F]
                              [--soort S] [--over TEKST]
Verandert rechten, policies, checks, triggers en vergelijkingen in functies van de database een voor een,
en kijkt of een databasetest het merkt.
  --proef N       zoveel van elke soort (30); 0 is alles, wat uren duurt
  --zaad N        welke er getrokken worden; staat in de uitvoer
  --minuten N     daarna wordt niets nieuws meer geprobeerd (60)
  --seconden N    zo lang aan een verandering (90); wat dan niemand merkte, komt aan het eind nog eens aan de beurt
  --verloop F     houdt in dit bestand bij wat al geprobeerd is, en gaat daar verder
  --soort S       alleen deze soort: ${SOORTEN.join(', ')}
  --over TEKST    alleen wat deze woorden in zijn omschrijving heeft
Slaagt als van elke soort 90 % gemerkt wordt.`;

const GRENS = 90;
const { values } = leesOpdracht(GEBRUIK, {
  options: {
    proef: { type: 'string', default: '30' },
    zaad: { type: 'string', default: String(Date.now()) },
    minuten: { type: 'string', default: '60' },
    seconden: { type: 'string', default: '90' },
    verloop: { type: 'string' },
    soort: { type: 'string' },
    over: { type: 'string', default: '' },
  },
});
const zaad = Number(values.zaad);
const tot = Date.now() + Number(values.minuten) * 60_000;

const verloop = leesVerloop(values.verloop);
const bank = await openProefbank();
const telling = new Map(SOORTEN.map((soort) => [soort, { gemerkt: 0, leeft: 0, ongeldig: 0, te_lang: 0, alle: 0 }]));
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
    return trek(mutanten, Number(values.proef) || mutanten.length, zaad);
  });
  const doe = async (mutant: Mutant, seconden: number): Promise<Uitkomst> => {
    const naam = `${mutant.soort}: ${mutant.wat}`;
    const bekend = verloop.weet(naam);
    if (bekend) return bekend;
    const eind = Math.min(tot, Date.now() + seconden * 1000);
    const uitkomst = await probeer(bank, mutant, wieKanHetMerken(mutant, verwijzingen, woorden), eind);
    if (uitkomst !== 'te_lang') verloop.onthoud(naam, uitkomst);
    if (uitkomst === 'leeft') console.log(`  leeft: ${naam}`);
    return uitkomst;
  };
  const tel = (mutant: Mutant, uitkomst: Uitkomst, hoeveel = 1) => {
    const soort = telling.get(mutant.soort);
    if (soort) soort[uitkomst] += hoeveel;
  };
  const teLang: Mutant[] = [];
  // By lot through all kinds, so that a run that is cut short still says something of each.
  for (const mutant of trek(getrokken, getrokken.length, zaad)) {
    if (Date.now() > tot && !verloop.weet(`${mutant.soort}: ${mutant.wat}`)) continue;
    const uitkomst = await doe(mutant, Number(values.seconden));
    if (uitkomst === 'te_lang') teLang.push(mutant);
    tel(mutant, uitkomst);
  }
  // What needs more than its share of the time gets the rest of it.
  for (const mutant of teLang) {
    const uitkomst = Date.now() > tot ? 'te_lang' : await doe(mutant, Number.POSITIVE_INFINITY);
    tel(mutant, 'te_lang', -1);
    tel(mutant, uitkomst);
    if (uitkomst === 'te_lang') console.log(`  te_lang: ${mutant.soort}: ${mutant.wat}`);
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
