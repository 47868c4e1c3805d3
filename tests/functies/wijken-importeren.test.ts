import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { stad } from '#config/stad.ts';
import { maakSlug } from '#domein/gedeeld/slug.ts';
import { luister } from '#netlify/local/luister.ts';
import { grenzenVanPdok } from '#netlify/services/grenzen-van-pdok.ts';
import { importeerGrenzen } from '#netlify/services/wijken-importeren.ts';
import { gedeeldBestand, proefMetBron } from '#tests/support/gedeeld.ts';
import { gebiedenSql, type Importproef, openImportproef } from '#tests/support/import-omgeving.ts';

const KADER = { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 };
const DORP = { gemeentecode: 'GM0001', aantal: { wijken: 2, buurten: 3 }, kaart: { kader: KADER } };
const ZAAD = gebiedenSql([
  { code: 'WK01', naam: 'Noord', slug: 'noord' },
  { code: 'WK02', naam: 'Zuid', slug: 'zuid' },
  { code: 'BU0101', naam: 'Parkzicht', slug: 'parkzicht', wijk: 'WK01' },
  { code: 'BU0102', naam: 'Haven', slug: 'haven', wijk: 'WK01' },
  { code: 'BU0201', naam: 'Parkzicht', slug: 'parkzicht', wijk: 'WK02' },
]);
let proef: Importproef;

beforeAll(async () => {
  proef = await openImportproef(ZAAD);
});
afterAll(() => proef.stop());

type Punt = readonly number[];
const VIERKANT: readonly Punt[] = [
  [5, 52.1],
  [5.1, 52.1],
  [5.1, 52.15],
  [5, 52.1],
];
const vlak = (properties: object, ring: readonly Punt[] = VIERKANT) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const collectie = (features: readonly unknown[], meer: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...meer,
});
const wijken = [vlak({ wijkcode: 'WK01', gemeentecode: 'GM0001' }), vlak({ code: 'WK02' })];
const buurten = [
  vlak({ buurtcode: 'BU0101' }),
  vlak({ code: 'BU0102', wijk_code: 'WK01' }),
  vlak({ buurtcode: 'BU0201' }),
];

const importeer = (jsons: readonly unknown[], proefdraaien = false, { database } = proef) =>
  importeerGrenzen(
    { bronnen: jsons.map((json, n) => ({ naam: `bestand ${n + 1}`, json, vermelding: 'CBS' })), proef: proefdraaien },
    { database, stad: DORP },
  );

/** Codes of what is wrong, after checking that the database is as it was. */
async function geweigerd(...jsons: unknown[]): Promise<string[]> {
  const voor = await proef.toestand();
  const uitkomst = await importeer(jsons);
  expect(await proef.toestand()).toEqual(voor);
  if (uitkomst.ok) throw new Error('These boundaries should have been refused.');
  return uitkomst.fouten.map(({ nummer, reden }) => `${nummer} ${reden.code}`);
}

test('a trial changes nothing; then only boundary and source change; and a third time nothing is left to do', async () => {
  const vers = await openImportproef(ZAAD);
  onTestFinished(vers.stop);
  const [leeg, voor] = [await vers.toestand(), await vers.rijen('wijk')];
  expect(await importeer([collectie(wijken)], true, vers)).toMatchObject({
    ok: true,
    verschillen: [{ soort: 'wijken', nieuw: 2 }],
    geschreven: false,
  });
  expect(await vers.toestand()).toEqual(leeg);

  expect(await importeer([collectie(buurten), collectie(wijken)], false, vers)).toMatchObject({
    ok: true,
    verschillen: [
      { soort: 'buurten', nieuw: 3 },
      { soort: 'wijken', nieuw: 2 },
    ],
    geschreven: true,
  });
  const na = await vers.rijen('wijk');
  const zonder = (rijen: Record<string, unknown>[]) =>
    rijen.map(({ grens: _g, grens_kaart: _k, grens_plaat: _p, grens_bron: _bron, gewijzigd_op: _op, ...rest }) => rest);
  expect(zonder(na)).toEqual(zonder(voor));
  const driehoek = { type: 'Polygon', coordinates: [VIERKANT] };
  expect(na[0]).toMatchObject({ grens: driehoek, grens_kaart: driehoek, grens_plaat: driehoek, grens_bron: 'CBS' });

  const gevuld = await vers.toestand();
  expect(await importeer([collectie(wijken)], false, vers)).toMatchObject({
    ok: true,
    verschillen: [{ gelijk: 2 }],
    geschreven: false,
  });
  expect(await vers.toestand()).toEqual(gevuld);
});

test('what PDOK gives, in pages, is imported with its year as source', async () => {
  const pagina = (features: unknown[], next?: string) =>
    JSON.stringify({ ...collectie(features), links: next ? [{ rel: 'next', href: next }] : [] });
  const server = createServer(({ url }, antwoord) => {
    if (url?.includes('/wijken/')) antwoord.end(pagina(wijken));
    else
      antwoord.end(url?.includes('cursor') ? pagina(buurten.slice(1)) : pagina(buurten.slice(0, 1), 'items?cursor=1'));
  });
  try {
    const port = await luister(server, 0, 'PORT');
    const grenzenbron = { url: `http://127.0.0.1:${port}/{jaar}`, vermelding: 'CBS en Kadaster' };
    const bronnen = await grenzenVanPdok({ ...DORP, grenzenbron }, 2025);
    const uitkomst = await importeerGrenzen({ bronnen, proef: false }, { database: proef.database, stad: DORP });
    expect(uitkomst).toMatchObject({
      ok: true,
      geschreven: true,
      verschillen: [{ soort: 'wijken' }, { soort: 'buurten' }],
    });
    const bekend = await proef.database.grenzen();
    expect(new Set([...bekend.wijken, ...bekend.buurten].map(({ grens_bron }) => grens_bron))).toEqual(
      new Set(['CBS en Kadaster, 2025']),
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('other numbers of areas than the city has are refused', async () => {
  expect(await geweigerd(collectie(wijken.slice(1)))).toEqual(['null aantal']);
  expect(await geweigerd(collectie([...wijken, vlak({ code: 'WK99' })]))).toEqual(['3 code_onbekend', 'null aantal']);
  expect(await geweigerd(collectie([]))).toEqual(['null geen_gebieden']);
});

test('right wijken are not written when the buurten beside them are wrong', async () => {
  const anders = wijken.map(({ properties }) =>
    vlak(properties, [
      [5, 52.1],
      [5.2, 52.1],
      [5.1, 52.15],
      [5, 52.1],
    ]),
  );
  expect(await geweigerd(collectie(anders), collectie(buurten.slice(1)))).toEqual(['null aantal']);
});

test('areas of other municipalities in the same file are left out', async () => {
  const buren = vlak({ wijkcode: 'WK77', gemeentecode: 'GM0002' }, [
    [6, 53],
    [6.1, 53],
    [6.1, 53.1],
    [6, 53],
  ]);
  expect(await importeer([collectie([buren, ...wijken])], true)).toMatchObject({
    ok: true,
    verschillen: [{ elders: 1 }],
  });
});

test('another projection is refused, whether the file says so or its numbers do', async () => {
  const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
  expect(await geweigerd(collectie(wijken, crs('urn:ogc:def:crs:EPSG::28992')))).toEqual(['null projectie']);
  expect(await importeer([collectie(wijken, crs('urn:ogc:def:crs:OGC:1.3:CRS84'))])).toMatchObject({ ok: true });
  const rd = vlak({ code: 'WK01' }, [
    [136000, 455000],
    [137000, 455000],
    [137000, 456000],
    [136000, 455000],
  ]);
  const mercator = vlak({ code: 'WK02' }, [
    [567000, 6820000],
    [568000, 6820000],
    [568000, 6821000],
    [567000, 6820000],
  ]);
  expect(await geweigerd(collectie([rd, mercator]))).toEqual(['1 punt', '2 punt']);
  expect(
    await geweigerd(
      collectie([
        wijken[0],
        vlak(
          { code: 'WK02' },
          VIERKANT.map((punt) => [...punt].reverse()),
        ),
      ]),
    ),
  ).toEqual(['2 punt']);
});

test('broken files are refused with the number of the feature', async () => {
  expect(await geweigerd({ type: 'Topology' })).toEqual(['null geen_collectie']);
  expect(await geweigerd([])).toEqual(['null geen_collectie']);
  expect(await geweigerd(collectie([vlak({}), wijken[1]]))).toEqual(['1 eigenschap_ontbreekt']);
  expect(await geweigerd(collectie([vlak({ code: 'WK02' }), wijken[1]]))).toEqual(['2 code_dubbel']);
  expect(
    await geweigerd(
      collectie([vlak({ code: 'WK01' }, VIERKANT.slice(0, 3)), vlak({ code: 'WK02' }, [...VIERKANT, [5.05, 52.1]])]),
    ),
  ).toEqual(['1 ring_kort', '2 ring_open']);
  expect(
    await geweigerd(
      collectie([
        { ...wijken[0], geometry: null },
        { ...wijken[1], geometry: { type: 'Point', coordinates: [5, 52] } },
      ]),
    ),
  ).toEqual(['1 geen_vlak', '2 geen_vlak']);
  expect(await geweigerd(collectie(wijken), collectie(wijken))).toEqual(['null soort_dubbel']);
});

test('an unknown area makes the database refuse the whole lot', async () => {
  const voor = await proef.toestand();
  const rij = {
    soort: 'wijken' as const,
    grens: { type: 'Polygon', coordinates: [] },
    kaart: null,
    plaat: null,
    bron: 'x',
  };
  await expect(
    proef.database.schrijfGrenzen([
      { ...rij, code: 'WK01' },
      { ...rij, code: 'WK99' },
    ]),
  ).rejects.toThrow('WK99');
  expect(await proef.toestand()).toEqual(voor);
});

test('a visitor cannot run the import', async () => {
  expect(await proef.roepAlsBezoeker('grenzen_importeren')).toBeGreaterThanOrEqual(400);
});

const echtSchema = z.looseObject({
  features: z.array(
    z.looseObject({
      properties: z.looseObject({ code: z.string(), naam: z.string(), wijk_code: z.string().optional() }),
    }),
  ),
});
type Echt = z.infer<typeof echtSchema>;

proefMetBron('the real boundaries of Utrecht are imported, and coarser ones replace them', async () => {
  const lees = (naam: string): Echt => echtSchema.parse(JSON.parse(gedeeldBestand(naam) ?? '{}'));
  const [w, b, ruw] = [lees('wijken.geojson'), lees('buurten.geojson'), lees('wijken_gegeneraliseerd.geojson')];
  const alsZaad = ({ features }: Echt) =>
    features.map(({ properties: { code, naam, wijk_code } }) => ({
      code,
      naam,
      slug: maakSlug(`${naam} ${code}`),
      ...(wijk_code ? { wijk: wijk_code } : {}),
    }));
  const utrecht = await openImportproef(gebiedenSql([...alsZaad(w), ...alsZaad(b)]));
  try {
    const hulp = { database: utrecht.database, stad };
    const bron = (json: unknown) => ({ naam: 'bestand', json, vermelding: 'CBS en Kadaster' });
    const eerst = await importeerGrenzen({ bronnen: [bron(w), bron(b)], proef: false }, hulp);
    expect(eerst).toMatchObject({
      ok: true,
      geschreven: true,
      verschillen: [{ nieuw: 10 }, { soort: 'buurten', nieuw: 111 }],
      vereenvoudigd: [
        { soort: 'wijken', plaat: { bytes: expect.any(Number) } },
        { soort: 'buurten', plaat: undefined },
      ],
    });
    const daarna = await importeerGrenzen({ bronnen: [bron(ruw)], proef: false }, hulp);
    expect(daarna).toMatchObject({ ok: true, geschreven: true, verschillen: [{ soort: 'wijken', gewijzigd: 10 }] });
    const bekend = await utrecht.database.grenzen();
    expect([...bekend.wijken, ...bekend.buurten].filter(({ grens }) => grens === null)).toEqual([]);

    const voor = await utrecht.toestand();
    const tekort = await importeerGrenzen(
      { bronnen: [bron({ ...b, features: b.features.slice(1) })], proef: false },
      hulp,
    );
    expect(tekort).toMatchObject({
      ok: false,
      fouten: [{ reden: { code: 'aantal', verwacht: 111, gevonden: 110 } }],
    });
    expect(await utrecht.toestand()).toEqual(voor);
  } finally {
    await utrecht.stop();
  }
});
