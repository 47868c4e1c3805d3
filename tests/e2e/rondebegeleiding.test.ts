import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { gebrokenWoorden } from '#tests/support/breedte.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { vulInlogcode } from '#tests/support/inlogcode.ts';
import { gaNaarScherm } from '#tests/support/schermen.ts';

// What changes a ronde is walked through in tests/opstarten/ronde-afloop.test.ts, on a portal of its own.
const knop = (pagina: Page, naam: string) => pagina.getByRole('button', { name: naam, exact: true });

async function logInAls(pagina: Page, naam: string): Promise<void> {
  const adres = `${naam}@voorbeeld.test`;
  await pagina.goto('/werkplek/#/ronde');
  await pagina.getByLabel('Je e-mailadres').fill(adres);
  await vulInlogcode(inject('postbusUrl'), adres, pagina);
}

test('who comes by the address of before lands on the rondes of the workplace', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, breedte: 320 });
  await pagina.goto('/jury/beheer/');
  await pagina.waitForURL('**/werkplek/#/ronde');
});

test('a juror has no task here, is shown no ronde, and the way to the own page', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, breedte: 320 });
  await logInAls(pagina, 'jurylid-4');
  await pagina.getByText('Dit adres heeft hier geen taak.').waitFor();
  expect(await pagina.getByRole('button').allTextContents()).toEqual(['Ga naar de inhoud', 'Log uit']);
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.locator('.werkinhoud').getByRole('link', { name: 'Naar de buurtjury' }).click();
  await pagina.waitForURL('**/jury/');
});

test('an ended session asks to sign in again, and a lost answer is not called a failure', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, verwachteFouten: /401|ERR_FAILED|Failed to load/ });
  // Jurors choose paper themselves, and these all voted; here it is about the answer that gets lost.
  await pagina.route('**/rpc/jury_stand', async (route) => {
    const antwoord = await route.fetch();
    const stand = await antwoord.json();
    const juryleden = stand.juryleden.map((lid: object) => ({ ...lid, papier: { stand: 'kan', eigen: false } }));
    await route.fulfill({ response: antwoord, json: { ...stand, juryleden } });
  });
  await logInAls(pagina, 'makelaar');
  await pagina.getByRole('link', { name: /^Voorbeeldjury/ }).click();
  const uitgeven = pagina.getByRole('form', { name: 'Geef iemand een stembiljet' });
  await uitgeven.getByLabel('Voor welk jurylid?').selectOption('jurylid-8@voorbeeld.test');
  await pagina.route('**/rpc/papier_uitgeven', (route) => route.abort());
  await knop(pagina, 'Maak het stembiljet').click();
  await uitgeven.getByRole('alert').getByText('Misschien is het wel gelukt.').waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await uitgeven.getByLabel('Voor welk jurylid?').inputValue()).not.toBe('');

  await pagina.unroute('**/rpc/papier_uitgeven');
  await pagina.route('**/rpc/papier_uitgeven', (route) => route.fulfill({ status: 401, json: { message: 'expired' } }));
  await knop(pagina, 'Maak het stembiljet').click();
  const vak = pagina.getByRole('dialog', { name: 'Je bent niet meer ingelogd' });
  await vak.waitFor();
  expect(await pagina.evaluate(() => localStorage.getItem('toegang'))).toBeNull();
  expect(await axeFouten(pagina)).toEqual([]);
  await vak.getByRole('button', { name: 'Niet nu, terug naar het scherm' }).click();
  await vak.waitFor({ state: 'detached' });
  expect(await uitgeven.getByLabel('Voor welk jurylid?').inputValue()).not.toBe('');
  expect(await axeFouten(pagina)).toEqual([]);
  await knop(pagina, 'Log in').click();
  await vak.getByLabel('Je e-mailadres').waitFor();
});

test('without an answer the screen says so', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, verwachteFouten: /ERR_FAILED|Failed to load/ });
  await pagina.route('**/rpc/jury_stand', (route) => route.abort());
  await logInAls(pagina, 'makelaar-2');
  await pagina.getByRole('link', { name: /^Voorbeeldjury/ }).click();
  await pagina.getByRole('alert').getByText('We krijgen geen antwoord.').waitFor();
});

test('wide lists tell amounts in euros, and break no word at the head of a column', async () => {
  const pagina = await nieuwePagina({ metDatabase: true, breedte: 1280 });
  await logInAls(pagina, 'beheerder');
  await pagina.getByRole('cell', { name: '€ 10.000', exact: true }).waitFor();
  for (const breedte of [1280, 1100])
    for (const lijst of [
      'ronde',
      'aanvraag',
      'aanmelding',
      'feedback',
      'plek',
      'initiatief',
      'logboek',
      'medewerker',
    ]) {
      await pagina.setViewportSize({ width: breedte, height: 800 });
      await gaNaarScherm(pagina, `/werkplek/#/${lijst}`);
      await pagina.locator('tbody tr').first().waitFor();
      expect(await gebrokenWoorden(pagina.locator('thead th')), `${lijst} at ${breedte}`).toEqual([]);
      if (lijst === 'aanvraag') await pagina.getByRole('cell', { name: '€ 600', exact: true }).first().waitFor();
    }
});
