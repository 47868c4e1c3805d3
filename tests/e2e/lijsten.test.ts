import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';

const KOP = { level: 2, name: /initiatieven/ };

test('a filter shows its part of the list in place, with its own address, and back undoes it', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/initiatieven/');
  await pagina.evaluate(() => Object.assign(window, { zelfdePagina: true }));
  await pagina
    .getByRole('link', { name: /^Overvecht 9/ })
    .first()
    .click();
  await pagina.getByRole('heading', { level: 2, name: '9 initiatieven: Overvecht' }).waitFor();
  expect(new URL(pagina.url()).pathname).toBe('/initiatieven/wijk/overvecht/');
  await expect
    .poll(() =>
      pagina
        .getByRole('listitem')
        .filter({ has: pagina.getByRole('heading', { level: 3 }) })
        .count(),
    )
    .toBe(9);

  await pagina
    .getByRole('link', { name: /^Groen/ })
    .first()
    .click();
  await pagina.getByRole('heading', { level: 2, name: /Overvecht en Groen$/ }).waitFor();
  expect(new URL(pagina.url()).pathname).toBe('/initiatieven/wijk/overvecht/thema/groen/');
  expect(await pagina.title()).toMatch(/Overvecht en Groen/);

  await pagina.goBack();
  await pagina.goBack();
  await pagina.getByRole('heading', { level: 2, name: '30 initiatieven in Utrecht' }).waitFor();
  expect(await pagina.evaluate(() => 'zelfdePagina' in window)).toBe(true);
});

test('filtering by keyboard alone keeps the focus on the filter that was chosen', async () => {
  const pagina = await nieuwePagina({ breedte: 360 });
  await pagina.goto('/buurtcentra/');
  const gekozen = () => pagina.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let stap = 0; stap < 40 && !(await gekozen()).startsWith('Zuidwest'); stap += 1)
    await pagina.keyboard.press('Tab');
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { level: 2, name: /^\d+ plekken: Zuidwest$/ }).waitFor();
  await expect.poll(gekozen).toMatch(/^Zuidwest/);
  await expect
    .poll(() => pagina.locator('[aria-current=true]').filter({ hasText: 'Zuidwest' }).count())
    .toBeGreaterThan(0);
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('heading', { level: 2, name: '18 plekken in Utrecht' }).waitFor();
});

test('without JavaScript the same filter is a plain page with the same result', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/initiatieven/');
  await pagina
    .getByRole('link', { name: /^Overvecht 9/ })
    .first()
    .click();
  expect(await pagina.getByRole('heading', KOP).first().textContent()).toBe('9 initiatieven: Overvecht');
});

test('a filter that would leave nothing is no link', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/initiatieven/');
  await expect.poll(() => pagina.getByRole('link', { name: /^Binnenstad/ }).count()).toBe(0);
  await expect.poll(() => pagina.getByText(/^Binnenstad/).count()).toBeGreaterThan(0);
});

test('a list that lost its connection loads the page the plain way', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await pagina.goto('/speeltuinen/');
  let keren = 0;
  await pagina.route('**/speeltuinen/wijk/zuid/', (route) => {
    keren += 1;
    return keren === 1 ? route.abort() : route.continue();
  });
  await pagina
    .getByRole('link', { name: /^Zuid \d/ })
    .first()
    .click();
  await pagina.getByRole('heading', { level: 2, name: '1 speeltuin: Zuid' }).waitFor();
});

test.for(['overvecht', 'zuidwest', 'noordwest'])('the page of %s prints on one sheet', async (wijk) => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto(`/wijken/${wijk}/`);
  const pdf = (await pagina.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the first thing the keyboard meets leads past the menu', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/wijken/oost/');
  await pagina.keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await pagina.keyboard.press('Enter');
  expect(await pagina.evaluate(() => document.activeElement?.id)).toBe('inhoud');
});

test('a page that is not there helps on', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /404/ });
  const antwoord = await pagina.goto('/initiatieven/bestaat-niet/');
  expect(antwoord?.status()).toBe(404);
  await pagina.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
  await pagina.getByRole('main').getByRole('link', { name: 'Buurtcentra' }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Buurtcentra en ontmoetingsplekken' }).waitFor();
});

test('the welcome in Arabic reads from right to left, and only that part', async () => {
  const pagina = await nieuwePagina({ breedte: 360 });
  await pagina.goto('/welkom/ar/');
  expect(await pagina.getAttribute('html', 'dir')).toBe('rtl');
  expect(await pagina.getByRole('banner').getAttribute('dir')).toBe('ltr');
  const { kop, breedte } = await pagina.evaluate(() => {
    const bereik = document.createRange();
    bereik.selectNodeContents(document.querySelector('h1') ?? document.body);
    return { kop: bereik.getBoundingClientRect().right, breedte: innerWidth };
  });
  expect(kop).toBeGreaterThan(breedte - 40);
});
