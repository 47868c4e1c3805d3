import { expect, test } from 'vitest';
import { leesPuntWkt, leesSuggesties, normaliseerZoektekst } from '#domein/gedeeld/pdok.ts';

test.each([
  ['3511 ab', '3511AB'],
  ['  Domplein   1,  3512 jc ', 'Domplein 1, 3512JC'],
  ['domplein 29', 'domplein 29'],
  ['0123 ab', '0123 ab'],
])('"%s" is asked as "%s"', (getypt, gevraagd) => {
  expect(normaliseerZoektekst(getypt)).toBe(gevraagd);
});

test('a point in well-known text is longitude first', () => {
  expect(leesPuntWkt('POINT(5.1214 52.0907)')).toEqual({ lat: 52.0907, lon: 5.1214 });
});

test.each([null, '', 'POINT()', 'POINT(5.1)', 'LINESTRING(5 52)', 'POINT(. .)'])('%s is no point', (tekst) => {
  expect(leesPuntWkt(tekst)).toBeNull();
});

test('documents without id or name are left out; one without a point is kept, to be looked up', () => {
  const docs = [{ id: 'a', weergavenaam: 'Domplein, Utrecht' }, { id: 'b' }, null, { weergavenaam: 'x' }];
  expect(leesSuggesties({ response: { docs } })).toEqual([{ id: 'a', naam: 'Domplein, Utrecht', punt: null }]);
});

test.each([null, 'storing', {}, { response: {} }, { response: { docs: 'x' } }])('%j is no answer', (antwoord) => {
  expect(leesSuggesties(antwoord)).toBeUndefined();
});
