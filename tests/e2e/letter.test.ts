import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { paths } from '#config/paths.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

/** What the letter may weigh: a quarter of a first visit. */
const HOOGSTENS = 16_000;
/** What browsers call good: a line that breaks elsewhere, and no more. */
const SPRONG = 0.1;
/** Arimo has the widths of Arial, and its licence is free. */
const ALS_ARIAL = 'node_modules/@fontsource-variable/arimo/files/arimo-latin-wght-normal.woff2';

/** What each letter file weighed that the page asks for from now on. */
function luister(pagina: Page): Promise<number>[] {
  const gewichten: Promise<number>[] = [];
  pagina.on('response', (antwoord) => {
    if (antwoord.url().endsWith('.woff2')) gewichten.push(antwoord.body().then(({ length }) => length));
  });
  return gewichten;
}

test('a first page brings one letter file, which is small', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  const gewichten = luister(pagina);
  await pagina.goto(paths.home, { waitUntil: 'networkidle' });
  expect(gewichten).toHaveLength(1);
  expect(await gewichten[0]).toBeLessThanOrEqual(HOOGSTENS);
});

test('a letter from further away comes when a page has one, in the same hand', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto(paths.home, { waitUntil: 'networkidle' });
  const gewichten = luister(pagina);
  const breedte = (tekst: string) =>
    pagina.evaluate(async (woord) => {
      const regel = document.createElement('span');
      regel.textContent = woord;
      document.querySelector('main')?.append(regel);
      await document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"', woord);
      return regel.getBoundingClientRect().width;
    }, tekst);
  expect(await breedte('ôçñß€')).toBeGreaterThan(0);
  expect(gewichten).toHaveLength(0);
  await breedte('Łódź, Şehir');
  expect(gewichten).toHaveLength(1);
  expect(await gewichten[0]).toBeLessThanOrEqual(HOOGSTENS);
});

/** Holds our letter back, and gives the machine the letter that most devices have in its place: until then there is none here. */
async function zonderLetter(pagina: Page): Promise<() => void> {
  let laatLos = () => {};
  const los = new Promise<void>((klaar) => {
    laatLos = klaar;
  });
  await pagina.route('**/*.woff2', async (route) => {
    await los;
    await route.continue();
  });
  await pagina.route('**/terugval.woff2', (route) => route.fulfill({ path: ALS_ARIAL }));
  await pagina.route('**/*.css', async (route) => {
    const antwoord = await route.fetch();
    const stijl = (await antwoord.text()).replace(/local\("?Arial"?\)/, 'url(/terugval.woff2)');
    await route.fulfill({ response: antwoord, body: stijl });
  });
  return laatLos;
}

test.each([paths.home, paths.initiatieven, '/wijken/overvecht/', paths.buurtbudget, paths.aanvragen])(
  'when the letter arrives late on %s, nothing on the screen jumps',
  async (pad) => {
    const pagina = await nieuwePagina({ breedte: 360, hoogte: 640 });
    const laatLos = await zonderLetter(pagina);
    await pagina.addInitScript(() => {
      Object.assign(window, { sprong: 0 });
      new PerformanceObserver((lijst) => {
        for (const een of lijst.getEntries()) window.sprong += 'value' in een ? Number(een.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await pagina.goto(pad, { waitUntil: 'domcontentloaded' });
    // A browser asks for one letter at a time: what stands in for ours is asked for here.
    await pagina.evaluate(() => document.fonts.load('1rem "Atkinson terugval"'));
    const voor = await pagina.evaluate(async () => {
      await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));
      return window.sprong;
    });
    laatLos();
    const na = await pagina.evaluate(async () => {
      await document.fonts.ready;
      // Two frames: the letter is drawn in the first.
      await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)));
      return window.sprong;
    });
    expect(na - voor, `${na} after ${voor}`).toBeLessThan(SPRONG);
  },
);

declare global {
  interface Window {
    sprong: number;
  }
}
