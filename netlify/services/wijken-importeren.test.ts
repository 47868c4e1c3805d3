import { expect, test } from 'vitest';
import { type Grens, grensSchema } from '#domein/gebied/gebied.schema.ts';
import type { Grensrij, Importdatabase } from '#netlify/adapters/import-database.ts';
import { importeerGrenzen } from '#netlify/services/wijken-importeren.ts';

const STAD = {
  gemeentecode: 'GM0001',
  aantal: { wijken: 2, buurten: 2 },
  kaart: { kader: { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 } },
};
const VERMELDING = 'CBS, 2026';
/** A square with a point on its edge that tells nothing, beside the others by its place. */
const ring = (plaats: number): [number, number][] => {
  const x = 5 + plaats * 0.05;
  return [
    [x, 52.1],
    [x + 0.01, 52.1],
    [x + 0.01, 52.11],
    [x, 52.11],
    [x, 52.1],
  ];
};
const grens = (plaats: number): Grens => grensSchema.parse({ type: 'Polygon', coordinates: [ring(plaats)] });
const collectie = (kenmerk: string, codes: readonly string[]) => ({
  type: 'FeatureCollection',
  features: codes.map((code, plaats) => ({
    type: 'Feature',
    properties: { [kenmerk]: code, gemeentecode: 'GM0001' },
    geometry: { type: 'Polygon', coordinates: [ring(plaats)] },
  })),
});
const WIJKEN = { naam: 'wijken.json', json: collectie('wijkcode', ['WK01', 'WK02']), vermelding: VERMELDING };
const BUURTEN = { naam: 'buurten.json', json: collectie('buurtcode', ['BU0101', 'BU0201']), vermelding: VERMELDING };

type Bestaand = Awaited<ReturnType<Importdatabase['grenzen']>>;
const leeg = (code: string) => ({ code, naam: code, grens: null, grens_kaart: null, grens_bron: null });
const LEEG: Bestaand = {
  wijken: [leeg('WK01'), leeg('WK02')],
  buurten: [leeg('BU0101'), leeg('BU0201')],
};

async function importeer(bestaand: Bestaand, bronnen = [WIJKEN, BUURTEN], proef = false) {
  const geschreven: Grensrij[][] = [];
  const database = {
    grenzen: async () => bestaand,
    liggingen: async () => ({ wijken: [], buurten: [] }),
    schrijfGrenzen: async (rijen: Grensrij[]) => {
      geschreven.push(rijen);
      return { wijken: 0, buurten: 0 };
    },
  };
  return { uitkomst: await importeerGrenzen({ bronnen, proef }, { database, stad: STAD }), geschreven };
}
/** As they stand after they were written. */
const bewaard = (rijen: readonly Grensrij[]): Bestaand => {
  const van = (soort: Grensrij['soort']) =>
    rijen
      .filter((rij) => rij.soort === soort)
      .map(({ code, grens, kaart, bron }) => ({ code, naam: code, grens, grens_kaart: kaart, grens_bron: bron }));
  return { wijken: van('wijken'), buurten: van('buurten') };
};
const telling = (soort: string, aantallen: object) => ({
  ...{ soort, nieuw: 0, gewijzigd: 0, gelijk: 0, elders: 0, bron: VERMELDING },
  ...aantallen,
});

test('boundaries that are new are written with what the map draws, and for a wijk what the picture draws', async () => {
  const { uitkomst, geschreven } = await importeer(LEEG);
  expect(uitkomst).toMatchObject({
    ok: true,
    geschreven: true,
    verschillen: [telling('wijken', { nieuw: 2 }), telling('buurten', { nieuw: 2 })],
    vereenvoudigd: [
      { soort: 'wijken', punten: 10, kaart: { punten: 10 }, plaat: { punten: 10 } },
      { soort: 'buurten', punten: 10, kaart: { punten: 10 }, plaat: undefined },
    ],
  });
  const rij = (soort: string, code: string, plaats: number, plaat: Grens | null) => ({
    ...{ soort, code, grens: grens(plaats), kaart: grens(plaats), plaat, bron: VERMELDING },
  });
  expect(geschreven).toEqual([
    [
      rij('wijken', 'WK01', 0, grens(0)),
      rij('wijken', 'WK02', 1, grens(1)),
      rij('buurten', 'BU0101', 0, null),
      rij('buurten', 'BU0201', 1, null),
    ],
  ]);
});

test('what stands there already is left alone; one that differs in any way is enough to write', async () => {
  const eerst = await importeer(LEEG);
  const er = bewaard(eerst.geschreven[0] ?? []);
  const zelfde = await importeer(er);
  expect(zelfde).toMatchObject({
    uitkomst: { geschreven: false, verschillen: [telling('wijken', { gelijk: 2 }), telling('buurten', { gelijk: 2 })] },
    geschreven: [],
  });
  for (const anders of [{ grens: grens(2) }, { grens_kaart: null }, { grens_bron: 'Kadaster' }]) {
    const [een, ...rest] = er.buurten;
    if (!een) throw new Error('There are no buurten.');
    const { uitkomst, geschreven } = await importeer({ ...er, buurten: [{ ...een, ...anders }, ...rest] });
    expect(uitkomst).toMatchObject({
      geschreven: true,
      verschillen: [telling('wijken', { gelijk: 2 }), telling('buurten', { gelijk: 1, gewijzigd: 1 })],
    });
    expect(geschreven).toHaveLength(1);
  }
});

test('one that is new beside one that changed counts as both, and a trial writes neither', async () => {
  const [een, ander] = LEEG.wijken;
  if (!een || !ander) throw new Error('There are no wijken.');
  const bestaand = { ...LEEG, wijken: [{ ...een, grens: grens(3) }, ander] };
  const { uitkomst, geschreven } = await importeer(bestaand, [WIJKEN, BUURTEN], true);
  expect(uitkomst).toMatchObject({ ok: true, geschreven: false });
  expect(uitkomst.ok && uitkomst.verschillen[0]).toEqual(telling('wijken', { nieuw: 1, gewijzigd: 1 }));
  expect(geschreven).toEqual([]);
});

test('with anything wrong in one source nothing of any is written', async () => {
  const { uitkomst, geschreven } = await importeer(LEEG, [
    WIJKEN,
    { ...BUURTEN, json: collectie('buurtcode', ['BU0101']) },
  ]);
  expect(uitkomst.ok).toBe(false);
  expect(uitkomst.ok ? [] : uitkomst.fouten).not.toEqual([]);
  expect(geschreven).toEqual([]);
});

test('areas that were found by what the city calls them are written only after somebody agreed', async () => {
  const geschreven: Grensrij[][] = [];
  const wijken = [
    { code: 'WK01', naam: 'West', slug: 'west', lat: 52.105, lon: 5.005, ringen: null },
    { code: 'WK02', naam: 'Oost', slug: 'oost', lat: 52.105, lon: 5.055, ringen: null },
  ];
  const database = {
    grenzen: async () => LEEG,
    liggingen: async () => ({ wijken, buurten: [] }),
    schrijfGrenzen: async (rijen: Grensrij[]) => {
      geschreven.push(rijen);
      return { wijken: 2, buurten: 0 };
    },
  };
  const json = collectie('NAAM', ['WEST', 'OOST']);
  const opdracht = { bronnen: [{ naam: 'eigen.geojson', json, vermelding: VERMELDING }], proef: false };
  const kijk = await importeerGrenzen(opdracht, { database, stad: STAD });
  expect(kijk).toMatchObject({
    ok: true,
    geschreven: false,
    koppelingen: [{ hun: 'WEST', gebied: { code: 'WK01' }, hoe: 'naam', twijfel: false }, { gebied: { code: 'WK02' } }],
  });
  expect(geschreven).toEqual([]);
  expect(await importeerGrenzen({ ...opdracht, akkoord: true }, { database, stad: STAD })).toMatchObject({
    geschreven: true,
  });
  expect(geschreven[0]).toMatchObject([{ code: 'WK01', soort: 'wijken' }, { code: 'WK02' }]);
});
