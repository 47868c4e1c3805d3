import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { zoekpaden } from '#config/paths.ts';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { stubPdok } from '#tests/support/pdok-stub.ts';

const veld = (pagina: Page) => pagina.getByRole('searchbox', { name: 'Wat zoek je?' });
const resultaten = (pagina: Page) => pagina.locator('.resultaat');

test('nothing of the search is loaded before the first letter', async () => {
  const pagina = await nieuwePagina();
  const verzoeken: string[] = [];
  pagina.on('request', (verzoek) => verzoeken.push(new URL(verzoek.url()).pathname));
  await pagina.goto('/zoeken/');
  await pagina.waitForLoadState('networkidle');
  const vanHetZoeken = () => verzoeken.filter((pad) => pad === zoekpaden.eerst || /werker/.test(pad));
  expect(vanHetZoeken()).toEqual([]);
  await veld(pagina).pressSequentially('m');
  await expect.poll(() => vanHetZoeken().length).toBe(2);
});

test('with the keyboard alone: a word gives places with their kind, the word marked, and a link that works', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/');
  await veld(pagina).focus();
  await pagina.keyboard.type('schaken');
  await pagina.keyboard.press('Enter');
  const eerste = resultaten(pagina).filter({ hasText: 'Schaakgenootschap Het Koningsgambiet' }).first();
  await eerste.waitFor();
  expect(await eerste.locator('.klein').textContent()).toMatch(/^Initiatief, .*Overvecht/);
  await expect
    .poll(() =>
      pagina
        .getByRole('status')
        .filter({ hasText: /resulta(at|ten) voor “schaken”/ })
        .count(),
    )
    .toBe(1);
  expect(new URL(pagina.url()).search).toBe('');
  expect(new URL(pagina.url()).hash).toBe('#q=schaken');
  await eerste.getByRole('link').focus();
  await pagina.keyboard.press('Enter');
  await pagina.waitForURL('**/initiatieven/schaakgenootschap-het-koningsgambiet/');
  await pagina.goBack();
  await resultaten(pagina).first().waitFor();
  expect(await veld(pagina).inputValue()).toBe('schaken');
});

test('what is typed is sent nowhere: not while typing, not after a reload, not by a shared link', async () => {
  const pagina = await nieuwePagina();
  const verzoeken: string[] = [];
  pagina.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  await pagina.goto('/zoeken/');
  await veld(pagina).fill('moestuin');
  await resultaten(pagina).first().waitFor();
  await pagina.reload();
  await resultaten(pagina).first().waitFor();
  expect(await veld(pagina).inputValue()).toBe('moestuin');
  expect(verzoeken.length).toBeGreaterThan(10);
  expect(verzoeken.filter((adres) => (adres.split('#')[0] ?? '').includes('moestuin'))).toEqual([]);
});

test('a question in a link from elsewhere shows its results, marked, and moves to where no server sees it', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/?q=moestuin');
  await resultaten(pagina).first().waitFor();
  expect(await resultaten(pagina).first().locator('mark').first().textContent()).toMatch(/moestuin/i);
  const { pathname, search, hash } = new URL(pagina.url());
  expect(pathname + search + hash).toBe('/zoeken/#q=moestuin');
});

test('skipping to the content keeps the question and its results', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/#q=moestuin');
  await resultaten(pagina).first().waitFor();
  const aantal = await resultaten(pagina).count();
  await pagina.locator('.nl-skip-link').first().focus();
  await pagina.keyboard.press('Enter');
  await expect.poll(() => new URL(pagina.url()).hash).not.toBe('#q=moestuin');
  expect(await veld(pagina).inputValue()).toBe('moestuin');
  await expect.poll(() => resultaten(pagina).count()).toBe(aantal);
});

test('taken out of the page and put back, searching still works', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/');
  await pagina.locator('zoek-pagina').evaluate((element) => {
    const ouder = element.parentElement;
    element.remove();
    ouder?.append(element);
  });
  await veld(pagina).fill('buurt');
  await resultaten(pagina).nth(9).waitFor();
  await pagina.getByRole('button', { name: 'Meer resultaten' }).click();
  await resultaten(pagina).nth(10).waitFor();
  await expect.poll(() => resultaten(pagina).count()).toBe(20);
});

test('a question in HTML is only text', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(`/zoeken/?${new URLSearchParams({ q: '<img src=x onerror=alert(1)>' })}`);
  await pagina.getByRole('status').filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
  await expect.poll(() => pagina.locator('main img').count()).toBe(0);
});

test('nothing found says what to do', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/?q=qqqqxyz');
  await pagina.getByText('Niets gevonden voor “qqqqxyz”').waitFor();
  expect(await pagina.getByText(/Probeer een korter woord/).isVisible()).toBe(true);
  expect(await pagina.locator('main').getByRole('link', { name: 'Vraag het aan een makelaar' }).isVisible()).toBe(true);
  await expect.poll(() => resultaten(pagina).count()).toBe(0);
  expect(await pagina.locator('main').getByRole('link', { name: 'Initiatieven' }).isVisible()).toBe(true);
});

test('an index that does not load gives a sentence, and the lists stay', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await pagina.route(`**${zoekpaden.eerst}`, (route) => route.abort());
  await pagina.goto('/zoeken/?q=moestuin');
  await pagina.getByText(/^Zoeken lukt nu even niet\./).waitFor();
});

test('more results come on request, and the focus goes to the first new one', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/?q=buurt');
  await resultaten(pagina).nth(9).waitFor();
  await pagina.getByRole('button', { name: 'Meer resultaten' }).click();
  await resultaten(pagina).nth(10).waitFor();
  await expect
    .poll(() =>
      resultaten(pagina)
        .nth(10)
        .getByRole('link')
        .evaluate((link) => link === document.activeElement),
    )
    .toBe(true);
});

test('without JavaScript a sentence and links take over, and no control does nothing', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/zoeken/');
  expect(await pagina.getByText(/Zoeken werkt hier alleen met JavaScript/).isVisible()).toBe(true);
  await expect.poll(() => pagina.locator('main a[href^="/wijken/"]').count()).toBe(10);
  await expect.poll(() => pagina.locator('main').locator('button:visible, input:visible').count()).toBe(0);
});

test('axe finds nothing with and without results, on a narrow screen', async () => {
  const pagina = await nieuwePagina({ breedte: 320, hoogte: 640 });
  for (const vraag of ['moestuin', 'qqqqxyz']) {
    await pagina.goto(`/zoeken/?q=${vraag}`);
    await pagina.getByRole('status').filter({ hasText: vraag }).waitFor();
    expect(await axeFouten(pagina)).toEqual([]);
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test('what stands in the address as a question gives links to pages that exist, the right one first', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/?q=Overvegt');
  const links = pagina.locator('[data-resultaten] a');
  await links.first().waitFor();
  expect(await links.first().getAttribute('href')).toBe('/wijken/overvecht/');
  expect(await pagina.getByText('We zochten op “overvecht”.').isVisible()).toBe(true);
});

test('what looks like an address is asked of PDOK once somebody is done typing, and the page says so', async () => {
  const pagina = await nieuwePagina();
  const pdok = await stubPdok(pagina);
  await pagina.goto('/zoeken/');
  await veld(pagina).pressSequentially('Domplein 29');
  await pagina.getByRole('status').filter({ hasText: 'Domplein 29' }).waitFor();
  expect(pdok.gevraagd).toEqual([]);
  await veld(pagina).press('Enter');
  await pagina.getByRole('link', { name: 'Kijk wat er dicht bij Domplein 29, 3512JE Utrecht is' }).click();
  await pagina.waitForURL(/\/dichtbij\/#bij=52\.0907,5\.1214$/);
  expect(pdok.gevraagd.length).toBe(1);
});

test('a postcode shows its wijk from here, and PDOK adds the place itself', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  const pdok = await stubPdok(pagina, { adressen: 'mislukken' });
  await pagina.goto('/zoeken/?q=3582%20ab');
  await pagina.getByText(/^Postcode 3582 ligt hier/).waitFor();
  expect(await resultaten(pagina).first().getByRole('link').getAttribute('href')).toBe('/wijken/oost/');
  await pagina.getByText(/^Het adresboek geeft nu geen antwoord/).waitFor();
  expect(pdok.gevraagd.length).toBe(1);
});

test('words and a postcode of four digits are sent to nobody', async () => {
  const pagina = await nieuwePagina();
  const pdok = await stubPdok(pagina);
  for (const vraag of ['3561', 'moestuin', 'ik zoek een makelaar']) {
    await pagina.goto(`/zoeken/?${new URLSearchParams({ q: vraag })}`);
    await resultaten(pagina).first().waitFor();
  }
  expect(pdok.gevraagd).toEqual([]);
});

const gzip = async (adres: string): Promise<number> =>
  gzipSync(Buffer.from(await (await fetch(adres)).arrayBuffer()), { level: 9 }).length;

test('all that comes between the first letter and the first result is at most 30 kB', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/zoeken/');
  await pagina.waitForLoadState('networkidle');
  const gehaald = new Set<string>();
  pagina.on('request', (verzoek) => gehaald.add(verzoek.url()));
  await veld(pagina).pressSequentially('moestuin');
  await resultaten(pagina).first().waitFor();
  const maten = await Promise.all(Array.from(gehaald, gzip));
  expect(maten.length).toBeGreaterThanOrEqual(2);
  expect(maten.reduce((som, maat) => som + maat, 0)).toBeLessThanOrEqual(30_000);
});

test.each([false, true])(
  'the header of a page sends a question to the finder, without a script: %s',
  async (zonderJs) => {
    const pagina = await nieuwePagina({ zonderJs, breedte: 360, hoogte: 640 });
    await pagina.goto('/buurtcentra/de-boog/');
    const vraag = pagina.getByRole('search').getByRole('searchbox', { name: 'Zoek op deze site' });
    await vraag.fill('moestuin');
    await vraag.press('Enter');
    await pagina.waitForURL(/\/zoeken\/[?#]q=moestuin$/);
    if (zonderJs) await pagina.getByText(/Zoeken werkt hier alleen met JavaScript/).waitFor();
    else await resultaten(pagina).first().waitFor();
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);
