import { expect, test } from 'vitest';
import { routesNaar } from '#content/kaart/route.ts';
import type { Item } from '#content/lijst/items.ts';

const item = (precisie: string | null, adres: string | null = null): Item =>
  ({ lat: 52.09, lon: 5.12, precisie, bekend: { adres, plaats: 'Utrecht' } }) as Item; // only what is read

test('walking, cycling and the bus stops lead to the place itself, or to its street', () => {
  for (const precisie of ['adres', 'straat']) {
    const routes = routesNaar(item(precisie));
    expect(routes.map(({ naam }) => naam)).toEqual(['Lopen', 'Fietsen', 'Bushaltes dichtbij']);
    for (const { adres } of routes) expect(decodeURIComponent(new URL(adres).href)).toMatch(/52\.09.*5\.12/);
  }
});

test('the middle of a buurt is no place to go to: then the address is looked up, or there is no link', () => {
  expect(routesNaar(item('wijk'))).toEqual([]);
  expect(routesNaar(item('buurt', 'Domplein 1')).map(({ adres }) => new URL(adres).searchParams.get('query'))).toEqual([
    'Domplein 1, Utrecht',
  ]);
  expect(routesNaar(item(null))).toEqual([]);
});
