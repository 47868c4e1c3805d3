import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

const AANMELDEN = '/meedoen/initiatief-aanmelden/';
const stap = (pagina: Page, nummer: number) =>
  pagina.getByRole('heading', { name: new RegExp(`^Stap ${nummer} van 4: `) });
const verder = (pagina: Page) => pagina.getByRole('button', { name: 'Naar de volgende stap' });

async function vulWat(pagina: Page): Promise<void> {
  await pagina.getByLabel('Hoe heet het?').fill('Soep op de stoep');
  await pagina.getByLabel('Wat doe je er, en met wie?').fill('Elke vrijdag eten we samen soep.');
  await pagina.getByLabel('Ontmoeting').check();
}
async function vulContact(pagina: Page): Promise<void> {
  await pagina.getByLabel('Je naam').fill('Een bewoner');
  await pagina.getByLabel('Je telefoonnummer').fill('06 12 34 56 78');
  await pagina.getByLabel('Ja, dit mag').check();
}

test('an initiative is registered step by step, at 320 pixels, and axe finds nothing in any step or error', async () => {
  const pagina = await nieuwePagina({ breedte: 320 });
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);

  await verder(pagina).click();
  const lijst = pagina.locator('#fouten');
  await lijst.waitFor();
  expect(await lijst.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await pagina.title()).toMatch(/^3 fouten: /);
  expect(await axeFouten(pagina)).toEqual([]);

  await vulWat(pagina);
  await verder(pagina).click();
  await stap(pagina, 2).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await verder(pagina).click();
  await stap(pagina, 3).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await vulContact(pagina);
  await verder(pagina).click();
  await stap(pagina, 4).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await pagina.getByRole('button', { name: 'Meld je initiatief aan' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
  await pagina.getByText(/^Je nummer is M-[2-9B-Z]{6}\./).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
});

test('what somebody typed is still there in a new tab, without who they are, and can be thrown away', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1).waitFor();
  await vulWat(pagina);
  await verder(pagina).click();
  await stap(pagina, 2).waitFor();
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await verder(pagina).click();
  await stap(pagina, 3).waitFor();
  await vulContact(pagina);
  await expect
    .poll(() => pagina.evaluate(() => localStorage.getItem('concept::aanmelding')))
    .toContain('Soep op de stoep');

  const tweede = await pagina.context().newPage();
  await tweede.goto(AANMELDEN);
  await tweede.getByText('Je was hier al mee bezig.').waitFor();
  expect(await tweede.getByLabel('Hoe heet het?').inputValue()).toBe('Soep op de stoep');
  expect(await tweede.evaluate(() => localStorage.getItem('concept::aanmelding'))).not.toMatch(/bewoner|12 34/);
  await tweede.getByRole('button', { name: 'Gooi mijn antwoorden weg' }).click();
  await tweede.getByText('Je antwoorden zijn weg van dit apparaat.').waitFor();
  expect(await tweede.getByLabel('Hoe heet het?').inputValue()).toBe('');
  expect(await tweede.evaluate(() => localStorage.getItem('concept::aanmelding'))).toBeNull();
});

test('on a shared computer nothing is kept', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(AANMELDEN);
  await stap(pagina, 1).waitFor();
  await pagina.getByLabel('Dit is een gedeelde computer').check();
  await vulWat(pagina);
  await verder(pagina).click();
  await stap(pagina, 2).waitFor();
  expect(await pagina.evaluate(() => localStorage.getItem('concept::aanmelding'))).toBeNull();
});

test('when the server does not answer, the form says so, keeps the answers, and sends them later', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await pagina.goto('/feedback/?over=portaal');
  await stap(pagina, 1).waitFor();
  await verder(pagina).click();
  await stap(pagina, 2).waitFor();
  await pagina.getByRole('radio', { name: 'Goed', exact: true }).check();
  await verder(pagina).click();
  await stap(pagina, 3).waitFor();
  await verder(pagina).click();
  await stap(pagina, 4).waitFor();
  await pagina.route('**/api/feedback', (route) => route.abort());
  await pagina.getByRole('button', { name: 'Verstuur wat je vindt' }).click();
  await pagina.getByText(/^Het versturen lukt nu niet\./).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.unroute('**/api/feedback');
  await pagina.getByRole('button', { name: 'Verstuur opnieuw' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\//);
});

test('without JavaScript the form comes back with every answer, and goes through when it is right', async () => {
  const pagina = await nieuwePagina({ zonderJs: true, verwachteFouten: /422/ });
  await pagina.goto(AANMELDEN);
  await vulWat(pagina);
  await vulContact(pagina);
  await pagina.getByRole('button', { name: 'Meld je initiatief aan' }).click();
  await pagina.getByRole('heading', { name: 'Er is nog 1 ding dat niet klopt' }).waitFor();
  expect(await pagina.getByLabel('Hoe heet het?').inputValue()).toBe('Soep op de stoep');
  expect(await pagina.getByLabel('Ja, dit mag').isChecked()).toBe(true);
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await pagina.getByRole('button', { name: 'Meld je initiatief aan' }).click();
  await pagina.waitForURL(/\/meedoen\/bedankt\/M-/);
  // The page itself says the number, of this case alone, and can be loaded again without sending anything.
  const nummer = pagina.url().split('/').at(-2) ?? '';
  await pagina.getByText(`Je nummer is ${nummer}.`, { exact: false }).waitFor();
  await pagina.locator('.geval:target').waitFor();
  await pagina.reload();
  await pagina.getByText(`Je nummer is ${nummer}.`, { exact: false }).waitFor();
  await pagina.goto('/meedoen/bedankt/geen-nummer/');
  expect(new URL(pagina.url()).pathname).toBe('/meedoen/bedankt/');
});

test('without JavaScript a likely slip in an address is asked about once, and never blocked', async () => {
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 320 });
  await pagina.goto(AANMELDEN);
  await vulWat(pagina);
  await pagina.getByLabel('In welke buurt is het?').selectOption({ index: 3 });
  await vulContact(pagina);
  await pagina.getByLabel('Je e-mailadres').fill('Piet <Piet@gmial.con>');
  const verstuur = pagina.getByRole('button', { name: 'Meld je initiatief aan' });
  const [antwoord] = await Promise.all([pagina.waitForResponse('**/api/aanmelding'), verstuur.click()]);
  await pagina.getByRole('heading', { name: 'Klopt je e-mailadres?' }).waitFor();
  await pagina.getByText('piet@gmail.com', { exact: true }).waitFor();
  expect(await pagina.getByLabel('Hoe heet het?').inputValue()).toBe('Soep op de stoep');

  // A script that comes only now takes over every word.
  const metJs = await nieuwePagina();
  const body = await antwoord.text();
  await metJs.route('**/api/aanmelding', (weg) => weg.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await metJs.goto('/api/aanmelding');
  await metJs.getByRole('heading', { name: /^Stap 1 van 4: / }).waitFor();
  await expect.poll(() => metJs.getByLabel('Hoe heet het?').inputValue()).toBe('Soep op de stoep');
  expect(await metJs.locator('[name="contact_email"]').inputValue()).toBe('Piet <Piet@gmial.con>');
  expect(await axeFouten(metJs)).toEqual([]);

  await verstuur.click();
  await pagina.waitForURL(/\/meedoen\/bedankt\/M-/);
});

test('a wrong volgcode is told at its field, and the code never stands in the address', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await pagina.goto('/volgen/#00000-AAAAA-00000-BBBBB-00000');
  await pagina.locator('#fouten').waitFor();
  expect(new URL(pagina.url()).hash).toBe('');
  expect(await axeFouten(pagina)).toEqual([]);
});
