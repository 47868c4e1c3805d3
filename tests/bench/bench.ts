import { rm } from 'node:fs/promises';
import { leesOpdracht, weigerOpdracht } from '#config/hulp.ts';
import { meetBytes } from '#tests/bench/bytes.ts';
import { meetDatabase } from '#tests/bench/database.ts';
import { meetFuncties } from '#tests/bench/functies.ts';
import { meetGroei } from '#tests/bench/groei.ts';
import { meetKaart } from '#tests/bench/kaart.ts';
import { meetLighthouse } from '#tests/bench/lighthouse.ts';
import { meetLijst } from '#tests/bench/lijst.ts';
import { type Meting, toonMetingen } from '#tests/bench/meting.ts';
import { startProefsite } from '#tests/bench/proefsite.ts';
import { meetPubliceren } from '#tests/bench/publiceren.ts';
import { meetStart } from '#tests/bench/start.ts';
import { meetTelling } from '#tests/bench/telling.ts';
import { pakBrowserUit } from '#tests/support/browserpad.ts';
import { installeer } from '#tests/support/installeer.ts';

const ONDERDELEN = 'telling lijst functies database start publiceren groei bytes lighthouse kaart'.split(' ');
const GEBRUIK = `Gebruik: npm run bench -- [ONDERDEEL …]
Meet alles waar een grens voor is, of alleen deze onderdelen:
${ONDERDELEN.join(', ')}.`;
const onderdelen = new Set(leesOpdracht(GEBRUIK, { allowPositionals: true }).positionals);
const onbekend = [...onderdelen].find((naam) => !ONDERDELEN.includes(naam));
if (onbekend) weigerOpdracht(`Dit onderdeel bestaat niet: ${onbekend}`, GEBRUIK);
const mee = (naam: string) => onderdelen.size === 0 || onderdelen.has(naam);

/** What is measured on one running site. */
async function benchProefsite(): Promise<Meting[]> {
  if (!['bytes', 'lighthouse', 'kaart'].some(mee)) return [];
  await pakBrowserUit();
  const proefsite = await startProefsite();
  try {
    const metingen: Meting[] = [];
    if (mee('bytes')) metingen.push(...(await meetBytes(proefsite.site)));
    if (mee('lighthouse')) installeer('tests/bench/pakket');
    if (mee('lighthouse')) metingen.push(...(await meetLighthouse(proefsite.site)));
    if (mee('kaart')) metingen.push(...(await meetKaart(proefsite.site)));
    return metingen;
  } finally {
    await proefsite.stop();
    await rm(proefsite.map, { recursive: true, force: true });
  }
}

// `npm run bench` measures all that has a budget; `npm run bench -- lighthouse` one part.
const metingen = [
  ...(mee('telling') ? meetTelling() : []),
  ...(mee('lijst') ? await meetLijst() : []),
  ...(mee('functies') ? await meetFuncties() : []),
  ...(mee('database') ? await meetDatabase() : []),
  ...(mee('start') ? await meetStart() : []),
  ...(mee('publiceren') ? await meetPubliceren() : []),
  ...(mee('groei') ? await meetGroei() : []),
  ...(await benchProefsite()),
];
toonMetingen(metingen);
process.exitCode = metingen.every(({ gehaald }) => gehaald) ? 0 : 1;
