import { beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { stad } from '#config/stad.ts';
import { nieuwePagina } from '#tests/support/browser.ts';

const indexSchema = z.object({
  aantallen: z.record(z.string(), z.number()),
  bestanden: z.array(
    z.object({
      naam: z.string(),
      csv: z.url(),
      json: z.url(),
      geojson: z.url().optional(),
      velden: z.record(z.string(), z.string()),
    }),
  ),
});
const haal = (pad: string) => fetch(new URL(pad, inject('siteUrl')));
const pad = (url: string) => new URL(url).pathname;
const adressen = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => url);

let index: z.infer<typeof indexSchema>;
beforeAll(async () => {
  index = indexSchema.parse(await (await haal('/open-data/index.json')).json());
});

test('the page offers every file of the overview, and each is there', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/open-data/');
  const links = await pagina
    .locator('a[download]')
    .evaluateAll((lijst) => lijst.map((link) => link.getAttribute('href')));
  const bestanden = index.bestanden.flatMap(({ csv, json, geojson }) => [csv, json, ...(geojson ? [geojson] : [])]);
  expect(links.toSorted()).toEqual(bestanden.map(pad).toSorted());
  for (const bestand of [...bestanden.map(pad), '/open-data/plekken-inlezen.csv']) {
    expect((await haal(bestand)).status, bestand).toBe(200);
  }
});

test('every field of a file is explained on the page', async () => {
  const pagina = await nieuwePagina();
  await pagina.goto('/open-data/');
  await pagina.getByText('Velden van plekken').click();
  const velden = index.bestanden.find(({ naam }) => naam === 'plekken')?.velden ?? {};
  await pagina.getByRole('rowheader', { name: 'punt_uitleg' }).waitFor();
  const uitgelegd = await pagina.locator('details[open] tbody tr').allInnerTexts();
  expect(uitgelegd.map((rij) => rij.split('\t'))).toEqual(Object.entries(velden));
});

const beschrijvingSchema = z.object({ paths: z.record(z.string(), z.json()) });
const antwoordSchema = z.object({
  get: z.object({
    responses: z.object({
      200: z.object({
        content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.json()) }) }),
      }),
    }),
  }),
});

test('what programs read is as their description says: every file, and the rondes of our own server', async () => {
  const { paths } = beschrijvingSchema.parse(await (await haal('/open-data/openapi.json')).json());
  const bestanden = index.bestanden.map(({ json }) => pad(json));
  for (const adres of [...bestanden, '/api/rondes']) {
    const { content } = antwoordSchema.parse(paths[adres]).get.responses[200];
    const schema = z.fromJSONSchema(content['application/json'].schema);
    expect(schema.safeParse(await (await haal(adres)).json()).error, adres).toBeUndefined();
  }
});

test('who writes a program finds the description, and each address in it', async () => {
  const pagina = await nieuwePagina({ zonderJs: true });
  await pagina.goto('/open-data/');
  await pagina.getByRole('link', { name: 'Lees dan hoe dat werkt' }).click();
  await pagina.getByRole('rowheader', { name: 'POST /api/aanvraag' }).waitFor();
  const [naam] = await pagina
    .getByRole('link', { name: 'Open de beschrijving' })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect((await haal(naam ?? '')).status).toBe(200);
});

test('the overview counts the rows of each file', async () => {
  for (const { naam, json, geojson } of index.bestanden) {
    expect(await (await haal(pad(json))).json(), naam).toHaveLength(index.aantallen[naam] ?? -1);
    if (geojson)
      expect((await (await haal(pad(geojson))).json()).features, naam).toHaveLength(index.aantallen[naam] ?? -1);
  }
  expect(index.aantallen).toMatchObject(stad.aantal);
});

const paginaSchema = z.array(z.object({ pagina: z.url() }));
async function paginasInOpenData(): Promise<string[]> {
  const namen = ['plekken', 'initiatieven', 'wijken', 'buurten'];
  const lijsten = await Promise.all(
    namen.map(async (naam) => paginaSchema.parse(await (await haal(`/open-data/${naam}.json`)).json())),
  );
  return lijsten.flat().map(({ pagina }) => pagina);
}

test('every plek, initiatief, wijk and buurt in the files has its page', async () => {
  for (const pagina of await paginasInOpenData()) expect((await haal(pad(pagina))).status, pagina).toBe(200);
});

test('anyone may use the files from another site', async () => {
  expect((await haal('/open-data/plekken.geojson')).headers.get('access-control-allow-origin')).toBe('*');
});

test('robots.txt leads to a sitemap with the page of every plek, initiatief, wijk and buurt, and nothing that says noindex', async () => {
  const robots = await (await haal('/robots.txt')).text();
  const [start = ''] = /(?<=Sitemap: )\S+/.exec(robots) ?? [];
  const delen = adressen(await (await haal(pad(start))).text());
  const paginas = (await Promise.all(delen.map(async (deel) => adressen(await (await haal(pad(deel))).text())))).flat();
  expect(paginas.map(pad)).toEqual(expect.arrayContaining(['/', '/initiatieven/', '/wijken/', '/open-data/']));
  expect(paginas).toEqual(expect.arrayContaining(await paginasInOpenData()));
  for (const pagina of paginas) {
    const html = await (await haal(pad(pagina))).text();
    expect(html, pagina).not.toContain('noindex');
    expect(html, pagina).toContain(`<link rel="canonical" href="${pagina}"`);
  }
});

test('a filtered list is not findable and points at the whole list', async () => {
  const html = await (await haal('/initiatieven/wijk/overvecht/')).text();
  expect(html).toContain('noindex');
  expect(html).toMatch(/rel="canonical" href="[^"]+\/initiatieven\/"/);
});
