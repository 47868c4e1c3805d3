import { expect, test } from 'vitest';
import type { Rijen } from '#content/lezen/rijen.ts';
import { type Rij, type Tabelnaam, tabelnamen } from '#content/lezen/tabellen.ts';
import { zonderWeggehaald } from '#content/lezen/terugval.ts';
import { gebiedsFouten, omvangFouten, verdwenenRijen } from '#content/lezen/verdwenen.ts';

const van = (rijen: Partial<Record<Tabelnaam, readonly Rij[]>>): Rijen =>
  ({ ...Object.fromEntries(tabelnamen.map((naam) => [naam, []])), ...rijen }) as unknown as Rijen; // every table is there
const reeks = (soort: string, aantal: number): Rij[] =>
  Array.from({ length: aantal }, (_, nummer) => ({ id: `${soort}-${nummer}` }));
const niemand = async () => new Set<string>();

async function fouten(eerst: Rijen, nu: Rijen, weggehaald: readonly string[] = []) {
  return omvangFouten(eerst, await verdwenenRijen(eerst, nu, async () => new Set(weggehaald)));
}

test.for([
  [30, 20, 1],
  [30, 21, 0],
  [3, 2, 1],
  [30, 0, 1],
  [30, 30, 0],
] as const)(
  'from %i to %i rows by themselves gives %i complaints: a third is too much',
  async ([eerst, nu, aantal]) => {
    expect(await fouten(van({ plek: reeks('p', eerst) }), van({ plek: reeks('p', nu) }))).toHaveLength(aantal);
  },
);

test('a list may become empty when each removal was an act, and not when one in three was not', async () => {
  const eerst = van({ initiatief: reeks('i', 3) });
  expect(await fouten(eerst, van({}), ['i-0', 'i-1', 'i-2'])).toEqual([]);
  expect(await fouten(eerst, van({}), ['i-0', 'i-1'])).toEqual([
    { soort: 'verdwenen', tabel: 'initiatief', eerst: 3, weg: 1 },
  ]);
});

test('new rows do not hide that others vanished', async () => {
  const nu = van({ plek: reeks('nieuw', 30) });
  expect(await fouten(van({ plek: reeks('p', 30) }), nu)).toHaveLength(1);
});

test('hours that go with their place did not vanish', async () => {
  const tijden = reeks('t', 10).map((rij) => ({ ...rij, plek_id: 'p-0' }));
  const eerst = van({ plek: reeks('p', 1), openingstijd: tijden });
  expect(await fouten(eerst, van({}), ['p-0'])).toEqual([]);
  expect(await fouten(eerst, van({ plek: reeks('p', 1) }), [])).toHaveLength(1);
});

test('a table that nobody guards is not asked about', async () => {
  const eerst = van({ beeld: reeks('b', 9), cijfer: reeks('c', 9) });
  expect(await verdwenenRijen(eerst, van({}), niemand)).toEqual(new Map());
});

test('what is fallen back on is what was online, without what is not published now', () => {
  const eerst = van({ plek: [{ id: 'a', naam: 'Oud' }, { id: 'b' }], wijk: [{ code: 'w1' }, { code: 'w2' }] });
  const nu = van({ plek: [{ id: 'a', naam: 'Nieuw' }, { id: 'c' }], wijk: [{ code: 'w1' }] });
  const terug = zonderWeggehaald(eerst, nu, new Map());
  expect(terug.plek).toEqual([{ id: 'a', naam: 'Oud' }]);
  expect(terug.wijk).toEqual([{ code: 'w1' }, { code: 'w2' }]);
});

test('what vanished by itself stays when is fallen back: it may have been lost', () => {
  const eerst = van({ plek: reeks('p', 3) });
  expect(zonderWeggehaald(eerst, van({}), new Map([['plek', reeks('p', 2)]])).plek).toEqual(reeks('p', 2));
});

test('there are as many areas as the settings say', () => {
  const nu = van({ wijk: reeks('w', 9), buurt: reeks('b', 2) });
  expect(gebiedsFouten(nu, { wijken: 10, buurten: 2 })).toEqual([
    { soort: 'aantal', tabel: 'wijk', verwacht: 10, gevonden: 9 },
  ]);
});
