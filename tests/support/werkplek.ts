import type { Page } from 'playwright';
import { beforeAll, expect, inject } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { teBreed } from '#tests/support/breedte.ts';
import { nieuwePagina, type Opties } from '#tests/support/browser.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';
import { klopAan, type Portaal } from '#tests/support/portaal-global.ts';
import { totHetLukt } from '#tests/support/postbus.ts';

let gedeeld: Portaal;
beforeAll(async () => {
  gedeeld = await klopAan(inject('portaaldeur'));
});
/** The portal that all files about the workplace share. */
export const portaal = (): Portaal => gedeeld;
export const database = () => ({ url: gedeeld.database, sleutel: gedeeld.sleutel });

/** What tests cause on purpose: a lost connection, a sign-in that ended or is too old, and a form that is not right yet. */
const EXPRES = /ERR_INTERNET_DISCONNECTED|status of (400|401|403|422|428)/;

const opties = (breedte: number): Opties => ({
  portaal: gedeeld,
  breedte,
  hoogte: 740,
  metDatabase: true,
  // A message goes by itself after a while: faded half, it has no colour to measure.
  minderBeweging: true,
  verwachteFouten: EXPRES,
});

/** A page where nobody signed in. */
export const eenPagina = (breedte: number): Promise<Page> => nieuwePagina(opties(breedte));

/** Signs in at the page that stands there, by the code of the mail. */
export async function logIn(pad: string, wie: string, breedte: number): Promise<Page> {
  const adres = `${wie}@voorbeeld.test`;
  const pagina = await eenPagina(breedte);
  await pagina.goto(pad);
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await vulInlogcode(gedeeld.postbus, adres, pagina);
  return pagina;
}

/** Signs in over the screen as the address that stands there. */
export async function logWeerIn(pagina: Page, wie: string): Promise<void> {
  const vak = pagina.getByRole('dialog');
  await vulInlogcode(gedeeld.postbus, `${wie}@voorbeeld.test`, vak);
  await vak.waitFor({ state: 'detached' });
}

const binnen = new Map<string, Opties['opslag']>();
const waaktUit = (pagina: Page) => pagina.getByRole('heading', { name: 'Wacht op mij' }).waitFor();

/** Somebody at the inbox, on a device without anything that was typed, by a sign-in of its own. */
export async function kersvers(wie: string, breedte: number): Promise<Page> {
  const pagina = await logIn('/werkplek/', wie, breedte);
  await waaktUit(pagina);
  return pagina;
}

/** The same, by the sign-in of an earlier test in this file: for whoever does not end it. */
export async function aanHetWerk(wie: string, breedte: number): Promise<Page> {
  const opslag = binnen.get(wie);
  if (!opslag) {
    const pagina = await kersvers(wie, breedte);
    binnen.set(wie, await pagina.context().storageState());
    return pagina;
  }
  const pagina = await nieuwePagina({ ...opties(breedte), opslag });
  await pagina.goto('/werkplek/');
  await waaktUit(pagina);
  return pagina;
}

export const knop = (pagina: Page, naam: string | RegExp) => pagina.getByRole('button', { name: naam, exact: true });
export const gezegd = (pagina: Page, zin: string | RegExp) =>
  pagina.locator('.MuiSnackbar-root').getByText(zin).waitFor();
/** The line that a step stands behind. */
export const open = (pagina: Page, stap: string) => pagina.locator('summary').getByText(stap, { exact: true }).click();

/** As a database with these rows answers: with no more of them than are asked for. */
export const metRijen = (pagina: Page, pad: string, rijen: readonly Readonly<Record<string, unknown>>[]) =>
  pagina.route(pad, async (weg) => {
    const hoogstens = Number(new URL(weg.request().url()).searchParams.get('limit') ?? rijen.length);
    await weg.fulfill({ response: await weg.fetch(), json: rijen.slice(0, hoogstens) });
  });

/** Waits until a page of the site says this. How soon is looked at in publiceren.test.ts. */
export const opSite = (pad: string, tekst: string): Promise<void> =>
  totHetLukt(async () => {
    const html = await (await fetch(`${gedeeld.site}${pad}`)).text();
    if (!html.includes(tekst)) throw new Error(`${pad} does not say "${tekst}" yet.`);
  });

const metEigenKader = (velden: Element[]): string[] =>
  velden.filter((veld) => getComputedStyle(veld).borderTopWidth !== '0px').map((veld) => veld.outerHTML);
/** What can be pressed and shows neither words nor a picture. */
const zonderGezicht = (knoppen: Element[]): string[] =>
  knoppen
    .filter((knop) => knop.getClientRects().length > 0 && !knop.querySelector('svg, img'))
    .filter((knop) => knop.textContent.trim() === '')
    .map((knop) => knop.outerHTML);

/** Looks at a screen as it stands now: axe, its width, and what each part of it must have. */
export async function keurGoed(pagina: Page): Promise<void> {
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await teBreed(pagina)).toEqual([]);
  expect(await pagina.locator('main :is(a, button)').evaluateAll(zonderGezicht)).toEqual([]);
  // The library draws the frame of its fields around them; ours would be a second one.
  expect(await pagina.locator('.MuiInputBase-input').evaluateAll(metEigenKader)).toEqual([]);
}
