import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { dagStraks } from '#tests/support/straks.ts';
import { aanHetWerk, gezegd, knop, open } from '#tests/support/werkplek.ts';

/** In a cellar: what is sent arrives, and its answer does not. Gives how to come out of it. */
async function inDeKelder(pagina: Page, pad: string): Promise<() => Promise<void>> {
  const waar = `**/rest/v1/${pad}`;
  await pagina.route(waar, async (weg) => {
    if (['GET', 'OPTIONS'].includes(weg.request().method())) return weg.continue();
    await weg.fetch();
    await weg.abort('internetdisconnected');
  });
  return () => pagina.unroute(waar);
}
const geenVerbinding = (pagina: Page) => pagina.getByText('Er is geen verbinding.', { exact: false }).first().waitFor();

test('a signal of which the answer got lost is written down once', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/signaal');
  await telefoon.getByLabel('ontmoeting', { exact: true }).check();
  const woorden = telefoon.getByRole('textbox').first();
  await woorden.fill('In de kelder willen mensen elkaar ontmoeten.');
  const eruit = await inDeKelder(telefoon, 'signaal*');
  await knop(telefoon, 'Bewaar het signaal').click();
  await geenVerbinding(telefoon);
  expect(await woorden.inputValue()).toContain('In de kelder');
  await eruit();
  await knop(telefoon, 'Bewaar het signaal').click();
  await gezegd(telefoon, 'Het signaal is bewaard.');
  await telefoon
    .locator('summary')
    .getByText(/ontmoeting/)
    .first()
    .click();
  await expect.poll(() => telefoon.locator('li').getByText('In de kelder willen mensen').count()).toBe(1);
});

test('so is a note, and who pressed hears that it was there already', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.getByRole('link', { name: /^Lees de aanmelding Voorbeeld: samen wandelen/ }).click();
  await open(telefoon, 'Schrijf iets op voor collega’s');
  await telefoon.getByRole('textbox', { name: 'Schrijf iets op voor collega’s' }).fill('Bel uit de kelder.');
  const eruit = await inDeKelder(telefoon, 'rpc/notitie');
  await knop(telefoon, 'Bewaar de notitie').click();
  await geenVerbinding(telefoon);
  await eruit();
  await knop(telefoon, 'Bewaar de notitie').click();
  await gezegd(telefoon, 'Dit was al gelukt. Alleen het antwoord kwam net niet aan.');
  await expect.poll(() => telefoon.locator('li').getByText('Bel uit de kelder.').count()).toBe(1);
});

test('a place that was saved unheard is nobody else’s change: as it is, and with more typed on it', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/plek/bc-08');
  const kosten = telefoon.getByLabel('Wat kost het?');
  for (const meer of ['', ' Ook voor groepen.']) {
    await kosten.fill('Uit de kelder.');
    await kosten.blur();
    if (meer !== '') await kosten.fill('Uit de kelder!');
    const eruit = await inDeKelder(telefoon, 'plek*');
    await knop(telefoon, 'Bewaar').click();
    await geenVerbinding(telefoon);
    await eruit();
    if (meer !== '') await kosten.fill(`Uit de kelder!${meer}`);
    await knop(telefoon, 'Bewaar').click();
    await gezegd(telefoon, /^Bewaard/);
    await expect.poll(() => telefoon.getByText('Iemand anders', { exact: false }).count()).toBe(0);
  }
  await telefoon.reload();
  await expect.poll(() => kosten.inputValue()).toBe('Uit de kelder! Ook voor groepen.');
});

test('an initiatief that was added unheard is there once, and opens', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/initiatief/create');
  // No other screen has this field.
  await telefoon.getByLabel('Beschrijving').fill('We komen samen in de kelder.');
  await telefoon.getByLabel('Naam', { exact: false }).first().fill('Voorbeeld: kelderclub');
  const eruit = await inDeKelder(telefoon, 'initiatief*');
  await knop(telefoon, 'Bewaar').click();
  await geenVerbinding(telefoon);
  await eruit();
  await knop(telefoon, 'Bewaar').click();
  await telefoon.getByRole('heading', { name: /Voorbeeld: kelderclub/ }).waitFor();
  await telefoon.goto('/werkplek/#/initiatief');
  await telefoon.getByPlaceholder('Zoek op naam').fill('kelderclub');
  await telefoon.getByText('1 tot en met 1 van 1').waitFor();
});

test('so are opening hours that were saved unheard: they stand there once, and are called nobody else’s', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/plek/bc-09');
  await knop(telefoon, 'Andere datum erbij').click();
  const regels = telefoon.getByLabel('Uitleg');
  const hoeveel = await regels.count();
  await telefoon.getByLabel('Datum', { exact: true }).last().fill(dagStraks(30));
  await regels.last().fill('Dicht, zegt de kelder.');
  const eruit = await inDeKelder(telefoon, 'rpc/openingstijden_zetten');
  await knop(telefoon, 'Bewaar de tijden').click();
  await geenVerbinding(telefoon);
  await eruit();
  await knop(telefoon, 'Bewaar de tijden').click();
  await gezegd(telefoon, 'De tijden zijn bewaard.');
  await expect.poll(() => telefoon.getByText('Iemand anders', { exact: false }).count()).toBe(0);
  await telefoon.reload();
  await knop(telefoon, 'Bewaar de tijden').waitFor();
  await expect.poll(() => regels.count()).toBe(hoeveel);
  expect(await regels.last().inputValue()).toBe('Dicht, zegt de kelder.');
});
