import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { meedoenPad, paths } from '#config/paths.ts';
import { verbeterenPad } from '#config/verbeterpaden.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

const DEUREN = ['Initiatieven', 'Buurtcentra', 'Speeltuinen', 'Agenda', 'Meedoen', 'Geld', 'Hulp'];

/** How many rows the links and fields of the header stand in: those whose middles lie less than half a target apart share one. */
const rijen = (pagina: Page): Promise<number> =>
  pagina.evaluate(async () => {
    await document.fonts.ready;
    const middens = [...document.querySelectorAll('header.kop :is(a, input, button)')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ top, bottom }) => (top + bottom) / 2)
      .sort((een, ander) => een - ander);
    return middens.filter((midden, nummer) => midden - (middens[nummer - 1] ?? -Infinity) > 22).length;
  });

/** One of each kind, and each door itself: the name of where you are stands out, and may take no room from the others. */
const PAGINAS = [
  ...[
    paths.home,
    paths.initiatieven,
    paths.buurtcentra,
    paths.speeltuinen,
    paths.agenda,
    meedoenPad,
    paths.buurtbudget,
  ],
  ...[paths.wieHelptMij, paths.kaart, paths.aanvragen, paths.zoeken, '/wijken/overvecht/', '/welkom/ar/'],
];

test.each(PAGINAS)(
  'on a phone the header of %s holds every door, the finder and the language in three rows, without a script',
  async (pad) => {
    const pagina = await nieuwePagina({ breedte: 360, hoogte: 640, zonderJs: true });
    await pagina.goto(pad);
    const kop = pagina.getByRole('banner');
    for (const naam of [...DEUREN, 'English', 'العربية']) {
      expect(await kop.getByRole('link', { name: naam, exact: true }).isVisible(), naam).toBe(true);
    }
    const zoeker = pad === paths.zoeken ? kop.getByRole('link', { name: 'Zoeken' }) : kop.getByRole('searchbox');
    expect(await zoeker.isVisible()).toBe(true);
    await expect.poll(() => kop.locator('details, [popover], [aria-expanded]').count()).toBe(0);
    expect(await rijen(pagina)).toBeLessThanOrEqual(3);
  },
);

test('each door of the header is a page, which says where you are', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(paths.home);
  const deuren = pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
  expect((await deuren.allTextContents()).map((naam) => naam.trim()).slice(0, DEUREN.length)).toEqual(DEUREN);
  const adressen = await deuren.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const [nummer, adres] of adressen.entries()) {
    expect((await pagina.goto(adres))?.status(), adres).toBe(200);
    if (nummer >= DEUREN.length) continue;
    expect(await deuren.nth(nummer).getAttribute('aria-current'), adres).toBe('page');
  }
});

test.each([paths.home, paths.initiatieven, paths.buurtcentra, paths.speeltuinen])(
  'wijken and the map are doors on %s',
  async (pad) => {
    const html = await (await fetch(new URL(pad, inject('siteUrl')))).text();
    const inhoud = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    for (const deur of [paths.wijken, paths.kaart]) expect(inhoud).toContain(`href="${deur}"`);
  },
);

test('who wants to take part finds every way to it on one page', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto(meedoenPad);
  const wegen = [
    paths.aanmelden,
    paths.aanvragen,
    paths.buurtbudget,
    paths.feedback,
    paths.volgen,
    paths.jury,
    verbeterenPad,
  ];
  for (const weg of wegen) {
    expect(await pagina.getByRole('main').locator(`a[href="${weg}"]`).count(), weg).toBe(1);
    expect((await fetch(new URL(weg, inject('siteUrl')))).status, weg).toBe(200);
  }
});
