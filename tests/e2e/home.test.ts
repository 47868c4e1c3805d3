import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';

test('the one field of the front page is the finder, and takes a question without a script', async () => {
  const pagina = await nieuwePagina({ zonderJs: true, breedte: 360 });
  await pagina.goto('/');
  const velden = pagina.getByRole('main').locator('input:visible, select:visible, textarea:visible');
  await expect.poll(() => velden.count()).toBe(1);
  await pagina.getByRole('main').getByRole('searchbox', { name: 'Wat zoek je?' }).fill('Domplein 1');
  await pagina.getByRole('main').getByRole('button', { name: 'Zoek' }).click();
  await pagina.waitForURL(/\/zoeken\/\?q=Domplein\+1$/);
});

test('without a script every part of the front page has a heading and something in it, and none says it is empty', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/');
  await pagina.getByRole('heading', { name: /te doen$|^Vandaag/ }).waitFor();
  for (const deel of await pagina.locator('main section').all()) {
    expect((await deel.getByRole('heading').first().textContent())?.trim()).not.toBe('');
    await expect.poll(() => deel.locator('a, button').count()).toBeGreaterThan(0);
  }
  const tekst = (await pagina.locator('main section').allTextContents()).join(' ');
  expect(tekst).not.toMatch(/nog niet|geen ronde|weten we niet/);
  // The shipped content is years old, and its only rondes are examples.
  expect(tekst).not.toMatch(/Pas nagekeken|Nu is er geld/);
  expect(await pagina.getByRole('heading', { name: 'Bij jou', exact: true }).isVisible()).toBe(false);
});

test('a chosen buurt is kept on the device alone, shows what is on there, and one tap forgets it', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/');
  const gevraagd: string[] = [];
  pagina.on('request', (verzoek) => gevraagd.push(verzoek.url() + (verzoek.postData() ?? '')));
  const keuze = pagina.getByLabel('Kies je buurt');
  await keuze.selectOption({ label: 'Zamenhofdreef en omgeving' });
  const link = pagina.locator('mijn-buurt').getByRole('link', { name: 'Zamenhofdreef en omgeving' });
  expect(await link.getAttribute('href')).toBe('/wijken/overvecht/zamenhofdreef-en-omgeving/');
  await pagina.locator('mijn-buurt').getByRole('link', { name: 'Agenda van Overvecht' }).waitFor();
  // The example activities repeat every week and the fourth of them is shown at most.
  const keren = pagina.locator('mijn-buurt li');
  await keren.first().waitFor();
  await expect.poll(() => keren.count()).toBeLessThanOrEqual(4);
  await pagina.reload();
  await link.waitFor();
  await keren.first().waitFor();
  expect(gevraagd.filter((adres) => /overvecht|zamenhof/i.test(adres))).toEqual([]);

  await pagina.getByRole('button', { name: 'Vergeet mijn keuze' }).click();
  await keuze.waitFor();
  expect(await pagina.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await pagina.reload();
  await keuze.waitFor();
});

test('a buurt that is no more is forgotten', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/');
  await pagina.evaluate(() => localStorage.setItem('mijn-buurt', 'overvecht/bestaat-niet'));
  await pagina.reload();
  await pagina.getByLabel('Kies je buurt').waitFor();
  expect(await pagina.evaluate(() => localStorage.length)).toBe(0);
});

test('every buurt that can be chosen leads to its page, however its name is written', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/');
  const adressen = await pagina
    .locator('#mijn-buurt option')
    .evaluateAll((opties) => opties.map((optie) => (optie instanceof HTMLOptionElement ? optie.value : '')));
  expect(adressen.length).toBeGreaterThan(100);
  expect(new Set(adressen).size).toBe(adressen.length);
  expect(adressen).toContain('overvecht');
  expect(adressen).toContain('vleuten-de-meern/maximapark');
  for (const adres of adressen.slice(1))
    expect([adres, (await pagina.request.get(`/wijken/${adres}/`)).status()]).toEqual([adres, 200]);
});
