import { expect, test } from 'vitest';
import { type Bekendgebied, type Koppeling, koppelGrenzen } from '#domein/gebied/koppelen.ts';
import { gedeeldGeval } from '#tests/support/gedeeld.ts';

const ring = (west: number): [number, number][] => [
  [west, 52],
  [west + 0.1, 52],
  [west + 0.1, 52.1],
  [west, 52.1],
  [west, 52],
];
const gebied = (code: string, naam: string, west: number, metGrens = false): Bekendgebied => ({
  code,
  naam,
  lat: 52.05,
  lon: west + 0.05,
  ringen: metGrens ? [ring(west)] : null,
});
const BEKEND = {
  wijken: [
    gebied('WK034401', 'West', 5),
    gebied('WK034402', 'Oog in Al', 5.1),
    gebied('WK034410', 'Vleuten-De Meern', 5.2),
  ],
  buurten: [
    gebied('BU03440111', 'Kade', 5),
    gebied('BU03440112', 'Laan', 5.1),
    gebied('BU03440113', 'Plein', 5.2),
    gebied('BU03440114', 'Erf', 5.3),
  ],
};
const collectie = (...dingen: readonly [object, number][]) => ({
  type: 'FeatureCollection',
  features: dingen.map(([properties, west]) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates: [ring(west)] },
  })),
});
const kort = ({ gebied: gevonden, hoe, twijfel }: Koppeling) => `${gevonden?.code} ${hoe}${twijfel ? ' ?' : ''}`;
const koppel = (json: unknown, bekend = BEKEND) => koppelGrenzen(json, bekend)?.koppelingen.map(kort);

test('areas are found by the number at the end of our code, however it is written', () => {
  expect(
    koppel(collectie([{ ID: 16, KODE: '01' }, 5], [{ ID: 28, KODE: 2 }, 5.1], [{ ID: 1, KODE: '10' }, 5.2])),
  ).toEqual(['WK034401 code', 'WK034402 code', 'WK034410 code']);
});

test('then by name, in capitals and with other spaces', () => {
  expect(
    koppel(collectie([{ NAAM: 'WEST' }, 5], [{ NAAM: 'Wijk Oog in Al' }, 5.1], [{ NAAM: 'VLEUTEN - DE MEERN' }, 5.2])),
  ).toEqual(['WK034401 naam', 'WK034402 naam', 'WK034410 naam']);
});

test('and else by what covers most of it, with or without boundaries; that is to be looked at', () => {
  const json = collectie([{ x: 'a' }, 5.01], [{ x: 'b' }, 5.1], [{ x: 'c' }, 5.2]);
  const verwacht = ['WK034401 ligging ?', 'WK034402 ligging ?', 'WK034410 ligging ?'];
  expect(koppel(json)).toEqual(verwacht);
  const metGrens = [
    gebied('WK034401', 'West', 5, true),
    gebied('WK034402', 'Oog', 5.1, true),
    gebied('WK034410', 'V', 5.2, true),
  ];
  expect(koppel(json, { ...BEKEND, wijken: metGrens })).toEqual(verwacht);
});

test('a code and a name that say different things are settled by where it lies, and doubted', () => {
  const rest = [
    [{ c: '02', n: 'Oog in Al' }, 5.1],
    [{ c: '10', n: 'Vleuten-De Meern' }, 5.2],
  ] as const;
  const eerste = (properties: object, west: number) =>
    koppel(collectie([properties, west], ...rest.map(([p, w]): [object, number] => [p, w])))?.[0];
  expect(eerste({ c: '01', n: 'Oog in Al' }, 5)).toBe('WK034401 code ?');
  expect(eerste({ c: '10', n: 'West' }, 5)).toBe('WK034401 naam ?');
  expect(eerste({ c: '01', n: 'West' }, 5.2)).toBe('WK034401 code ?');
});

test('the kind is the one that is found, our code is written in, and what has no features is left alone', () => {
  const uitkomst = koppelGrenzen(collectie([{ NAAM: 'Kade' }, 5], [{ NAAM: 'Laan' }, 5.1]), BEKEND);
  expect(uitkomst).toMatchObject({
    soort: 'buurten',
    json: { features: [{ properties: { buurtcode: 'BU03440111' } }, {}] },
  });
  for (const json of [null, {}, { features: [] }, 'x']) expect(koppelGrenzen(json, BEKEND)).toBeNull();
});

/** As the seeds have them. */
const UTRECHT = (
  [
    ['West', 52.10507, 5.07162],
    ['Noordwest', 52.10974, 5.09097],
    ['Overvecht', 52.12072, 5.10925],
    ['Noordoost', 52.10393, 5.1363],
    ['Oost', 52.08248, 5.15581],
    ['Binnenstad', 52.08859, 5.11632],
    ['Zuid', 52.0655, 5.1318],
    ['Zuidwest', 52.0677, 5.0998],
    ['Leidsche Rijn', 52.0898, 5.0613],
    ['Vleuten-De Meern', 52.0898, 5.0213],
  ] as const
).map(([naam, lat, lon], n) => ({ code: `WK0344${String(n + 1).padStart(2, '0')}`, naam, lat, lon, ringen: null }));

const gepubliceerd = gedeeldGeval('bestanden/wijken-zoals-gepubliceerd.geojson');
test.skipIf(!gepubliceerd)(
  'the wijken as the city publishes them are all found, and one that it calls otherwise by its name',
  () => {
    const uitkomst = koppelGrenzen(JSON.parse(gepubliceerd ?? ''), { wijken: UTRECHT, buurten: [] });
    expect(uitkomst?.koppelingen.map(({ gebied: gevonden }) => gevonden?.code)).toEqual(
      UTRECHT.map(({ code }) => code),
    );
    expect(uitkomst?.koppelingen.map(({ hoe }) => hoe)).toEqual(UTRECHT.map(() => 'code'));
    const zonderCode = (gepubliceerd ?? '')
      .replaceAll('"KODE"', '"LETTER"')
      .replace(/"LETTER": "\d+"/g, '"LETTER": "x"');
    const opNaam = koppelGrenzen(JSON.parse(zonderCode), { wijken: UTRECHT, buurten: [] });
    expect(opNaam?.koppelingen.map(({ gebied: gevonden, hoe }) => [gevonden?.code, hoe])).toEqual(
      UTRECHT.map(({ code }) => [code, 'naam']),
    );
  },
);
