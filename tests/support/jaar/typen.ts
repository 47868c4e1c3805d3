import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { vulInlogcode } from '#tests/support/inlogcode.ts';
import type { Verhaal } from '#tests/support/jaar/daden.ts';
import { BEHEERDER, type Jaarportaal } from '#tests/support/jaar/portaal.ts';
import { gaNaarScherm } from '#tests/support/schermen.ts';
import { tekst } from '#tests/support/stadmaker/woorden.ts';

/** Somebody else than who does all the rest, so that its session is only the browser's. */
const WIE = 'makelaar-2@voorbeeld.test';
const knop = (pagina: Page, naam: string) => pagina.getByRole('button', { name: naam, exact: true });

/** A makelaar at work on a phone, who signs in again over the screen whenever that is asked. */
export async function opDeTelefoon({ proces }: Jaarportaal, browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: proces.site,
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
  });
  const pagina = await context.newPage();
  await pagina.goto('/werkplek/');
  await pagina.getByLabel('Je e-mailadres').fill(WIE);
  await vulInlogcode(proces.postbus, WIE, pagina);
  await pagina.getByRole('heading', { name: 'Wacht op mij' }).waitFor();
  const vak = pagina.getByRole('dialog').filter({ has: knop(pagina, 'Stuur mij een code') });
  await pagina.addLocatorHandler(vak, () => vulInlogcode(proces.postbus, WIE, pagina.getByRole('dialog')));
  return pagina;
}

/** Types in a record, loses the page before it is saved, goes on with what was kept, and saves that. */
export async function typEnHerlaad({ portaal, toeval }: Verhaal, pagina: Page): Promise<void> {
  const plekken = await portaal.rijen(BEHEERDER, 'plek?status=eq.gepubliceerd&select=id&order=id');
  const id = String(plekken[toeval.heel(0, plekken.length - 1)]?.id);
  const getypt = tekst(toeval, 300);
  await gaNaarScherm(pagina, `/werkplek/#/plek/${id}`);
  const veld = pagina.getByLabel('Beschrijving');
  await veld.fill(getypt);
  await pagina.reload();
  await knop(pagina, 'Ga verder').click();
  expect(await veld.inputValue()).toBe(getypt);
  await knop(pagina, 'Bewaar').click();
  await pagina
    .locator('.MuiSnackbar-root')
    .getByText(/^Bewaard/)
    .waitFor();
  const [rij] = await portaal.rijen(BEHEERDER, `plek?id=eq.${id}&select=omschrijving`);
  expect(rij?.omschrijving).toBe(getypt);
}
