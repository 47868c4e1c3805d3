import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { inBeeld, openKaart, opKaart, telling } from '#tests/support/kaart.ts';

const actief = (pagina: Page): Promise<string> =>
  pagina.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );

/** Presses Tab until something has the focus whose name fits; fails after a whole page of stops. */
async function tabTot(pagina: Page, naam: RegExp): Promise<string> {
  for (let stap = 0; stap < 150; stap += 1) {
    await pagina.keyboard.press('Tab');
    const hier = (await actief(pagina)).trim();
    if (naam.test(hier)) return hier;
  }
  throw new Error(`Tab never reached ${naam}`);
}

test('with the keyboard alone: filter, reach an area, open it, follow the focus in and back out', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  await pagina.getByLabel('Soort').focus();
  await pagina.keyboard.type('Init');
  await expect.poll(() => new URL(pagina.url()).search).toBe('?soort=initiatief');
  const gebied = await tabTot(pagina, /^Ergens in /);
  await pagina.keyboard.press('Enter');
  await expect.poll(() => actief(pagina)).toBe(gebied);
  expect(await pagina.getByRole('dialog', { name: gebied }).isVisible()).toBe(true);
  await pagina.keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^\/initiatieven\//);
  await pagina.keyboard.press('Escape');
  await expect.poll(() => pagina.getByRole('dialog').count()).toBe(0);
  expect(await pagina.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');
  expect(await actief(pagina)).toBe(gebied);
});

test('every teken on the map can be reached with Tab and has a name', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  const alleTekens = pagina.locator('.teken');
  await alleTekens.first().waitFor();
  const tekens = await alleTekens.evaluateAll((alle) =>
    alle.map((teken) => [teken.getAttribute('role'), teken.getAttribute('tabindex'), teken.getAttribute('aria-label')]),
  );
  expect(tekens.length).toBeGreaterThan(0);
  for (const [rol, volgorde, naam] of tekens) {
    expect([rol, volgorde]).toEqual(['button', '0']);
    expect(naam).toBeTruthy();
  }
});

test('a group of pins opens up with Enter, and the focus stays on what was in it', async () => {
  const pagina = await nieuwePagina();
  const item = (id: string, lat: number) => ({
    ...{ id, soort: 'speeltuin', naam: id, url: `/speeltuinen/${id}/`, lat, lon: 5.12, precisie: 'adres' },
  });
  await pagina.route('**/gegevens/kaart.json', (route) =>
    route.fulfill({
      json: {
        items: [item('een', 52.09), item('twee', 52.0905), item('ver', 52.06)],
        wijken: [],
        buurten: [],
        themas: {},
      },
    }),
  );
  await openKaart(pagina, '#12/52.08/5.12');
  const groep = pagina.getByRole('button', { name: '2 plekken bij elkaar: 2 speeltuinen. Inzoomen.' });
  await groep.focus();
  await pagina.keyboard.press('Enter');
  await expect.poll(() => actief(pagina)).toBe('een, speeltuin');
  await expect.poll(() => inBeeld(pagina)).toBe(2);
});

test('the map can be skipped, and zoom buttons are Dutch', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  await pagina.getByLabel('Onderwerp').focus();
  await pagina.keyboard.press('Tab');
  expect(await actief(pagina)).toBe('Sla de kaart over');
  await pagina.keyboard.press('Enter');
  await pagina.keyboard.press('Tab');
  expect(await pagina.evaluate(() => document.activeElement?.closest('[data-rijen]') !== null)).toBe(true);
  for (const naam of ['Inzoomen', 'Uitzoomen']) {
    expect(await pagina.getByRole('button', { name: naam, exact: true }).getAttribute('title')).toBe(naam);
  }
});

test('a row in the list lights up its teken, and a teken lights up its rows', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina, '#14/52.1018/5.1284');
  await pagina.locator('[data-rijen]').getByRole('link', { name: 'Griftsteede' }).focus();
  await pagina.locator('.teken-punt.licht').waitFor();
  await pagina.getByRole('button', { name: 'Griftsteede, speeltuin, Noordoost' }).focus();
  expect(await pagina.locator('.rij.licht').allInnerTexts()).toEqual([expect.stringContaining('Griftsteede')]);
  await expect.poll(() => pagina.locator('.teken.licht').count()).toBe(0);
});

test('the count is announced politely', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  expect(await pagina.locator('#telling').getAttribute('aria-live')).toBe('polite');
});

test('axe finds nothing with the map and a window open, light and dark', async () => {
  for (const donker of [false, true]) {
    const pagina = await nieuwePagina({ donker });
    await openKaart(pagina);
    await pagina
      .getByRole('button', { name: /^Ergens in / })
      .first()
      .press('Enter');
    await pagina.getByRole('dialog').waitFor();
    expect(await axeFouten(pagina)).toEqual([]);
  }
});

test('who asks for no motion gets none', async () => {
  const pagina = await nieuwePagina({ minderBeweging: true });
  await openKaart(pagina);
  await expect.poll(() => pagina.locator('.leaflet-zoom-anim, .leaflet-fade-anim').count()).toBe(0);
});

/** One step closer, and at rest there: a map that moves takes no other step. */
async function zoomIn(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: 'Inzoomen', exact: true }).click();
  await pagina.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
  await expect.poll(() => pagina.locator('.leaflet-zoom-anim').count()).toBe(0);
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
}

test('on a phone the map comes first and the list is one tap away, with what was in view', async () => {
  const pagina = await nieuwePagina({ breedte: 320, hoogte: 640 });
  await openKaart(pagina);
  const lijst = pagina.locator('[data-rijen]');
  expect(await lijst.isVisible()).toBe(false);
  await expect.poll(() => telling(pagina)).toMatch(/in beeld/);
  const eerst = await telling(pagina);
  // How close it begins depends on the room that the header leaves: one step may leave all in view.
  for (let stap = 0; stap < 3 && (await telling(pagina)) === eerst; stap += 1) await zoomIn(pagina);
  await expect.poll(() => telling(pagina)).not.toBe(eerst);
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
  const inZicht = await telling(pagina);
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.getByRole('button', { name: 'Laat de lijst zien' }).click();
  expect(await lijst.isVisible()).toBe(true);
  expect(await pagina.locator('.kaartbeeld').isVisible()).toBe(false);
  expect(await telling(pagina)).toBe(inZicht);
  await pagina.setViewportSize({ width: 360, height: 640 });
  await expect.poll(() => pagina.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
  await pagina.getByLabel('Soort').selectOption('Speeltuin');
  await expect.poll(() => telling(pagina)).toMatch(/plekken en initiatieven$/);
  expect(await axeFouten(pagina)).toEqual([]);
  await pagina.getByRole('button', { name: 'Laat de kaart zien' }).click();
  await expect.poll(() => pagina.locator('.teken').count()).toBeGreaterThan(0);
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
});

test('on a phone the list comes when the map cannot', async () => {
  const pagina = await nieuwePagina({ breedte: 360, hoogte: 640, verwachteFouten: /Failed to load resource/ });
  await pagina.route('**/gegevens/kaart.json', (route) => route.abort());
  await pagina.goto('/kaart/');
  await expect.poll(() => pagina.locator('[data-rijen]').isVisible()).toBe(true);
});
