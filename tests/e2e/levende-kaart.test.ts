import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { opKaart } from '#tests/support/kaart.ts';
import { stubPdok } from '#tests/support/pdok-stub.ts';

const isKaart = (adres: string): boolean => /kleine-kaart|kaartbeeld|gegevens\/kaart\.json/.test(adres);

/** A page, and the addresses of what its map needs, as far as it asked for them. */
async function opPagina(pad: string, opties: Parameters<typeof nieuwePagina>[0] = {}) {
  const pagina = await nieuwePagina(opties);
  await stubPdok(pagina);
  const gehaald: string[] = [];
  pagina.on('request', (verzoek) => {
    if (isKaart(verzoek.url())) gehaald.push(verzoek.url());
  });
  await pagina.goto(pad);
  return { pagina, gehaald };
}
const levend = (pagina: Page) => pagina.locator('levende-kaart .kaartbeeld');

test.each(['/initiatieven/', '/buurtcentra/'])(
  'on a laptop the drawing beside %s becomes the map of that list, which stays in step with its filters',
  async (pad) => {
    const { pagina } = await opPagina(pad);
    await levend(pagina).waitFor();
    const telling = async () => Number.parseInt((await pagina.locator('#telling').textContent()) ?? '', 10);
    const { items } = await (await pagina.request.get('/gegevens/kaart.json')).json();
    const verwacht = (wijk?: string) =>
      items.filter(
        (item: { url: string; lat?: number; wijk?: string }) =>
          item.url.startsWith(pad) && item.lat !== undefined && (!wijk || item.wijk === wijk),
      ).length;
    await expect.poll(() => opKaart(pagina)).toBe(verwacht());
    await pagina.evaluate(() =>
      Object.assign(document.querySelector('levende-kaart .kaartbeeld') ?? {}, { zelfde: true }),
    );
    await pagina
      .getByRole('link', { name: /^Zuidwest \d/ })
      .first()
      .click();
    await pagina.waitForURL(`**${pad}wijk/zuidwest/`);
    await expect.poll(() => opKaart(pagina)).toBe(verwacht('zuidwest'));
    expect(await telling()).toBe(verwacht('zuidwest'));
    await expect.poll(() => pagina.locator('path.omtrek').count()).toBe(1);
    // The same map all along.
    expect(await levend(pagina).evaluate((vlak) => 'zelfde' in vlak)).toBe(true);
    await pagina.goBack();
    await expect.poll(() => opKaart(pagina)).toBe(verwacht());
    await expect.poll(() => pagina.locator('path.omtrek').count()).toBe(0);
  },
);

test('a row of the list lights up its teken, a teken its row, and a choice on the map brings that row into view', async () => {
  const { pagina } = await opPagina('/speeltuinen/wijk/noordoost/');
  await levend(pagina).waitFor();
  await pagina.getByRole('link', { name: 'Griftsteede', exact: true }).focus();
  await pagina.locator('.teken.licht').waitFor();
  const teken = pagina.getByRole('button', { name: /^Griftsteede, speeltuin/ });
  await teken.focus();
  await expect.poll(() => pagina.locator('.rij.licht h3').allInnerTexts()).toEqual(['Griftsteede']);
  await teken.press('Enter');
  await pagina.getByRole('dialog', { name: /^Griftsteede/ }).waitFor();
  expect(await pagina.locator('.rij.licht').first().isVisible()).toBe(true);
});

test('on a phone the drawing stands above the list, and nothing of the map is asked for before a tap', async () => {
  const { pagina, gehaald } = await opPagina('/initiatieven/', { breedte: 360, hoogte: 640 });
  await pagina.locator('levende-kaart').scrollIntoViewIfNeeded();
  await pagina.waitForLoadState('networkidle');
  expect(gehaald).toEqual([]);
  const hoogte = async (kiezer: string) => (await pagina.locator(kiezer).first().boundingBox())?.y ?? 0;
  expect(await hoogte('levende-kaart .kaartplaat')).toBeLessThan(await hoogte('.rijen'));
  await pagina.locator('levende-kaart').getByRole('link', { name: 'Overvecht', exact: true }).click();
  await levend(pagina).waitFor();
  await pagina.waitForURL('**/initiatieven/wijk/overvecht/');
  await expect.poll(() => opKaart(pagina)).toBe(9);
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await axeFouten(pagina)).toEqual([]);
});

test.each([
  ['/speeltuinen/griftsteede/', /^Griftsteede/],
  ['/initiatieven/buurtbuik-in-overvecht/', /^Ergens (in|rond) Overvecht/],
])('the small map of %s comes on a tap, with that place lit up', async (pad, naam) => {
  const { pagina, gehaald } = await opPagina(pad, { breedte: 360, hoogte: 640 });
  await pagina.waitForLoadState('networkidle');
  expect(gehaald).toEqual([]);
  await pagina.locator('levende-kaart svg').click();
  await levend(pagina).waitFor();
  expect(new URL(pagina.url()).pathname).toBe(pad);
  await expect.poll(() => pagina.locator('.teken.licht').getAttribute('aria-label')).toMatch(naam);
  expect(await pagina.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Kaart/);
  expect(await axeFouten(pagina)).toEqual([]);
});

test('the small map of a wijk comes into view on a laptop, with its outline and what is there', async () => {
  const { pagina, gehaald } = await opPagina('/wijken/overvecht/', { hoogte: 300 });
  await pagina.waitForLoadState('networkidle');
  expect(gehaald).toEqual([]);
  const hoog = await pagina.evaluate(() => document.documentElement.scrollHeight);
  await pagina.locator('levende-kaart').scrollIntoViewIfNeeded();
  await levend(pagina).waitFor();
  await expect.poll(() => pagina.locator('path.omtrek').count()).toBe(1);
  // All of the wijk is in view.
  const breed = async (kiezer: string) => (await pagina.locator(kiezer).boundingBox())?.width ?? 0;
  await expect.poll(() => breed('path.omtrek')).toBeLessThan(await breed('levende-kaart .kaartbeeld'));
  await expect.poll(() => opKaart(pagina)).toBeGreaterThan(5);
  expect(await pagina.evaluate(() => document.documentElement.scrollHeight)).toBe(hoog);
});

test('who only reads a page with a map asks nothing of PDOK; who touches the map does', async () => {
  const { pagina } = await opPagina('/speeltuinen/griftsteede/');
  const tegels: string[] = [];
  pagina.on('request', (verzoek) => {
    if (verzoek.url().includes('EPSG:3857')) tegels.push(verzoek.url());
  });
  await pagina.locator('levende-kaart').scrollIntoViewIfNeeded();
  await levend(pagina).waitFor();
  await pagina.locator('.teken.licht').waitFor();
  await pagina.waitForLoadState('networkidle');
  expect(tegels).toEqual([]);
  await pagina.locator('levende-kaart').getByRole('button', { name: 'Inzoomen', exact: true }).click();
  await expect.poll(() => tegels.length).toBeGreaterThan(0);
  await pagina.waitForLoadState('networkidle');
});

test('who is in the drawing with the keyboard keeps it, until they go on', async () => {
  const { pagina, gehaald } = await opPagina('/initiatieven/', { hoogte: 300 });
  await pagina.locator('levende-kaart').getByRole('link', { name: 'Overvecht', exact: true }).focus();
  await expect.poll(() => gehaald.length).toBeGreaterThan(1);
  await pagina.waitForLoadState('networkidle');
  expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Overvecht');
  await expect.poll(() => levend(pagina).count()).toBe(0);
  await pagina.getByRole('link', { name: 'Naar de inhoud' }).focus();
  await levend(pagina).waitFor();
});

test('without a script the drawing is there, and leads to the whole map', async () => {
  const { pagina } = await opPagina('/speeltuinen/griftsteede/', { zonderJs: true });
  await pagina.locator('levende-kaart svg').click();
  await pagina.waitForURL(/\/kaart\/\?plek=/);
  await pagina.goto('/initiatieven/wijk/overvecht/');
  expect(
    await pagina.locator('levende-kaart').getByRole('link', { name: 'Bekijk op de kaart' }).getAttribute('href'),
  ).toBe('/kaart/?wijk=overvecht');
});

test('without the data the drawing stays, and a tap leads on', async () => {
  const { pagina } = await opPagina('/speeltuinen/griftsteede/', { breedte: 360, verwachteFouten: /Failed to load/ });
  await pagina.route('**/gegevens/kaart.json', (route) => route.abort());
  await pagina.locator('levende-kaart svg').click();
  await pagina.waitForURL(/\/kaart\/\?plek=/);
});
