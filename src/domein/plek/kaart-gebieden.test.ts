import { expect, test } from 'vitest';
import type { Geplaatst } from '#domein/plek/kaart.ts';
import { groepeerGebieden, voegSamen } from '#domein/plek/kaart-gebieden.ts';

const wijknaam = (slug: string): string => ({ zuid: 'Zuid', oost: 'Oost' })[slug] ?? slug;
const item = (id: string, deel: Partial<Geplaatst>): Geplaatst => ({
  id,
  soort: 'speeltuin',
  naam: id,
  url: `/speeltuinen/${id}/`,
  lat: 52.06,
  lon: 5.13,
  precisie: 'buurt',
  ...deel,
});

test('places with the same centre become one area with their number', () => {
  const [groep, ...rest] = groepeerGebieden(
    [item('a', { gebied: 'Lunetten' }), item('b', { gebied: 'Lunetten' })],
    wijknaam,
  );
  expect(rest).toEqual([]);
  expect(groep).toMatchObject({ namen: ['Lunetten'], ruim: false });
  expect(groep?.items).toHaveLength(2);
});

test('an exact place is never part of an area', () => {
  expect(groepeerGebieden([item('a', { precisie: 'adres' }), item('b', { precisie: 'straat' })], wijknaam)).toEqual([]);
});

test('a place known to wijk level carries the name of the wijk, even where the source names a smaller area', () => {
  const [groep] = groepeerGebieden([item('a', { precisie: 'wijk', wijk: 'zuid', gebied: 'De Gagel' })], wijknaam);
  expect(groep).toMatchObject({ namen: ['Zuid'], ruim: true });
});

test('a place without the name of a buurt falls back on its wijk', () => {
  expect(groepeerGebieden([item('a', { wijk: 'oost' })], wijknaam)[0]?.namen).toEqual(['Oost']);
});

test('the key of an area stays the same under a filter', () => {
  const alle = groepeerGebieden([item('a', {}), item('b', {})], wijknaam);
  expect(groepeerGebieden([item('b', {})], wijknaam)[0]?.sleutel).toBe(alle[0]?.sleutel);
});

test('areas that would cover each other are joined with both names; far ones are not', () => {
  const groepen = groepeerGebieden(
    [item('a', { gebied: 'Lombok' }), item('b', { gebied: 'Lombok-Oost', lat: 52.061 }), item('c', { lat: 52.1 })],
    wijknaam,
  );
  const samen = voegSamen(groepen, 300);
  expect(samen.map(({ items }) => items.length).sort()).toEqual([1, 2]);
  expect(samen.flatMap(({ namen }) => namen)).toEqual(expect.arrayContaining(['Lombok', 'Lombok-Oost']));
  expect(voegSamen(groepen, 10)).toHaveLength(3);
});

test('the fullest area comes first, and of two the same size the order does not change', () => {
  const items = [
    item('a', { lat: 52.3 }),
    item('b', { lat: 52.2 }),
    item('c', { lat: 52.1 }),
    item('d', { lat: 52.1 }),
  ];
  const volgorde = (welke: typeof items) => groepeerGebieden(welke, wijknaam).map(({ lat, lon }) => [lat, lon]);
  expect(volgorde(items)).toEqual([
    [52.1, 5.13],
    [52.2, 5.13],
    [52.3, 5.13],
  ]);
  expect(volgorde(items.toReversed())).toEqual(volgorde(items));
});

test('an area without a name has none, and one that knows only its wijk makes all of it wide', () => {
  expect(groepeerGebieden([item('a', {})], () => undefined)[0]?.namen).toEqual([]);
  const samen = groepeerGebieden([item('a', { precisie: 'wijk', wijk: 'zuid' }), item('b', { lat: 52.061 })], wijknaam);
  expect(samen.map(({ ruim }) => ruim).sort()).toEqual([false, true]);
  expect(voegSamen(samen, 300).map(({ ruim }) => ruim)).toEqual([true]);
  expect(voegSamen(samen.toReversed(), 300).map(({ ruim }) => ruim)).toEqual([true]);
});
