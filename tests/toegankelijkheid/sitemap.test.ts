import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { axeFouten } from '#tests/support/axe.ts';
import { perSoort, teBreed, zetBreedte } from '#tests/support/breedte.ts';
import { nieuwePagina } from '#tests/support/browser.ts';
import { sitemapPaden } from '#tests/support/sitemap.ts';

const TEGELIJK = 3;
const MINUTEN = 60_000;

const paden = await sitemapPaden(inject('siteUrl'));

/** Visits every address, a few at a time, and collects what `bekijk` finds wrong. */
async function alleAdressen(
  opties: Parameters<typeof nieuwePagina>[0],
  bekijk: (pagina: Page) => Promise<string[]>,
  adressen: readonly string[] = paden,
) {
  const wachtrij = [...adressen];
  const gevonden: string[] = [];
  await Promise.all(
    Array.from({ length: TEGELIJK }, async () => {
      const pagina = await nieuwePagina(opties);
      // The map's background is not what is tested here.
      await pagina.route(/\/EPSG:3857\//, (route) => route.fulfill({ status: 204 }));
      for (let pad = wachtrij.pop(); pad !== undefined; pad = wachtrij.pop()) {
        await pagina.goto(pad);
        gevonden.push(...(await bekijk(pagina)).map((fout) => `${pad}: ${fout}`));
      }
    }),
  );
  return gevonden;
}

test('the sitemap names the pages people come for', () => {
  for (const pad of ['/', '/initiatieven/', '/kaart/', '/wijken/overvecht/', '/buurtcentra/de-boog/', '/open-data/']) {
    expect(paden).toContain(pad);
  }
  expect(paden.length).toBeGreaterThan(180);
});

test('axe finds nothing on any kind of page in the dark, on a phone', { timeout: 10 * MINUTEN }, async () => {
  expect(await alleAdressen({ donker: true, breedte: 360 }, axeFouten, perSoort(paden))).toEqual([]);
});

/** Axe as at a desk; then what sticks out there with letters twice as large, and on a small phone. */
async function bekijkHelemaal(pagina: Page): Promise<string[]> {
  await zetBreedte(pagina, 1280);
  const letters = (maat: string) =>
    pagina.evaluate((grootte) => document.documentElement.style.setProperty('font-size', grootte), maat);
  const fouten = await axeFouten(pagina);
  await letters('200%');
  fouten.push(...(await teBreed(pagina)).map((fout) => `${fout}, letters of 200 %`));
  await letters('');
  await zetBreedte(pagina, 320);
  return [...fouten, ...(await teBreed(pagina))];
}

// Opening a page takes longer than looking at it: each once.
test('on any address of the sitemap axe finds nothing, it fits 320 pixels, and twice the letter size', {
  timeout: 15 * MINUTEN,
}, async () => {
  expect(await alleAdressen({}, bekijkHelemaal)).toEqual([]);
});

/** What may be longer on a phone: forms that stand on one page, texts of the law, and what is looked up in, not read. */
const MAG_LANG = [
  /^\/(meedoen\/initiatief-aanmelden|buurtbudget\/aanvragen|feedback|volgen|jury)\//,
  /^\/(privacy|over\/licenties)\//,
  /^\/(open-data|over)\/$/,
  /^\/buurtbudget\/[^/]+\/uitslag\//,
];
const HOOGSTENS_HOOG = 4000;
const teHoog = async (pagina: Page): Promise<string[]> => {
  const pad = new URL(pagina.url()).pathname;
  const hoog = await pagina.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  });
  return hoog > HOOGSTENS_HOOG && !MAG_LANG.some((vorm) => vorm.test(pad)) ? [`${hoog} px long`] : [];
};

test('without JavaScript every address shows its heading, its text, no control that does nothing, and has an end', {
  timeout: 10 * MINUTEN,
}, async () => {
  const watMist = (pagina: Page) =>
    pagina.evaluate(() => {
      const zichtbaar = (element: Element) => element.getClientRects().length > 0;
      const koppen = document.querySelectorAll('main h1');
      const dood = Array.from(document.querySelectorAll('main :is(button, input, select)'))
        .filter(zichtbaar)
        // A form that is sent as a page of its own needs no script.
        .filter((element) => !element.closest('form[action]'));
      return [
        ...(koppen.length === 1 ? [] : [`${koppen.length} main headings`]),
        ...((document.querySelector('main')?.textContent.trim().length ?? 0) > 100 ? [] : ['no text']),
        ...dood.map((element) => `dead control ${element.outerHTML.slice(0, 80)}`),
      ];
    });
  const bekijk = async (pagina: Page) => [...(await watMist(pagina)), ...(await teHoog(pagina))];
  expect(await alleAdressen({ zonderJs: true, breedte: 360, hoogte: 640 }, bekijk)).toEqual([]);
});
