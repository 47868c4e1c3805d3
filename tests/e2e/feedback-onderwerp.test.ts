import { parse } from 'node-html-parser';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { loopfouten, loopMetTab } from '#tests/support/toetsenloop.ts';

test('by keyboard alone: what it is about is looked up by a few letters, and said back', async () => {
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto('/feedback/');
  const veld = pagina.getByRole('combobox', { name: /Hoe heet het\?/ });
  await veld.focus();
  await pagina.keyboard.type('de bo');
  await pagina.getByText(/^Er (is 1 naam|zijn \d+ namen) gevonden\.$/).waitFor();
  await pagina.keyboard.press('ArrowDown');
  expect(await veld.getAttribute('aria-activedescendant')).toBe('onderwerp-lijst-0');
  await pagina.keyboard.press('Enter');
  expect(await veld.inputValue()).toMatch(/^De Bo/);
  await pagina.getByText(/^Vertel wat je vindt van De Bo/).waitFor();
  expect(await pagina.getByRole('radio', { name: /^Een plek/ }).isChecked()).toBe(true);
  expect(await pagina.locator('input[name="over_id"]').inputValue()).not.toBe('');
});

const concepten = (pagina: Page): Promise<readonly string[]> =>
  pagina.evaluate(() => Object.keys(localStorage).filter((naam) => naam.startsWith('concept:')));

test('coming by a link that names a subject, and looking one up without typing, keeps nothing; what is chosen is kept', async () => {
  const pagina = await nieuwePagina();
  const plek: { id: string; naam: string } = (
    await (await fetch(`${inject('siteUrl')}/gegevens/onderwerpen.json`)).json()
  ).find(({ over }: { over: string }) => over === 'plek');
  await pagina.goto(`/feedback/?over=plek&id=${plek.id}`);
  const veld = pagina.getByRole('combobox', { name: /Hoe heet het\?/ });
  await expect.poll(() => pagina.locator('input[name="over_id"]').inputValue()).toBe(plek.id);
  await veld.focus();
  await veld.blur();
  await pagina.goto('/over/');
  expect(await concepten(pagina)).toEqual([]);

  await pagina.goto('/feedback/');
  await pagina.getByText('Stap 1 van', { exact: false }).waitFor();
  expect(await pagina.locator('input[name="over_id"]').inputValue()).toBe('');
  await veld.focus();
  await veld.blur();
  expect(await concepten(pagina)).toEqual([]);
  await veld.fill('de bo');
  await pagina.locator('#onderwerp-lijst [role="option"]').first().click();
  await expect.poll(() => concepten(pagina)).toHaveLength(1);
});

test('the list of names holds nobody: Escape closes it, Tab walks on, and one sees where one is', async () => {
  const pagina = await nieuwePagina({ breedte: 320, minderBeweging: true });
  await pagina.goto('/feedback/');
  const veld = pagina.getByRole('combobox', { name: /Hoe heet het\?/ });
  const keuzes = pagina.getByRole('option');
  await veld.focus();
  await pagina.keyboard.type('de bo');
  await keuzes.first().waitFor();
  await pagina.keyboard.press('Escape');
  await expect.poll(() => keuzes.filter({ visible: true }).count()).toBe(0);
  expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await veld.inputValue()).toBe('de bo');
  await pagina.keyboard.press('ArrowDown');
  await keuzes.first().waitFor();
  await pagina.keyboard.press('Tab');
  await expect.poll(() => keuzes.filter({ visible: true }).count()).toBe(0);
  expect(await veld.evaluate((element) => element === document.activeElement)).toBe(false);
  await pagina.keyboard.press('Shift+Tab');
  expect(await veld.evaluate((element) => element === document.activeElement)).toBe(true);

  await pagina.reload();
  await veld.waitFor();
  const haltes = await loopMetTab(pagina);
  expect(haltes.map(({ naam }) => naam)).toContainEqual(expect.stringMatching(/^input Hoe heet het\?/));
  expect(loopfouten(haltes)).toEqual([]);
});

test('a name that nobody chose from the list is said at its field when it is sent, and stays there to repair', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/feedback/');
  const veld = pagina.getByRole('combobox', { name: /Hoe heet het\?/ });
  await pagina.getByRole('radio', { name: /^Een plek/ }).check();
  await veld.fill('xqxqx');
  await pagina.getByText('We vinden geen naam die zo begint.').waitFor();
  await pagina.keyboard.press('Enter');
  await pagina.locator('#fouten').waitFor();
  expect(await pagina.locator('#fouten a').allTextContents()).toEqual([
    'Kies een naam uit de lijst. Anders weten we niet welke je bedoelt.',
  ]);
  expect(await veld.inputValue()).toBe('xqxqx');
  await pagina.locator('#fouten a').click();
  await veld.fill('de boog');
  await pagina.getByText(/gevonden\.$/).waitFor();
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('radio', { name: 'Heel goed' }).waitFor();
  expect(await pagina.locator('input[name="over_id"]').inputValue()).toBe('bc-02');
});

test('the whole name typed and left is taken as chosen, and another kind of subject lets it go', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/feedback/');
  const veld = pagina.getByRole('combobox', { name: /Hoe heet het\?/ });
  await veld.fill('de boog');
  await pagina.getByText(/gevonden\.$/).waitFor();
  await veld.blur();
  await pagina.getByText('Vertel wat je vindt van De Boog.').waitFor();
  expect(await pagina.locator('input[name="over_id"]').inputValue()).toBe('bc-02');
  await pagina.getByRole('radio', { name: /^Een initiatief/ }).check();
  expect(await pagina.locator('input[name="over_id"]').inputValue()).toBe('');
  expect(await veld.inputValue()).toBe('');
  await pagina.getByText('Vertel wat je vindt. Dan weten wij wat beter kan.').waitFor();
});

test('the intro names the subject only as long as it is the subject', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/feedback/?over=plek&id=bc-02');
  const vanBoog = pagina.getByText('Vertel wat je vindt van De Boog.');
  const gewoon = pagina.getByText('Vertel wat je vindt. Dan weten wij wat beter kan.');
  await vanBoog.waitFor();
  await pagina.getByRole('radio', { name: 'Deze site' }).check();
  await gewoon.waitFor();
  await pagina.getByRole('radio', { name: /^Een plek/ }).check();
  const veld = pagina.getByRole('combobox', { name: /Hoe heet het\?/ });
  await veld.fill('de boog');
  await pagina.getByText(/gevonden\.$/).waitFor();
  await veld.blur();
  await vanBoog.waitFor();
  await veld.fill('de');
  await gewoon.waitFor();
});

test('from the page of a place the subject comes along', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/buurtcentra/de-boog/');
  await pagina.getByRole('link', { name: 'Vertel hoe het ging' }).first().click();
  await pagina.getByText('Vertel wat je vindt van De Boog.').waitFor();
  expect(await pagina.locator('input[name="over_id"]').inputValue()).toBe('bc-02');
});

test('without JavaScript the subject is chosen by wijk, and stays chosen when the form comes back', async () => {
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 320, verwachteFouten: /422/ });
  await pagina.goto('/feedback/');
  await expect.poll(() => pagina.getByRole('textbox', { name: /Hoe heet het\?/ }).count()).toBe(0);
  await pagina.getByText('Of kies uit een lijst van je wijk').click();
  await pagina.getByRole('link', { name: 'Overvecht', exact: true }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Hoe ging het in Overvecht?' }).waitFor();
  await pagina.getByRole('combobox', { name: /^Welke\?/ }).selectOption({ label: 'De Boog' });
  await pagina.getByRole('radio', { name: /^Een plek/ }).check();
  await pagina.getByRole('button', { name: 'Verstuur wat je vindt' }).click();
  await pagina.locator('#fouten').waitFor();
  expect(await pagina.getByRole('combobox', { name: /^Welke\?/ }).inputValue()).toBe('bc-02');
  await pagina.getByRole('radio', { name: 'Heel goed' }).check();
  await pagina.getByRole('button', { name: 'Verstuur wat je vindt' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
});

test('a form whose page went away since comes back on the first page of its kind, with what is wrong', async () => {
  const antwoord = await fetch(`${inject('siteUrl')}/api/feedback`, {
    method: 'POST',
    body: new URLSearchParams({ pagina: '/feedback/over/geen-wijk-meer/', tekst: 'Fijne plek.' }),
  });
  expect(antwoord.status).toBe(422);
  const pagina = parse(await antwoord.text());
  expect(pagina.querySelector('header.kop, .nl-skip-link, footer')).not.toBeNull();
  expect(pagina.querySelector('#fouten')).not.toBeNull();
  expect(pagina.querySelector('textarea[name="tekst"]')?.text).toBe('Fijne plek.');
});
