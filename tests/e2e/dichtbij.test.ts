import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { stubPdok } from '#tests/support/pdok-stub.ts';

const veld = (pagina: Page) => pagina.getByRole('combobox', { name: 'Adres, postcode of buurt' });
const opties = (pagina: Page) => pagina.getByRole('listbox', { name: 'Voorgestelde adressen' }).getByRole('option');
const kop = (pagina: Page) => pagina.getByRole('heading', { name: /^Dicht bij / });
const MISLUKT = /Adressen zoeken lukt nu even niet\. Kies hieronder je wijk of buurt\./;

async function open(scherm: Parameters<typeof nieuwePagina>[0] = {}, pdok: Parameters<typeof stubPdok>[1] = {}) {
  const pagina = await nieuwePagina(scherm);
  const stub = await stubPdok(pagina, pdok);
  await pagina.goto('/dichtbij/');
  return { pagina, ...stub };
}

test('with the keyboard alone: type an address, walk the suggestions, choose one, read what is near', async () => {
  const { pagina, gevraagd } = await open();
  await veld(pagina).focus();
  // In one stroke: on a full machine the time between two may be longer than the silence after which the field asks.
  await pagina.keyboard.insertText('domplein');
  await expect.poll(() => opties(pagina).count()).toBe(2);
  expect(await veld(pagina).getAttribute('aria-expanded')).toBe('true');
  expect(await pagina.getByText('2 voorstellen. Kies met de pijltjes.').isVisible()).toBe(true);
  expect(gevraagd).toHaveLength(1);
  expect(gevraagd[0]?.searchParams.get('fq')).toBe('gemeentenaam:Utrecht');

  await pagina.keyboard.press('ArrowUp');
  expect(await opties(pagina).last().getAttribute('aria-selected')).toBe('true');
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('ArrowDown');
  expect(await veld(pagina).getAttribute('aria-activedescendant')).toBe(
    await opties(pagina).first().getAttribute('id'),
  );
  await pagina.keyboard.press('Enter');

  await kop(pagina).waitFor();
  expect(await kop(pagina).textContent()).toBe('Dicht bij Domplein 29, 3512JE Utrecht');
  expect(await kop(pagina).evaluate((titel) => titel === document.activeElement)).toBe(true);
  const adres = new URL(pagina.url());
  expect([adres.search, adres.hash]).toEqual(['', '#bij=52.0907,5.1214']);
  expect(await pagina.locator('[data-rijen] li').first().locator('.klein').textContent()).toMatch(/in Binnenstad$/);
});

test('an exact place tells its distance, a place known to buurt or wijk level only its area', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/dichtbij/#bij=52.1018,5.1284');
  const regel = (naam: string) =>
    pagina.locator('.rij', { has: pagina.getByRole('link', { name: naam }) }).locator('.klein');
  expect(await regel('Griftsteede').textContent()).toBe('Speeltuin · ongeveer 50 meter');
  const regels = await pagina.locator('[data-rijen] .klein').allInnerTexts();
  expect(regels.filter((tekst) => tekst.includes('ongeveer'))).toHaveLength(1);
  for (const tekst of regels) expect(tekst).toMatch(/ · (in \S|ongeveer \d)/);
});

test('Escape closes the suggestions and keeps what was typed', async () => {
  const { pagina } = await open();
  await veld(pagina).fill('domplein');
  await pagina.getByRole('listbox').waitFor();
  await veld(pagina).press('Escape');
  expect(await pagina.getByRole('listbox').isVisible()).toBe(false);
  expect(await veld(pagina).inputValue()).toBe('domplein');
});

test('a postcode with a space and small letters is understood, and its point looked up', async () => {
  const { pagina, gevraagd } = await open();
  await veld(pagina).fill('3582 ab');
  await veld(pagina).press('Enter');
  await kop(pagina).waitFor();
  expect(gevraagd.map((url) => url.searchParams.get('q') ?? url.searchParams.get('id'))).toContain('3582AB');
  expect(gevraagd.at(-1)?.pathname).toMatch(/\/lookup$/);
  expect(new URL(pagina.url()).hash).toBe('#bij=52.0775,5.1387');
});

test('HTML in an answer never becomes part of the page', async () => {
  const { pagina } = await open();
  await veld(pagina).fill('domplein');
  await opties(pagina).first().waitFor();
  await expect.poll(() => pagina.locator('[role="listbox"] b').count()).toBe(0);
});

test('an address that is not there is said in a sentence', async () => {
  const { pagina } = await open();
  await veld(pagina).fill('zzzz');
  await pagina.getByText('Dit adres vinden we niet in Utrecht.').waitFor();
});

test('when PDOK fails, a sentence points to the choice of a buurt, which works', async () => {
  const { pagina } = await open({ verwachteFouten: /503/ }, { adressen: 'mislukken' });
  await veld(pagina).fill('domplein');
  await pagina.getByText(MISLUKT).waitFor();
  await pagina.getByLabel('Of kies je buurt').selectOption({ label: 'Lunetten-Noord' });
  await kop(pagina).waitFor();
  expect(await kop(pagina).textContent()).toBe('Dicht bij Lunetten-Noord');
});

test('when PDOK does not answer within three seconds, the same sentence appears', async () => {
  const { pagina, gevraagd } = await open({}, { adressen: 'hangen' });
  await pagina.clock.install();
  await veld(pagina).fill('domplein');
  await pagina.clock.runFor(1000);
  // The three seconds begin when it was asked, which comes after what is loaded for it.
  await expect.poll(() => gevraagd.length).toBe(1);
  await expect.poll(() => pagina.getByText(MISLUKT).count()).toBe(0);
  await pagina.clock.runFor(3000);
  await pagina.getByText(MISLUKT).waitFor();
});

test('my location makes a list and goes into no request at all', async () => {
  const { pagina, gevraagd } = await open();
  const verzoeken: string[] = [];
  pagina.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  await pagina.context().grantPermissions(['geolocation']);
  await pagina.context().setGeolocation({ latitude: 52.0636, longitude: 5.136 });
  await pagina.getByRole('button', { name: 'Gebruik mijn locatie' }).click();
  await kop(pagina).waitFor();
  expect(await kop(pagina).textContent()).toBe('Dicht bij jouw locatie');
  expect(await pagina.locator('[data-rijen] li .klein').first().textContent()).toMatch(/in Lunetten$/);
  expect(gevraagd).toEqual([]);
  expect(verzoeken.filter((adres) => adres.includes('52.06'))).toEqual([]);
});

test('a refused location gets a kind sentence with another way', async () => {
  const { pagina } = await open();
  await pagina.context().clearPermissions();
  await pagina.getByRole('button', { name: 'Gebruik mijn locatie' }).click();
  await pagina.getByText('Je locatie staat uit voor deze site. Typ je adres of kies je buurt.').waitFor();
});

test('a place outside the city is said to be outside', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/dichtbij/#bij=52.3702,4.8952');
  await pagina.getByText(/^Deze plek ligt buiten Utrecht\./).waitFor();
});

test('more results come on request, and the focus goes to the first new one', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/dichtbij/#bij=52.0907,5.1214');
  await pagina.getByRole('button', { name: /^Laat er nog \d+ zien$/ }).click();
  const rijen = pagina.locator('[data-rijen] li');
  await expect.poll(() => rijen.count()).toBe(40);
  expect(
    await rijen
      .nth(20)
      .getByRole('link')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('the address field says where what you type goes, once', async () => {
  const { pagina } = await open();
  await expect.poll(() => pagina.getByText('Wat je typt, gaat naar PDOK van het Kadaster.').count()).toBe(1);
  const uitleg = await veld(pagina).getAttribute('aria-describedby');
  expect(await pagina.locator(`#${uitleg}`).textContent()).toContain('PDOK van het Kadaster');
});

test('the page says that your location stays with you', async () => {
  const { pagina } = await open();
  expect(await pagina.getByText('Je locatie blijft op dit apparaat.').isVisible()).toBe(true);
});

test('taken out of the page and put back, one key still moves one suggestion, and the list still comes', async () => {
  const { pagina, gevraagd } = await open();
  await pagina.locator('dicht-bij').evaluate((element) => {
    const ouder = element.parentElement;
    element.remove();
    ouder?.append(element);
  });
  await veld(pagina).fill('domplein');
  await expect.poll(() => opties(pagina).count()).toBe(2);
  expect(gevraagd).toHaveLength(1);
  await veld(pagina).press('ArrowDown');
  expect(await opties(pagina).first().getAttribute('aria-selected')).toBe('true');
  await veld(pagina).press('Enter');
  await kop(pagina).waitFor();
  await expect.poll(() => pagina.locator('[data-rijen] li').count()).toBe(20);
  await pagina.getByRole('button', { name: /^Laat er nog \d+ zien$/ }).click();
  await expect.poll(() => pagina.locator('[data-rijen] li').count()).toBe(40);
});

test('without JavaScript there are links per wijk and no control that does nothing', async () => {
  const { pagina } = await open({ zonderJs: true });
  await expect.poll(() => pagina.locator('main a[href^="/wijken/"]').count()).toBe(10);
  await expect
    .poll(() => pagina.locator('main').locator('button:visible, select:visible, input:visible').count())
    .toBe(0);
});

test('axe finds nothing with suggestions open, with results, and on a narrow screen', async () => {
  const { pagina } = await open({ breedte: 320, hoogte: 640 });
  await veld(pagina).fill('domplein');
  await opties(pagina).first().waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await opties(pagina).first().click();
  await kop(pagina).waitFor();
  expect(await axeFouten(pagina)).toEqual([]);
});
