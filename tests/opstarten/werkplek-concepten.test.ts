import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { beeindigSessie, conceptenOp } from '#tests/support/sessie-einde.ts';
import { aanHetWerk, database, gezegd, kersvers, keurGoed, knop, logWeerIn, open } from '#tests/support/werkplek.ts';

test('a note for colleagues that was not saved is there again after a reload, and can be begun anew', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/aanvraag');
  await telefoon.locator('.MuiList-root a').first().click();
  await open(telefoon, 'Schrijf iets op voor collega’s');
  const notitie = telefoon.getByLabel('Schrijf iets op voor collega’s').last();
  await notitie.fill('Bellen na het weekend.');
  await telefoon.reload();
  // The line that it stands behind opens by itself.
  await telefoon.getByText(/^Dit typte je op .*Het is nog niet bewaard/).waitFor();
  expect(await notitie.inputValue()).toBe('Bellen na het weekend.');
  await keurGoed(telefoon);
  await knop(telefoon, 'Begin opnieuw').click();
  expect(await notitie.inputValue()).toBe('');
  expect(await conceptenOp(telefoon)).toEqual([]);
});

/** As when a colleague saved something meanwhile: what was typed on this device stands on what was there before. */
const verouder = (pagina: Page): Promise<void> =>
  pagina.evaluate(() => {
    for (const naam of Object.keys(localStorage).filter((een) => een.startsWith('concept:'))) {
      const concept = JSON.parse(localStorage.getItem(naam) ?? '{}');
      localStorage.setItem(naam, JSON.stringify({ ...concept, versie: 'eerder' }));
    }
  });

test('what was typed before a colleague changed it stays beside what is typed now, and both come back', async () => {
  const pagina = await aanHetWerk('beheerder', 360);
  await pagina.goto('/werkplek/#/ronde');
  await pagina
    .getByRole('link', { name: /^Voorbeeldronde/ })
    .first()
    .click();
  const formulier = pagina.getByRole('form', { name: 'Kies wanneer de jury stemt' });
  const tot = formulier.getByLabel('Tot welke dag?');
  await tot.fill('2027-03-04');
  await verouder(pagina);
  await pagina.reload();
  const eerder = pagina.getByRole('group', { name: 'Tot welke dag?' });
  await eerder.getByText('2027-03-04').waitFor();
  await tot.fill('2027-05-06');
  await pagina.reload();
  await eerder.getByText('2027-03-04').waitFor();
  expect(await tot.inputValue()).toBe('2027-05-06');
  await keurGoed(pagina);
  await knop(pagina, 'Gooi weg wat ik typte').click();
  await eerder.waitFor({ state: 'detached' });
  expect(await tot.inputValue()).toBe('2027-05-06');
  expect(await conceptenOp(pagina)).toHaveLength(1);
});

test('a connection that is lost halfway loses no typed text, not even after closing the page', async () => {
  const pagina = await aanHetWerk('makelaar', 360);
  await pagina.goto('/werkplek/#/initiatief/in-01');
  const veld = pagina.getByLabel('Beschrijving');
  await veld.waitFor();
  await pagina.context().setOffline(true);
  await veld.fill('Dit typte ik in een kelder zonder bereik.');
  await knop(pagina, 'Bewaar').click();
  await gezegd(pagina, /Er is geen verbinding/);
  expect(await veld.inputValue()).toBe('Dit typte ik in een kelder zonder bereik.');
  await pagina.context().setOffline(false);
  await pagina.reload();
  await pagina.getByText(/^Je was hier al bezig, op /).waitFor();
  await keurGoed(pagina);
  await knop(pagina, 'Ga verder').click();
  expect(await veld.inputValue()).toBe('Dit typte ik in een kelder zonder bereik.');
  await knop(pagina, 'Bewaar').click();
  await gezegd(pagina, /^Bewaard/);
});

test('what is pasted and does not fit stays whole, its field says how much it takes, and nothing is sent or saved', async () => {
  const pagina = await aanHetWerk('beheerder', 360);
  // Emoji are two halves to JavaScript, and one character to the database.
  const teVeel = '😀'.repeat(2001);
  const zegt = (zin: string) => pagina.getByText(zin).first().waitFor();
  await pagina.goto('/werkplek/#/feedback');
  await pagina.locator('.MuiList-root a').first().click();
  await open(pagina, 'Schrijf iets op voor collega’s');
  const notitie = pagina.getByRole('textbox', { name: 'Schrijf iets op voor collega’s' });
  await notitie.fill(teVeel);
  await zegt('Dit is te lang. Er passen 2.000 tekens in.');
  await knop(pagina, 'Bewaar de notitie').click();
  expect(await notitie.inputValue()).toBe(teVeel);
  expect(await notitie.evaluate((veld) => veld === document.activeElement)).toBe(true);
  await pagina.reload();
  await zegt('Dit is te lang. Er passen 2.000 tekens in.');
  expect(await notitie.inputValue()).toBe(teVeel);
  await notitie.fill('😀'.repeat(1999));
  await zegt('Er past nog 1 teken bij.');
  await keurGoed(pagina);
  await knop(pagina, 'Bewaar de notitie').click();
  await gezegd(pagina, 'De notitie staat erbij.');

  await pagina.goto('/werkplek/#/plek/bc-07');
  const kosten = pagina.getByLabel('Wat kost het?');
  await kosten.fill('x'.repeat(301));
  await zegt('Dit is te lang. Er passen 300 tekens in.');
  expect(await kosten.inputValue()).toHaveLength(301);
  await kosten.fill('');
  await knop(pagina, 'Andere datum erbij').click();
  await pagina.getByLabel('Uitleg').last().fill('y'.repeat(161));
  await zegt('Dit is te lang. Er passen 160 tekens in.');
  await keurGoed(pagina);
});

test('a sign-in that ends halfway costs no word: it is renewed over the form, and the save goes on by itself', async () => {
  const pagina = await kersvers('makelaar', 360);
  await pagina.goto('/werkplek/#/plek/bc-05');
  const veld = pagina.getByLabel('Wat kost het?');
  await veld.fill('Betaal wat je kunt missen');
  await beeindigSessie(pagina, database());
  // What is looked up meanwhile takes nobody out of a sentence.
  await pagina.getByRole('status').getByText('Je bent niet meer ingelogd').waitFor();
  await expect.poll(() => pagina.getByRole('dialog').count()).toBe(0);
  await knop(pagina, 'Bewaar').click();
  const vak = pagina.getByRole('dialog', { name: 'Je bent niet meer ingelogd' });
  await vak.waitFor();
  await keurGoed(pagina);
  await pagina.keyboard.press('Escape');
  await vak.waitFor({ state: 'detached' });
  await pagina.locator('button:focus').filter({ hasText: 'Bewaar' }).waitFor();
  expect(await veld.inputValue()).toBe('Betaal wat je kunt missen');
  await pagina.keyboard.press('Enter');
  await logWeerIn(pagina, 'makelaar');
  await gezegd(pagina, /^Bewaard/);
  expect(await veld.inputValue()).toBe('Betaal wat je kunt missen');
  expect(await conceptenOp(pagina)).toEqual([]);
});

test('who signs in over the form of somebody else does not see what that person typed; who typed it finds it again', async () => {
  const pagina = await kersvers('makelaar', 360);
  await pagina.goto('/werkplek/#/initiatief/in-03');
  const veld = pagina.getByLabel('Beschrijving');
  await veld.fill('Van de eerste makelaar');
  await beeindigSessie(pagina, database());
  await knop(pagina, 'Bewaar').click();
  await pagina.getByRole('dialog').getByLabel('Je e-mailadres').fill('makelaar-2@voorbeeld.test');
  await logWeerIn(pagina, 'makelaar-2');
  await pagina.getByText('Je werkt nu als makelaar-2@voorbeeld.test.').waitFor();
  await veld.waitFor();
  await expect.poll(() => pagina.getByText('Van de eerste makelaar').count()).toBe(0);
  await expect.poll(() => pagina.getByText('Je was hier al bezig').count()).toBe(0);
  await beeindigSessie(pagina, database());
  await veld.fill('Van de tweede makelaar');
  await knop(pagina, 'Bewaar').click();
  await pagina.getByRole('dialog').getByLabel('Je e-mailadres').fill('makelaar@voorbeeld.test');
  await logWeerIn(pagina, 'makelaar');
  await pagina.getByText('Van de eerste makelaar').waitFor();
  await knop(pagina, 'Ga verder').click();
  expect(await veld.inputValue()).toBe('Van de eerste makelaar');

  // Only signing out on purpose clears, after asking, and only what is one's own.
  await knop(pagina, 'Log uit').click();
  const vraag = pagina.getByRole('dialog', { name: 'Je hebt nog iets niet bewaard' });
  await keurGoed(pagina);
  await vraag.getByRole('button', { name: 'Blijf ingelogd' }).click();
  expect(await veld.inputValue()).toBe('Van de eerste makelaar');
  expect(await conceptenOp(pagina)).toHaveLength(2);
  await knop(pagina, 'Log uit').click();
  await vraag.getByRole('button', { name: 'Log uit en gooi het weg' }).click();
  await pagina.getByLabel('Je e-mailadres').waitFor();
  expect(await conceptenOp(pagina)).toHaveLength(1);
});
