import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';

interface Vak {
  naam: string;
  links: number;
  boven: number;
  rechts: number;
  onder: number;
}

/** What is written in the drawing of the city on a page, where it stands on the screen. */
const geschreven = (pagina: Page): Promise<Vak[]> =>
  pagina.locator('.kaartplaat text').evaluateAll((teksten) =>
    teksten.map((tekst) => {
      const { left, top, right, bottom } = tekst.getBoundingClientRect();
      return { naam: tekst.textContent ?? '', links: left, boven: top, rechts: right, onder: bottom };
    }),
  );
const raakt = (een: Vak, ander: Vak) =>
  een.links < ander.rechts && ander.links < een.rechts && een.boven < ander.onder && ander.boven < een.onder;

test.each([
  ['/', 360],
  ['/', 1280],
  ['/wijken/', 360],
  ['/wijken/', 768],
  ['/initiatieven/', 1280],
])(
  'on %s at %d wide no name on the drawing of the city touches another, and each can be read',
  async (pad, breedte) => {
    // On a list a script puts a map in its place.
    const pagina = await nieuwePagina({ breedte, zonderJs: true });
    await pagina.goto(pad);
    await pagina.evaluate(() => document.fonts.ready);
    const vakken = await geschreven(pagina);
    const [raak = []] = vakken.flatMap((een, nummer) =>
      vakken.slice(nummer + 1).flatMap((ander) => (raakt(een, ander) ? [[een.naam, ander.naam]] : [])),
    );
    expect(raak).toEqual([]);
    for (const { links, rechts } of vakken) expect(links >= 0 && rechts <= breedte).toBe(true);
    const letter = await pagina
      .locator('.kaartplaat text')
      .first()
      .evaluate((tekst) => {
        const schaal = tekst instanceof SVGGraphicsElement ? (tekst.getScreenCTM()?.a ?? 0) : 0;
        return schaal * Number.parseFloat(getComputedStyle(tekst).fontSize);
      });
    expect(letter).toBeGreaterThanOrEqual(12);
    const woorden = vakken.map(({ naam }) => naam.replaceAll(/[\d\s]/g, '')).filter(Boolean);
    const { wijken } = await (await pagina.request.get('/gegevens/kaart.json')).json();
    const namen: string[] = wijken.map(({ naam }: { naam: string }) => naam.replaceAll(' ', ''));
    expect(woorden.sort()).toEqual(namen.sort());
  },
);

test('a wijk of the drawing leads to its page, on a list to what that list has there, and says so by its name', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/initiatieven/');
  const plaat = pagina.getByRole('group', { name: 'Kies wijk op de kaart' });
  await expect.poll(() => plaat.getByRole('link', { name: 'Leidsche Rijn', exact: true }).count()).toBe(1);
  await plaat.getByRole('link', { name: 'Overvecht', exact: true }).click();
  await pagina.waitForURL('**/initiatieven/wijk/overvecht/');
  await pagina.goto('/');
  await pagina.locator('.kaartplaat .sleutel', { hasText: 'Binnenstad' }).click();
  await pagina.waitForURL('**/wijken/binnenstad/');
});

test('as long as no boundaries were imported the drawing says that it is a sketch', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  for (const pad of ['/', '/wijken/', '/speeltuinen/']) {
    await pagina.goto(pad);
    expect(await pagina.getByText('Grenzen bij benadering').isVisible()).toBe(true);
  }
});

test('a place shows where it is in the city: its wijk lit up and its spot marked, in the shape of its kind', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/speeltuinen/griftsteede/');
  const plaat = pagina.locator('.kaartplaat');
  await expect.poll(async () => (await plaat.locator('.vlakken').boundingBox())?.width ?? 0).toBeGreaterThan(100);
  const vak = async (deel: string) => (await plaat.locator(deel).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [stip, hier] = [await vak('.stip.vorm-speeltuin'), await vak('.hier')];
  expect(stip.x > hier.x && stip.x + stip.width < hier.x + hier.width).toBe(true);
  expect(stip.y > hier.y && stip.y + stip.height < hier.y + hier.height).toBe(true);
  expect(hier.width).toBeLessThan((await vak('.vlakken')).width / 2);
  await pagina.goto('/initiatieven/buurtbuik-in-overvecht/');
  await expect.poll(() => plaat.locator('.hier').count()).toBe(1);
  await expect.poll(() => plaat.locator('.stip, .rondom').count()).toBe(0);
});
