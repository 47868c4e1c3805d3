import { expect, test } from 'vitest';
import type { Kaartitem } from '#domein/plek/kaart.ts';
import { lijststand } from '#islands/kaart/lijststand.ts';

const item = (id: string, deel: Partial<Kaartitem> = {}): Kaartitem => ({
  id,
  soort: 'initiatief',
  naam: id,
  url: `/${id}/`,
  lat: 52,
  lon: 5,
  precisie: 'adres',
  ...deel,
});
const { lat: _lat, lon: _lon, precisie: _precisie, ...zonder } = item('zonder');

test('beside the map the list holds what is in view, and then what has no place', () => {
  const stand = lijststand([zonder, item('a'), item('b')], new Set(['b']));
  expect(stand.rijen.map(({ id }) => id)).toEqual(['b', 'zonder']);
  expect(stand).toMatchObject({ telling: '1 in beeld, 1 zonder plek', zin: '', leeg: false });
});

test('without a map the list holds everything', () => {
  expect(lijststand([zonder, item('a')], undefined)).toMatchObject({
    telling: '2 plekken en initiatieven',
    leeg: false,
  });
});

test('at most 20 rows, and how many more there are', () => {
  const stand = lijststand(
    Array.from({ length: 35 }, (_, nr) => item(`i${nr}`)),
    undefined,
  );
  expect(stand.rijen).toHaveLength(20);
  expect(stand.zin).toContain('En nog 15.');
});

test('nothing in view is told apart from nothing at all', () => {
  expect(lijststand([item('a')], new Set())).toMatchObject({ zin: 'Hier is niets in beeld.', leeg: true });
  expect(lijststand([], new Set())).toMatchObject({ zin: 'Hier is niets. Kies iets anders.', leeg: true });
});

test('just 20 rows are all there is, and one more is told', () => {
  const reeks = (aantal: number) => Array.from({ length: aantal }, (_, nr) => item(`i${nr}`));
  expect(lijststand(reeks(20), undefined)).toMatchObject({ zin: '' });
  expect(lijststand(reeks(21), undefined).zin).toContain('En nog 1.');
});
