import type { Page, Request } from 'playwright';
import { ARABISCH, geefWoorden, type Woorden, ZONDER_SPATIE } from '#tests/support/andere-woorden.ts';
import { klapUit, overalTeBreed } from '#tests/support/breedte.ts';
import { nietVrij } from '#tests/support/schrijfrichting.ts';

/** Shows one screen, as whoever is signed in on this page. */
export type Toon = (pagina: Page) => Promise<void>;

const WERKPLEK = '/werkplek/#';

/** What pages asked and were not told yet. */
const gevraagd = new WeakMap<Page, Set<Request>>();
function vragenVan(pagina: Page): Set<Request> {
  const bekend = gevraagd.get(pagina);
  if (bekend) return bekend;
  const vragen = new Set<Request>();
  gevraagd.set(pagina, vragen);
  pagina.on('request', (vraag) => vragen.add(vraag));
  pagina.on('requestfinished', (vraag) => vragen.delete(vraag));
  pagina.on('requestfailed', (vraag) => vragen.delete(vraag));
  return vragen;
}

const tekenOpnieuw = (pagina: Page): Promise<unknown> =>
  pagina.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar))));
/** An answer is drawn in one frame, and what that makes a screen ask goes out by the next. */
const STILLE_BEELDEN = 4;

/** Waits until a page has asked nothing for some frames: half a second of silence (`networkidle`) is far more than a screen needs. */
async function wachtTotGelezen(pagina: Page): Promise<void> {
  const vragen = vragenVan(pagina);
  for (let stil = 0; stil < STILLE_BEELDEN; stil = vragen.size === 0 ? stil + 1 : 0) await tekenOpnieuw(pagina);
}

/** Goes on to another screen of the app that is open, as a link does, and waits until all of it was read. */
export async function gaNaarScherm(pagina: Page, adres: string): Promise<void> {
  vragenVan(pagina);
  await pagina.goto(adres);
  await wachtTotGelezen(pagina);
}

/** Opens a screen anew: nothing is left of what was read or typed before. */
export async function openScherm(pagina: Page, adres: string): Promise<void> {
  await pagina.goto('about:blank');
  await gaNaarScherm(pagina, adres);
}

/** A list, the form to add something, one row of it: what the screens of one kind have in common. */
const soortVan = (pad: string): string =>
  pad
    .split('/')
    .map((deel, plaats) => (plaats === 2 && deel !== 'create' ? '*' : deel))
    .join('/');

/** One screen of each kind of the workplace, found by its links. */
export async function werkschermen(pagina: Page): Promise<string[]> {
  const gezien = new Map([['/', '/']]);
  await openScherm(pagina, WERKPLEK);
  for (const pad of gezien.values()) {
    await gaNaarScherm(pagina, WERKPLEK + pad);
    const adressen = await pagina
      .locator('a[href^="#/"]')
      .evaluateAll((alle) => alle.map((een) => een.getAttribute('href')));
    for (const adres of adressen) {
      const hier = (adres ?? '').slice(1);
      if (!gezien.has(soortVan(hier))) gezien.set(soortVan(hier), hier);
    }
  }
  return [...gezien.values()].map((pad) => WERKPLEK + pad);
}

/** What everybody wrote, and how a screen with it is looked at. */
const KEUREN: readonly (readonly [Woorden, (pagina: Page) => Promise<string[]>])[] = [
  [ARABISCH, async (pagina) => nietVrij(await pagina.content())],
  [ZONDER_SPATIE, overalTeBreed],
];

/**
 * What is wrong with screens, by their names, when everybody wrote names from right to left, or words of 60 letters
 * without a space. An app that they are part of is opened once for each of the two.
 */
export async function woordfouten(pagina: Page, schermen: ReadonlyMap<string, Toon>): Promise<string[]> {
  const gevonden: string[] = [];
  for (const [woorden, keur] of KEUREN) {
    await geefWoorden(pagina, woorden);
    await pagina.goto('about:blank');
    for (const [naam, toon] of schermen) {
      await toon(pagina);
      await klapUit(pagina);
      gevonden.push(...(await keur(pagina)).map((fout) => `${naam}: ${fout}`));
    }
  }
  return [...new Set(gevonden)];
}

/** The same for screens of the workplace, by their addresses. */
export const woordfoutenOp = (pagina: Page, adressen: readonly string[]): Promise<string[]> =>
  woordfouten(pagina, new Map(adressen.map((adres) => [adres, () => gaNaarScherm(pagina, adres)])));
