import { expect, test } from 'vitest';
import { PATROON, patroonVan } from '#content/beeld/patroon.ts';
import type { Item } from '#content/lijst/items.ts';

const item = (id: string, soort: string, themas: string[] = [], bekend: object = {}): Item =>
  ({ id, soort, themas, bekend }) as unknown as Item; // only what is read

test('one record has one drawing, and two records have two', () => {
  expect(patroonVan(item('in-01', 'initiatief'))).toEqual(patroonVan(item('in-01', 'initiatief')));
  const zonnen = Array.from({ length: 40 }, (_, nummer) =>
    JSON.stringify(patroonVan(item(`in-${nummer}`, 'initiatief'))),
  );
  expect(new Set(zonnen).size).toBe(40);
});

test('each kind is drawn in its own shape, and what more is known of gets more of them', () => {
  const vormen = ['initiatief', 'buurtcentrum', 'speeltuin'].map((soort) => patroonVan(item('een', soort)).vorm);
  expect(new Set(vormen).size).toBe(3);
  expect(patroonVan(item('een', 'ontmoetingsplek')).vorm).toBe(vormen[1]);
  const aantal = (...deel: Parameters<typeof item>) => patroonVan(item(...deel)).plekken.length;
  expect(aantal('een', 'initiatief')).toBe(2);
  expect(aantal('een', 'initiatief', ['eten'], { website: 'https://voorbeeld.test/', adres: 'Plein 1' })).toBe(5);
  expect(aantal('een', 'speeltuin', [], { voorzieningen: Array.from({ length: 20 }, () => 'bank') })).toBe(7);
});

test('a drawing stays within its frame and weighs a few hundred bytes', () => {
  for (let nummer = 0; nummer < 200; nummer += 1) {
    const patroon = patroonVan(item(`pl-${nummer}`, 'buurtcentrum', ['a', 'b', 'c', 'd', 'e'].slice(nummer % 6)));
    for (const { x, y, schaal } of patroon.plekken) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 24 * schaal).toBeLessThanOrEqual(PATROON.breed + 24);
      expect(y).toBeGreaterThanOrEqual(0);
    }
    expect(JSON.stringify(patroon).length).toBeLessThan(500);
  }
});
