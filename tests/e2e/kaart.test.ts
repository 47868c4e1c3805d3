import { expect, test } from 'vitest';
import { nieuwePagina } from '#tests/support/browser.ts';
import { inBeeld, openKaart, opKaart, telling } from '#tests/support/kaart.ts';
import { stubPdok } from '#tests/support/pdok-stub.ts';

const OVERVECHT = '#14/52.1207/5.1092';

test('an exact place is a pin with name, kind and wijk; a place known to wijk level is an area that says so', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina, '#14/52.1018/5.1284');
  const pin = pagina.getByRole('button', { name: 'Griftsteede, speeltuin, Noordoost', exact: true });
  await pin.click();
  const venster = pagina.getByRole('dialog', { name: 'Griftsteede, speeltuin, Noordoost' });
  expect(await venster.getByRole('link', { name: 'Griftsteede' }).getAttribute('href')).toBe(
    '/speeltuinen/griftsteede/',
  );

  await openKaart(pagina, OVERVECHT);
  const gebied = pagina.getByRole('button', { name: /^Ergens in Overvecht: \d\d$/ });
  const aantal = Number((await gebied.getAttribute('aria-label'))?.split(': ')[1]);
  await gebied.click();
  const lijst = pagina.getByRole('dialog').getByRole('listitem');
  await expect.poll(() => lijst.count()).toBe(aantal);
  expect(await lijst.allInnerTexts()).toContain('BuurtBuik in Overvecht');
});

test('only exact places are pins: every other place is counted in an area', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  const gegevens = await pagina.evaluate(async () => (await fetch('/gegevens/kaart.json')).json());
  const exact = gegevens.items.filter(
    ({ precisie }: { precisie?: string }) => precisie === 'adres' || precisie === 'straat',
  );
  const getekend = async (): Promise<number> => {
    const gegroepeerd = await pagina.locator('.teken-groep .getal').allInnerTexts();
    const pinnen = await pagina.locator('.teken-punt').count();
    return gegroepeerd.reduce((som, getal) => som + Number(getal), pinnen);
  };
  // They are drawn in slices of time.
  await expect.poll(getekend).toBe(exact.length);
});

test('a filter keeps list, map, count and address in step, and back undoes it', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  const eerst = await telling(pagina);
  await pagina.getByLabel('Soort').selectOption('Speeltuin');
  await expect.poll(() => telling(pagina)).not.toBe(eerst);
  await expect.poll(() => new URL(pagina.url()).search).toBe('?soort=speeltuin');
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
  for (const regel of await pagina.locator('[data-rijen] .klein').allInnerTexts()) expect(regel).toMatch(/^Speeltuin/);

  await pagina.getByLabel('Wijk', { exact: true }).selectOption('Zuid');
  await expect.poll(() => new URL(pagina.url()).search).toBe('?soort=speeltuin&wijk=zuid');
  await expect.poll(() => pagina.locator('[data-rijen] li').allInnerTexts()).toHaveLength(1);
  await pagina.goBack();
  await pagina.goBack();
  await expect.poll(() => new URL(pagina.url()).search).toBe('');
  expect(await pagina.getByLabel('Soort').inputValue()).toBe('');
});

test('moving the map keeps the list in step, and the address brings the same view back', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  const alles = await inBeeld(pagina);
  await pagina.getByRole('button', { name: 'Inzoomen', exact: true }).click();
  await pagina.getByRole('button', { name: 'Inzoomen', exact: true }).click();
  await expect.poll(() => inBeeld(pagina)).toBeLessThan(alles);
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
  // Both in one turn: the map may still be on its way to the second step.
  const [adres = '', vorige] = await pagina.evaluate(() => [
    location.href,
    document.querySelector('#telling')?.textContent ?? '',
  ]);
  expect(new URL(adres).hash).toMatch(/^#\d+\/52\.\d+\/5\.\d+$/);
  expect(new URL(adres).search).toBe('');

  const ander = await nieuwePagina();
  await openKaart(ander, new URL(adres).hash);
  await expect.poll(() => telling(ander)).toBe(vorige);
});

test('choosing a wijk fits its boundary and lights it up, and no choice puts that out', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina, OVERVECHT);
  await pagina.getByLabel('Wijk', { exact: true }).selectOption('Zuidwest');
  const omtrek = pagina.locator('path.omtrek');
  await expect.poll(() => omtrek.count()).toBe(1);
  const kaart = (await pagina.locator('[data-beeld]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const past = async (): Promise<boolean> => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await omtrek.boundingBox()) ?? {};
    return x >= kaart.x && y >= kaart.y && x + width <= kaart.x + kaart.width && y + height <= kaart.y + kaart.height;
  };
  await expect.poll(past).toBe(true);
  await pagina.getByLabel('Wijk', { exact: true }).selectOption('Alles');
  await expect.poll(() => omtrek.count()).toBe(0);
});

test('on paper the map stands above the list', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  await pagina.emulateMedia({ media: 'print' });
  const vak = async (kiezer: string) =>
    (await pagina.locator(kiezer).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const kaart = await vak('[data-beeld]');
  expect(kaart.width > 300 && kaart.height > 300).toBe(true);
  expect((await vak('[data-rijen]')).y).toBeGreaterThan(kaart.y + kaart.height);
  await expect.poll(() => pagina.locator('main button:visible').count()).toBe(0);
});

test('printing gives the whole list of what is in view, and after it the screen is as it was', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina);
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
  const rijen = pagina.locator('[data-rijen] li');
  await expect.poll(() => rijen.count()).toBe(20);
  const alles = (await telling(pagina)).match(/\d+/g)?.reduce((som, getal) => som + Number(getal), 0);
  expect(alles).toBeGreaterThan(60);
  await pagina.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => rijen.count()).toBe(alles);
  expect(await pagina.locator('[data-meer]').isVisible()).toBe(false);
  await pagina.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => rijen.count()).toBe(20);
});

test('who asks sees a dot where they are, and who does not allow that is told so', async () => {
  const pagina = await nieuwePagina();
  await pagina.context().grantPermissions(['geolocation']);
  await pagina.context().setGeolocation({ latitude: 52.1018, longitude: 5.1284 });
  await openKaart(pagina);
  await expect.poll(() => pagina.locator('.ik').count()).toBe(0);
  await pagina.getByRole('button', { name: 'Laat zien waar ik ben' }).click();
  await expect.poll(() => pagina.locator('[data-melding]').textContent()).toMatch(/^De stip ben jij/);
  const midden = async (kiezer: string) => {
    const vak = await pagina.locator(kiezer).boundingBox();
    return Math.round((vak?.x ?? 0) + (vak?.width ?? 0) / 2);
  };
  // The map slides there.
  await expect.poll(async () => Math.abs((await midden('.ik')) - (await midden('[data-beeld]')))).toBeLessThan(3);
  await expect.poll(() => pagina.url()).toContain('#15/');

  const ander = await nieuwePagina();
  await openKaart(ander);
  await ander.evaluate(() => {
    navigator.geolocation.getCurrentPosition = (_goed, fout) => fout?.({ code: 1 } as GeolocationPositionError); // all that is read of it
  });
  await ander.getByRole('button', { name: 'Laat zien waar ik ben' }).click();
  await expect.poll(() => ander.locator('[data-melding]').textContent()).toMatch(/^Je locatie staat uit/);
  await expect.poll(() => ander.locator('.ik').count()).toBe(0);
});

test('a group shows the kinds that are in it, and says how many of each', async () => {
  const pagina = await nieuwePagina();
  const item = (soort: string, nummer: number) => ({
    ...{ id: `${soort}${nummer}`, soort, naam: `${soort} ${nummer}`, url: `/${soort}/${nummer}/`, precisie: 'adres' },
    ...{ lat: 52.09 + nummer / 10_000, lon: 5.12 },
  });
  const items = [item('speeltuin', 1), item('initiatief', 2), item('initiatief', 3)];
  await pagina.route('**/gegevens/kaart.json', (route) =>
    route.fulfill({ json: { items, wijken: [], buurten: [], themas: {} } }),
  );
  await openKaart(pagina, '#12/52.09/5.12');
  const groep = pagina.getByRole('button', {
    name: '3 plekken bij elkaar: 2 initiatieven en 1 speeltuin. Inzoomen.',
  });
  await groep.waitFor();
  const vormen = groep.locator('.vorm');
  await expect.poll(() => vormen.count()).toBe(2);
  const breedtes = await vormen.evaluateAll((alle) => alle.map((vorm) => vorm.getBoundingClientRect().width));
  expect(Math.min(...breedtes)).toBeGreaterThanOrEqual(8);
  await pagina.getByLabel('Soort').selectOption('Initiatief');
  await expect.poll(() => pagina.locator('.teken-groep .vorm').count()).toBe(1);
});

test('from a place the map opens with that place, its window open and first in the list', async () => {
  const pagina = await nieuwePagina();
  await stubPdok(pagina);
  await pagina.goto('/speeltuinen/griftsteede/');
  await pagina.getByRole('link', { name: 'Bekijk op de kaart' }).click();
  await pagina.getByRole('dialog', { name: /^Griftsteede/ }).waitFor();
  await expect.poll(() => pagina.locator('[data-rijen] h3').first().textContent()).toBe('Griftsteede');
});

test('a filter that leaves nothing in view moves the map to what is left', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina, OVERVECHT);
  await pagina.getByLabel('Wijk', { exact: true }).selectOption('Vleuten-De Meern');
  await expect.poll(() => inBeeld(pagina)).toBeGreaterThan(3);
});

test('a filter without any result says what to do, and one button shows all again', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina, '?soort=speeltuin&thema=sport');
  await expect.poll(() => pagina.getByText('Hier is niets. Kies iets anders.').isVisible()).toBe(true);
  await pagina.getByRole('button', { name: 'Alles laten zien' }).click();
  await expect.poll(() => inBeeld(pagina)).toBeGreaterThan(40);
  expect(new URL(pagina.url()).search).toBe('');
});

test('without any tile there is a city: every wijk has its shape, and names that nothing covers', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await openKaart(pagina, '?thema=geen', { tegels: 'mislukken' });
  await expect.poll(() => pagina.locator('.leaflet-grond-pane path.grond').count()).toBe(10);
  await expect.poll(() => pagina.locator('.grondnaam').count()).toBe(10);
  const namen = await pagina.locator('.grondnaam').allTextContents();
  for (const naam of ['Binnenstad', 'Overvecht', 'Zuidwest']) expect(namen).toContain(naam);
  expect(
    await pagina
      .locator('path.grond')
      .first()
      .evaluate((pad) => getComputedStyle(pad).pointerEvents),
  ).toBe('none');
  const vakken = await pagina
    .locator('.grondnaam span')
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().toJSON()));
  for (const [nummer, een] of vakken.entries())
    for (const ander of vakken.slice(nummer + 1))
      expect(een.left < ander.right && ander.left < een.right && een.top < ander.bottom && ander.top < een.bottom).toBe(
        false,
      );
});

test('from close by buurten are named below the tiles, and where a teken says the name already it is not said twice', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await openKaart(pagina, '#15/52.0655/5.1345', { tegels: 'mislukken' });
  await expect.poll(() => pagina.locator('.grondnaam').count()).toBeGreaterThan(2);
  const namen = await pagina.locator('.grondnaam').allTextContents();
  expect(namen).not.toContain('Zuid');
  expect(namen).not.toContain(await pagina.locator('.met-etiket [data-etiket]').first().getAttribute('data-etiket'));
});

test('tiles that fail leave a map with places and one quiet sentence', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await openKaart(pagina, '', { tegels: 'mislukken' });
  const zin = pagina.getByText('De achtergrond van de kaart laadt nu niet. De plekken staan er wel.');
  await zin.waitFor();
  await expect.poll(() => zin.count()).toBe(1);
  await expect.poll(() => pagina.locator('.teken').count()).toBeGreaterThan(5);
});

test('one tile that fails among others is said once, and no more once it is out of view', async () => {
  const pagina = await nieuwePagina({ verwachteFouten: /Failed to load resource/ });
  await pagina.addInitScript(() => {
    const gezegd: string[] = [];
    Object.assign(globalThis, { gezegd });
    addEventListener('DOMContentLoaded', () => {
      const melding = document.querySelector('[data-melding]');
      if (!melding) return;
      new MutationObserver(() => gezegd.push(melding.textContent)).observe(melding, { childList: true });
    });
  });
  await openKaart(pagina, OVERVECHT, { tegels: 'eersteMislukt' });
  const gezegd = () => pagina.evaluate(() => Reflect.get(globalThis, 'gezegd').filter((zin: string) => zin !== ''));
  await expect.poll(gezegd).toHaveLength(1);
  await expect.poll(() => pagina.locator('img.leaflet-tile:not(.leaflet-tile-loaded)').count()).toBe(1);
  await pagina.locator('[data-beeld]').focus();
  await pagina.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(pagina.url()).hash).not.toBe(OVERVECHT);
  await pagina.waitForLoadState('networkidle');
  expect(await gezegd()).toHaveLength(1);
  expect(await pagina.locator('[data-melding]').textContent()).toMatch(/^De achtergrond van de kaart/);
  await pagina.getByRole('button', { name: 'Inzoomen', exact: true }).click();
  await expect.poll(() => pagina.locator('[data-melding]').textContent()).toBe('');
});

test('taken out of the page and put back there is one map, which works, and nothing listens twice', async () => {
  const pagina = await nieuwePagina();
  await openKaart(pagina, OVERVECHT);
  await pagina.locator('.teken').first().waitFor();
  const vlak = await pagina.locator('kaart-vlak').elementHandle();
  expect(
    await vlak?.evaluate((element) => {
      const ouder = element.parentElement;
      element.remove();
      const over = element.querySelectorAll('.leaflet-pane, .leaflet-control').length;
      ouder?.append(element);
      return over;
    }),
  ).toBe(0);
  await pagina.locator('.teken').first().waitFor();
  await expect.poll(() => pagina.locator('.leaflet-map-pane').count()).toBe(1);
  const stappen = await pagina.evaluate(() => history.length);
  await pagina.getByLabel('Soort').selectOption('Speeltuin');
  await expect.poll(() => new URL(pagina.url()).search).toBe('?soort=speeltuin');
  expect(await pagina.evaluate(() => history.length)).toBe(stappen + 1);
  await expect.poll(async () => (await opKaart(pagina)) - (await inBeeld(pagina))).toBe(0);
  await pagina.getByRole('button', { name: 'Uitzoomen', exact: true }).click();
  await expect.poll(() => new URL(pagina.url()).hash).toMatch(/^#13\//);
});

test('boundaries are drawn when there are any, and cannot be pointed at', async () => {
  const pagina = await nieuwePagina();
  const ring = [
    [5.05, 52.07],
    [5.15, 52.07],
    [5.15, 52.12],
    [5.05, 52.07],
  ];
  await pagina.route('**/gegevens/grenzen.json', (route) =>
    route.fulfill({
      json: {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { naam: 'X', soort: 'wijk' },
            geometry: { type: 'Polygon', coordinates: [ring] },
          },
        ],
      },
    }),
  );
  await openKaart(pagina);
  const lijn = pagina.locator('path.grens-wijk');
  await lijn.waitFor({ state: 'attached' });
  expect(await lijn.evaluate((pad) => getComputedStyle(pad).pointerEvents)).toBe('none');
});

test('without JavaScript the list stands, with ways to the other lists and no dead control', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/kaart/');
  await expect.poll(() => pagina.locator('[data-rijen] li').count()).toBe(20);
  for (const naam of ['Initiatieven', 'Speeltuinen', 'Per wijk']) {
    expect(await pagina.locator('main').getByRole('link', { name: naam, exact: true }).isVisible()).toBe(true);
  }
  await expect.poll(() => pagina.locator('main').locator('button:visible, select:visible').count()).toBe(0);
});

test('the data of the map is public, and never claims a point it does not have', async () => {
  const pagina = await nieuwePagina();
  const { items, wijken } = await (await pagina.request.get('/gegevens/kaart.json')).json();
  expect(wijken).toHaveLength(10);
  for (const item of items) expect((item.lat === undefined) === (item.precisie === undefined)).toBe(true);
});
