import { expect, test } from 'vitest';
import { aanHetWerk, keurGoed, knop, open } from '#tests/support/werkplek.ts';

test('an aanmelding that came by phone is filled in for a resident, who gets a volgcode on paper', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/namens');
  await telefoon.getByLabel('Hoe kwam het bij je?').selectOption('telefoon');
  await knop(telefoon, 'Meld je initiatief aan').click();
  await telefoon
    .getByRole('alert')
    .getByText(/Hoe heet het\?: /)
    .waitFor();
  await keurGoed(telefoon);
  const naam = telefoon.locator('.veld').filter({ has: telefoon.getByLabel('Hoe heet het?') });
  await naam.getByRole('textbox').fill('n'.repeat(700));
  await naam.locator('.veldfout[aria-live]').waitFor();
  await naam.getByRole('textbox').fill('Voorbeeld: breien');
  await naam.locator('.veldfout[aria-live]').waitFor({ state: 'detached' });
  const themas = telefoon.locator('input[name="themas"]');
  await telefoon.getByText('Meer dan één mag, tot 10.', { exact: false }).waitFor();
  for (const vakje of (await themas.all()).slice(0, 11)) await vakje.check();
  await telefoon.getByText('Het mogen er 10 zijn.', { exact: false }).waitFor();
  for (const vakje of (await themas.all()).slice(0, 11)) await vakje.uncheck();
  await telefoon.getByText('Het mogen er 10 zijn.', { exact: false }).waitFor({ state: 'detached' });
  await telefoon.getByLabel('Wat doe je er, en met wie?').fill('Samen breien.');
  await telefoon.getByLabel('Ontmoeting').check();
  await telefoon.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await telefoon.getByLabel('Je naam').fill('Een bewoner');
  await telefoon.getByLabel('Je telefoonnummer').fill('06 12 34 56 78');
  await telefoon.getByLabel('Ja, dit mag').check();
  await knop(telefoon, 'Meld je initiatief aan').click();
  await telefoon.getByText(/^Het is binnen\. Het nummer is M-/).waitFor();
  await open(telefoon, 'Geef een nieuwe volgcode');
  await knop(telefoon, 'Geef de code').click();
  await telefoon
    .locator('.volgcode')
    .getByText(/^([0-9A-Z]{5}-){4}[0-9A-Z]{5}$/)
    .waitFor();
  await keurGoed(telefoon);
});

test('a request on paper says its limits while it is copied, and has a line for all that was written', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/namens');
  await telefoon.getByLabel('Wat wil de bewoner?').selectOption('aanvraag');
  const wat = telefoon.getByLabel('Wat heb je nodig?');
  const kost = telefoon.getByLabel('Wat kost dat, in euro?');
  await wat.first().fill('Een bank');
  await kost.first().fill('1000,50');
  await kost.nth(1).fill('12.5');
  await kost.nth(2).focus();
  await telefoon.getByText('Wij lezen hier', { exact: false }).waitFor();
  await kost.nth(1).fill('');
  const mail = telefoon.getByLabel('Je e-mailadres', { exact: false });
  await mail.fill('bewoner@gmial.con');
  await kost.first().focus();
  await knop(telefoon, 'bewoner@gmail.com').click();
  expect(await mail.inputValue()).toBe('bewoner@gmail.com');
  const eenRegel = telefoon.getByText(/^Je vraagt meer dan €.1\.000\. Splits het/);
  await eenRegel.waitFor();
  for (let rij = 1; rij < 12; rij += 1) {
    await wat.nth(rij).fill(`Hout voor deel ${rij}`);
    await kost.nth(rij).fill('700');
  }
  await telefoon.getByText('Je kunt in deze ronde hooguit', { exact: false }).waitFor();
  await expect.poll(() => eenRegel.count()).toBe(0);
  await expect.poll(() => wat.count()).toBe(14);
  await telefoon.getByRole('group', { name: 'Regel 14' }).waitFor();
  await keurGoed(telefoon);

  await knop(telefoon, 'Verstuur je aanvraag').click();
  for (const mis of ['Wat ga je doen?: Vul dit in.', 'In welke buurt is het?: Vul dit in.'])
    await telefoon.getByRole('alert').getByRole('button', { name: mis }).waitFor();
  await telefoon.reload();
  // The form with the words is the one that opens.
  await expect.poll(() => wat.nth(11).inputValue()).toBe('Hout voor deel 11');
  await telefoon.getByText('Je kunt in deze ronde hooguit', { exact: false }).waitFor();
  for (let rij = 1; rij < 12; rij += 1) await kost.nth(rij).fill('10');
  for (let rij = 12; rij < 40; rij += 1) await wat.nth(rij).fill('Schroeven');
  await telefoon.locator('[aria-live]').getByText('Meer dan 40 regels kan niet.', { exact: false }).waitFor();
  await telefoon.getByText('Je kunt in deze ronde hooguit', { exact: false }).waitFor({ state: 'detached' });
  await knop(telefoon, 'Begin opnieuw').click();
  expect(await wat.first().inputValue()).toBe('');
});

test('what somebody says of a place is filed under that place: its list opens here, and the words come along', async () => {
  const telefoon = await aanHetWerk('beheerder', 360);
  await telefoon.goto('/werkplek/#/namens');
  await telefoon.getByLabel('Wat wil de bewoner?').selectOption('feedback');
  await telefoon.getByLabel('Hoe kwam het bij je?').selectOption('straat');
  await telefoon.locator('input[name="over"][value="plek"]').check();
  await telefoon.getByLabel('Vertel wat er gebeurde').fill('De schommel piept.');
  await telefoon.getByText('Of kies uit een lijst', { exact: false }).click();
  await telefoon.getByRole('link', { name: 'West', exact: true }).click();
  const plek = telefoon.locator('select[name="over_id"]');
  await plek.selectOption({ index: 2 });
  await telefoon.reload();
  await plek.waitFor();
  expect(await plek.inputValue()).not.toBe('');
  expect(await telefoon.getByLabel('Hoe kwam het bij je?').inputValue()).toBe('straat');
  expect(await telefoon.getByLabel('Vertel wat er gebeurde').inputValue()).toBe('De schommel piept.');
  await telefoon.getByRole('button', { name: /Zoek in de hele stad/ }).waitFor();
  await keurGoed(telefoon);
  await knop(telefoon, 'Begin opnieuw').click();
});
