import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Cel, Gegevensset } from '#content/opendata/open-data.ts';
import { naarCsv, naarGeojson, naarJson } from '#content/opendata/open-data-bestanden.ts';
import { maakSets } from '#content/opendata/open-data-sets.ts';
import { maakBron, maakPlek, maakWijk } from '#tests/support/opendata-voorbeeld.ts';

const maakSet = (...cellen: Cel[]): Gegevensset => ({
  naam: 'plekken',
  velden: [{ naam: 'veld', betekenis: 'Een veld.' }],
  weggelaten: [],
  rijen: cellen.map((veld) => ({ veld })),
});
const cellen = (...waarden: Cel[]) =>
  naarCsv(maakSet(...waarden))
    .slice(1)
    .split('\r\n')
    .slice(1, -1);

test.each(['=1+1', '+31', '-SOM(A1)', '@naam', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', "'=1", "''+1"])(
  'a cell that starts as a formula is neutralised: %j',
  (tekst) => {
    expect(Papa.parse<string[]>(naarCsv(maakSet(tekst)), { delimiter: ';', newline: '\r\n' }).data[1]).toEqual([
      `'${tekst}`,
    ]);
  },
);

test('a list of which the first part is a formula is neutralised too', () => {
  expect(cellen(['=1', 'b'])).toEqual([`"'=1|b"`]);
});

test.each([
  [-5, '-5'],
  [-0.5, '-0,5'],
  ['-0,5', '-0,5'],
  [52.12, '52,12'],
  [1250000, '1250000'],
])('a number stays a number: %j', (waarde, verwacht) => {
  expect(cellen(waarde)).toEqual([verwacht]);
});

test('yes, no, unknown and lists are written as the page says', () => {
  expect(cellen(true, false, 'x', ['a', 'b|c'], [])).toEqual(['ja', 'nee', 'x', 'a|b\\|c', '']);
});

test('separators, quotes and line ends inside a cell come back as they were', () => {
  const teksten = ['a;b', 'zeg "ja"', 'twee\r\nregels', ' spatie ', 'é ij €'];
  const { data } = Papa.parse<string[]>(naarCsv(maakSet(...teksten)), {
    delimiter: ';',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(data.slice(1).flat()).toEqual(teksten);
});

test('a spreadsheet sees that it is UTF-8', () => {
  expect([...Buffer.from(naarCsv(maakSet('é'))).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('JSON keeps lists, numbers and unknowns', () => {
  expect(JSON.parse(naarJson(maakSet(['a', 'b'], 1.5, null)))).toEqual([
    { veld: ['a', 'b'] },
    { veld: 1.5 },
    { veld: null },
  ]);
});

const geojson = (naam: string, anders: Parameters<typeof maakBron>[0]) => {
  const set = maakSets(maakBron(anders), new URL('https://buurt.voorbeeld.test')).find(
    (kandidaat) => kandidaat.naam === naam,
  );
  if (!set) throw new Error(`no set ${naam}`);
  return JSON.parse(naarGeojson(set));
};

test('a point has longitude first and says how exact it is', () => {
  const plekken = [
    maakPlek({ lat: 52.1, lon: 5.1, precisie: 'wijk', punt_uitleg: 'Het midden.', zekerheid_punt: 'afgeleid' }),
  ];
  expect(geojson('plekken', { plekken }).features).toMatchObject([
    {
      id: 'plek-1',
      geometry: { type: 'Point', coordinates: [5.1, 52.1] },
      properties: { precisie: 'wijk', punt_uitleg: 'Het midden.' },
    },
  ]);
});

test('a plek without a known point is in the file, without geometry', () => {
  expect(geojson('plekken', { plekken: [maakPlek()] }).features).toMatchObject([{ id: 'plek-1', geometry: null }]);
});

test('an area shows its boundary, and its centre says that it is one', () => {
  const ring = [
    [5, 52],
    [5.1, 52],
    [5.1, 52.1],
    [5, 52],
  ];
  const wijken = [
    maakWijk({ grens: { type: 'Polygon', coordinates: [ring] } }),
    maakWijk({ code: 'WK2', slug: 'tweede' }),
  ];
  expect(geojson('wijken', { wijken }).features).toMatchObject([
    { id: 'WK1', geometry: { type: 'Polygon', coordinates: [ring] }, properties: { geometrie: 'grens' } },
    { id: 'WK2', geometry: { type: 'Point' }, properties: { geometrie: 'midden' } },
  ]);
});
