import { expect, test } from 'vitest';
import { leesBij, schrijfBij, sorteerOpAfstand } from '#domein/plek/dichtbij.ts';
import type { Kaartitem } from '#domein/plek/kaart.ts';

const item = (naam: string, deel: Partial<Kaartitem>): Kaartitem => ({
  id: naam,
  soort: 'initiatief',
  naam,
  url: '/',
  ...deel,
});
const hier = { lat: 52.09, lon: 5.12 };

test('the nearest comes first, equal distances by name, and what has no place is left out', () => {
  const gevonden = sorteerOpAfstand(
    [
      item('ver', { lat: 52.1, lon: 5.12, precisie: 'adres' }),
      item('zonder', {}),
      item('b', { lat: 52.091, lon: 5.12, precisie: 'buurt' }),
      item('a', { lat: 52.091, lon: 5.12, precisie: 'straat' }),
    ],
    hier,
  );
  expect(gevonden.map(({ item: { naam } }) => naam)).toEqual(['a', 'b', 'ver']);
});

test('only an address or street gives a distance that may be shown', () => {
  const precies = (precisie: 'adres' | 'straat' | 'buurt' | 'wijk') =>
    sorteerOpAfstand([item('x', { ...hier, precisie })], hier)[0]?.precies;
  expect([precies('adres'), precies('straat'), precies('buurt'), precies('wijk')]).toEqual([true, true, false, false]);
});

test('a chosen place travels in the fragment, no more exact than ten metres', () => {
  expect(schrijfBij({ lat: 52.090_712_3, lon: 5.121_39 })).toBe('#bij=52.0907,5.1214');
  expect(leesBij('#bij=52.0907,5.1214')).toEqual({ lat: 52.0907, lon: 5.1214 });
});

test.each(['', '#inhoud', '#bij=', '#bij=52.09', '#bij=95,5', '#bij=52,190', '#bij=52,5,7', '?bij=52,5'])(
  '%s is no place',
  (fragment) => {
    expect(leesBij(fragment)).toBeUndefined();
  },
);
