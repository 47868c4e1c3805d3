import { expect, test } from 'vitest';
import { maakNabijzoeker } from '#content/kaart/in-de-buurt.ts';
import type { Item } from '#content/lijst/items.ts';

const zuid = { code: 'WK01' };
/** Some `meter` east of the first one; at this latitude a degree is 68.5 km. */
const item = (id: string, meter: number, deel: object = {}): Item =>
  ({ id, lat: 52.09, lon: 5.12 + meter / 68_500, precisie: 'adres', wijk: zuid, ...deel }) as Item; // only what is read
const namen = (items: readonly Item[]): string[] => items.map(({ id }) => id);

test('near is what lies within a kilometre and a half, the nearest first, five at most', () => {
  const rij = [item('hier', 0), ...[900, 100, 300, 700, 500, 1100].map((meter) => item(`op-${meter}`, meter))];
  const zoek = maakNabijzoeker([...rij, item('ver', 1600)]);
  expect(zoek(item('hier', 0))).toEqual({ soort: 'afstand', items: expect.anything() });
  expect(namen(zoek(item('hier', 0)).items)).toEqual(['op-100', 'op-300', 'op-500', 'op-700', 'op-900']);
  expect(
    namen(maakNabijzoeker([item('hier', 0), item('ver', 1600), item('net', 1400)])(item('hier', 0)).items),
  ).toEqual(['net']);
});

test('a place of which only the wijk is known is near nothing, and nothing is near its middle', () => {
  const wijkpunt = item('wijkpunt', 50, { precisie: 'wijk' });
  const zoek = maakNabijzoeker([item('hier', 0), item('straat', 200, { precisie: 'straat' }), wijkpunt]);
  expect(namen(zoek(item('hier', 0)).items)).toEqual(['straat']);
  expect(zoek(wijkpunt)).toMatchObject({ soort: 'wijk' });
  expect(namen(zoek(wijkpunt).items)).toEqual(['hier', 'straat']);
});
