import { rm } from 'node:fs/promises';
import { meetBytes } from '#tests/bench/bytes.ts';
import { meetGroei } from '#tests/bench/groei.ts';
import { meetKaart } from '#tests/bench/kaart.ts';
import { meetLighthouse } from '#tests/bench/lighthouse.ts';
import { type Meting, toonMetingen } from '#tests/bench/meting.ts';
import { startProefsite } from '#tests/bench/proefsite.ts';
import { pakBrowserUit } from '#tests/support/browserpad.ts';

const onderdelen = new Set(process.argv.slice(2));
const mee = (naam: string) => onderdelen.size === 0 || onderdelen.has(naam);

/** Measures what has a budget. `npm run bench`, or one part: `npm run bench -- lighthouse`. */
async function bench(): Promise<Meting[]> {
  await pakBrowserUit();
  const proefsite = await startProefsite();
  try {
    const metingen: Meting[] = [];
    if (mee('bytes')) metingen.push(...(await meetBytes(proefsite.site)));
    if (mee('lighthouse')) metingen.push(...(await meetLighthouse(proefsite.site)));
    if (mee('kaart')) metingen.push(...(await meetKaart(proefsite.site)));
    if (mee('groei')) metingen.push(...(await meetGroei(proefsite.map)));
    return metingen;
  } finally {
    await proefsite.stop();
    await rm(proefsite.map, { recursive: true, force: true });
  }
}

const metingen = await bench();
toonMetingen(metingen);
process.exitCode = metingen.every(({ gehaald }) => gehaald) ? 0 : 1;
