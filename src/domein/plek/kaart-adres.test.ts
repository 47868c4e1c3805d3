import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesFilter, leesStand, schrijfFilter, schrijfStand } from '#domein/plek/kaart-adres.ts';

test('a filter is read from the query and written in one fixed order', () => {
  const filter = leesFilter('?thema=groen&soort=initiatief&wijk=oost&andere=x');
  expect(filter).toEqual({ soort: 'initiatief', wijk: 'oost', thema: 'groen' });
  expect(schrijfFilter(filter)).toBe('?soort=initiatief&wijk=oost&thema=groen');
});

test('no choice leaves no question mark', () => {
  expect(schrijfFilter(leesFilter(''))).toBe('');
});

test.each(['?wijk=', '?wijk=<script>', '?wijk=Oost!', '?wijk=a--b'])('%s chooses nothing', (query) => {
  expect(leesFilter(query)).toEqual({});
});

test('a view is read from the fragment', () => {
  expect(leesStand('#13/52.09/5.11')).toEqual({ zoom: 13, lat: 52.09, lon: 5.11 });
});

test.each(['', '#inhoud', '#13/52.09', '#13/52.09/5.11/9', '#99/52/5', '#13/86/5', '#13/a/5', '#bij=52,5'])(
  '%s is no view',
  (fragment) => {
    expect(leesStand(fragment)).toBeUndefined();
  },
);

test('a written view reads back within ten metres', () => {
  const stand = fc.record({
    zoom: fc.integer({ min: 0, max: 22 }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(stand, (eerst) => {
      const terug = leesStand(schrijfStand(eerst));
      expect(terug?.zoom).toBe(eerst.zoom);
      expect(terug?.lat).toBeCloseTo(eerst.lat, 3);
      expect(terug?.lon).toBeCloseTo(eerst.lon, 3);
    }),
  );
});
