import { expect, test } from 'vitest';
import { gebiedsfouten, gewijzigdeVelden, puntfouten, wisPrecisieMetPunt } from '#domein/plek/import/import.rules.ts';

const KADER = { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 };
const PUNT = { lat: 52.1, lon: 5.1, precisie: 'adres' };
const fouten = (velden: Parameters<typeof puntfouten>[1], oud: Parameters<typeof puntfouten>[2] = {}) =>
  puntfouten(2, velden, { ...oud, ...velden }, KADER).map(({ kolom, reden }) => `${kolom} ${reden.code}`);

test('a point is whole, lies in the city and says how exact it is', () => {
  expect(fouten(PUNT)).toEqual([]);
  expect(fouten({})).toEqual([]);
  expect(fouten({ lat: 52.1 })).toEqual(['lon punt_onvolledig']);
  expect(fouten({ lon: 5.1 })).toEqual(['lat punt_onvolledig']);
  expect(fouten({ lat: null, lon: null })).toEqual([]);
  expect(fouten({ precisie: 'adres' })).toEqual(['precisie precisie_zonder_punt']);
  expect(fouten({ lat: 51, lon: 5.1, precisie: 'adres' })).toEqual(['lat punt']);
  expect(fouten({ lat: 52.1, lon: 5.1 })).toEqual(['precisie precisie_ontbreekt']);
});

test('half of a point that is there may be changed, and then says anew how exact it is', () => {
  expect(fouten({ lat: 52.11, precisie: 'straat' }, PUNT)).toEqual([]);
  expect(fouten({ lon: 5.11 }, PUNT)).toEqual(['precisie precisie_ontbreekt']);
  expect(fouten({ lon: 6 }, PUNT)).toEqual(['lat punt', 'precisie precisie_ontbreekt']);
  expect(fouten({ lat: null }, PUNT)).toEqual(['lat punt_onvolledig']);
  // What stood there is not judged again.
  expect(fouten({ precisie: 'straat' }, { ...PUNT, lat: 40 })).toEqual([]);
  expect(fouten({ precisie: null }, PUNT)).toEqual(['precisie precisie_ontbreekt']);
});

test('a point that stands for a wijk needs one', () => {
  expect(fouten({ ...PUNT, precisie: 'wijk' })).toEqual(['wijk precisie_wijk_zonder_wijk']);
  expect(fouten({ ...PUNT, precisie: 'wijk', wijk_code: 'WK01' })).toEqual([]);
});

test('a point that is taken away takes its precision along, half of one does not', () => {
  expect(wisPrecisieMetPunt({ lat: null, lon: null })).toEqual({ lat: null, lon: null, precisie: null });
  expect(wisPrecisieMetPunt({ lat: null, lon: null, precisie: 'adres' })).toEqual({
    lat: null,
    lon: null,
    precisie: 'adres',
  });
  for (const velden of [{ lat: null }, { lon: null }, { lat: null, lon: 5 }, { lat: 52, lon: null }, {}])
    expect(wisPrecisieMetPunt(velden)).toEqual(velden);
});

test('only what differs changes, and what is sure about an old value is not about a new one', () => {
  const oud = { naam: 'De Ster', wijk_code: 'WK01', zekerheid_wijk: 'bron', lat: 52.1, zekerheid_punt: 'bron' };
  expect(gewijzigdeVelden(oud, { naam: 'De Ster', kosten: null })).toEqual({});
  expect(gewijzigdeVelden(oud, { naam: 'De Zon' })).toEqual({ naam: 'De Zon' });
  expect(gewijzigdeVelden(oud, { wijk_code: 'WK02' })).toEqual({ wijk_code: 'WK02', zekerheid_wijk: null });
  expect(gewijzigdeVelden(oud, { wijk_code: 'WK02', zekerheid_wijk: 'afgeleid' })).toEqual({
    wijk_code: 'WK02',
    zekerheid_wijk: 'afgeleid',
  });
  expect(gewijzigdeVelden(oud, { wijk_code: 'WK01', zekerheid_wijk: 'afgeleid' })).toEqual({});
  expect(gewijzigdeVelden({ ...oud, zekerheid_wijk: null }, { wijk_code: 'WK02' })).toEqual({ wijk_code: 'WK02' });
  expect(gewijzigdeVelden(oud, { lat: 52.2, zekerheid_punt: 'bron' })).toEqual({ lat: 52.2 });
});

test('a buurt lies in its own wijk', () => {
  const buurten = [{ code: 'BU0101', naam: 'Haven', slug: 'haven', wijk_code: 'WK01' }];
  const codes = (geheel: Parameters<typeof gebiedsfouten>[1]) =>
    gebiedsfouten(2, geheel, buurten).map(({ reden }) => reden.code);
  expect(codes({ buurt_code: 'BU0101', wijk_code: 'WK01' })).toEqual([]);
  expect(codes({ wijk_code: 'WK02' })).toEqual([]);
  expect(codes({ buurt_code: 'BU0101', wijk_code: null })).toEqual(['buurt_zonder_wijk']);
  expect(codes({ buurt_code: 'BU0101', wijk_code: 'WK02' })).toEqual(['buurt_in_andere_wijk']);
});
