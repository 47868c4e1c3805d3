import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budgetten } from '#bouw/budgetten.ts';
import { keurPaginas } from '#bouw/keuring.ts';
import type { Boek } from '#tests/support/jaar/boek.ts';
import { doeIets, type Verhaal } from '#tests/support/jaar/daden.ts';
import { nietOnline, tebreed } from '#tests/support/jaar/paginas.ts';
import { BEHEERDER, type Jaarportaal, MAKELAAR, openJaarportaal } from '#tests/support/jaar/portaal.ts';
import { leefRonde } from '#tests/support/jaar/ronde.ts';
import { anderGeteld } from '#tests/support/jaar/tellingen.ts';
import { opDeTelefoon, typEnHerlaad } from '#tests/support/jaar/typen.ts';
import { sitemapPaden } from '#tests/support/sitemap.ts';
import { maakToeval } from '#tests/support/stadmaker/toeval.ts';
import { startBrowser } from '#tests/support/start-browser.ts';

/** `npm run jaar` lives through a whole year; here a few weeks of it. */
const DADEN = Number(process.env.JAAR_DADEN ?? 40);
const BOUWSELS = Number(process.env.JAAR_BOUWSELS ?? 2);
const ZAAD = Number(process.env.JAAR_ZAAD ?? 20_261_130);
const DAGEN = 360 / 20;
/** Which builds have a ronde behind them, from open to confirmed. */
const METRONDE = (bouwsel: number) => bouwsel % 6 === 2;
/** Pages that are looked at on a narrow phone after each build. */
const KIJK = 25;

let portaal: Jaarportaal;
let browser: Browser;
beforeAll(async () => {
  portaal = await openJaarportaal();
  browser = await startBrowser();
  for (const wie of [BEHEERDER, MAKELAAR]) await portaal.meldAan(wie);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await portaal?.stop();
});

test(`after ${DADEN} publications, edits and removals all that is published is online, counted right, and fits a phone, and no typed word is lost`, {
  timeout: BOUWSELS * 300_000,
  // A year does not begin again halfway.
  retry: 0,
}, async () => {
  const toeval = maakToeval(ZAAD);
  const boek: Boek = new Map();
  const [eerste, ...rest] = await portaal.rijen(BEHEERDER, 'wijk?status=eq.gepubliceerd&select=code&order=code');
  if (!eerste) throw new Error('There are no areas.');
  const verhaal: Verhaal = { portaal, toeval, boek, wijken: [eerste, ...rest], nummer: 0 };
  const smal = await browser.newPage({ baseURL: portaal.proces.site, viewport: { width: 320, height: 640 } });

  const telefoon = await opDeTelefoon(portaal, browser);
  for (let bouwsel = 1; bouwsel <= BOUWSELS; bouwsel += 1) {
    while (verhaal.nummer < (DADEN * bouwsel) / BOUWSELS) await doeIets(verhaal);
    if (METRONDE(bouwsel)) await leefRonde(verhaal);
    await typEnHerlaad(verhaal, telefoon);
    await portaal.online();
    expect(await nietOnline(portaal, boek)).toEqual([]);
    expect(await anderGeteld(portaal)).toEqual([]);
    expect(await keurPaginas(portaal.proces.bouwmap, budgetten)).toEqual([]);
    const adressen = await sitemapPaden(portaal.proces.site);
    const bekijk = Array.from({ length: KIJK }, () => adressen[toeval.heel(0, adressen.length - 1)] ?? '/');
    expect(await tebreed(smal, [...new Set(bekijk)])).toEqual([]);
    console.log(`bouwsel ${bouwsel}: ${verhaal.nummer} daden, ${adressen.length} pagina's, ${boek.size} nagekeken`);
    if (bouwsel < BOUWSELS) await portaal.verzet(DAGEN);
  }
});
