import type { Page } from 'playwright';
import { ARABISCH, geefWoorden, type Woorden, ZONDER_SPATIE } from '#tests/support/andere-woorden.ts';
import { klapUit, overalTeBreed } from '#tests/support/breedte.ts';
import { nietVrij } from '#tests/support/schrijfrichting.ts';

/** Shows one screen, as whoever is signed in on this page. */
export type Toon = (pagina: Page) => Promise<void>;

const WERKPLEK = '/werkplek/#';

/** Opens a screen anew, and waits until all of it was read. */
export async function openScherm(pagina: Page, adres: string): Promise<void> {
  await pagina.goto('about:blank');
  await pagina.goto(adres);
  await pagina.waitForLoadState('networkidle');
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
  for (const pad of gezien.values()) {
    await openScherm(pagina, WERKPLEK + pad);
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

async function metWoorden(pagina: Page, woorden: Woorden, toon: Toon): Promise<void> {
  await geefWoorden(pagina, woorden);
  await toon(pagina);
  await klapUit(pagina);
}

/** What is wrong with a screen when everybody wrote names from right to left, or words of 60 letters without a space. */
export async function woordfouten(pagina: Page, naam: string, toon: Toon): Promise<string[]> {
  await metWoorden(pagina, ARABISCH, toon);
  const richting = nietVrij(await pagina.content());
  await metWoorden(pagina, ZONDER_SPATIE, toon);
  const breedte = await overalTeBreed(pagina);
  return [...new Set([...richting, ...breedte])].map((fout) => `${naam}: ${fout}`);
}
