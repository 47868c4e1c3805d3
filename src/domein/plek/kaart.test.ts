import { expect, test } from 'vitest';
import {
  isGeplaatst,
  isPunt,
  type Kaartfilter,
  type Kaartitem,
  ONBEKEND,
  past,
  plekEerst,
  vooraan,
} from '#domein/plek/kaart.ts';

const item = (id: string, deel: Partial<Kaartitem> = {}): Kaartitem => ({
  id,
  soort: 'speeltuin',
  naam: id,
  url: `/${id}/`,
  ...deel,
});
const PLEK = { lat: 52, lon: 5, precisie: 'adres' } as const;
const ster = item('ster', { ...PLEK, wijk: 'oost', themas: ['groen', 'spelen'] });
const maan = item('maan', { soort: 'buurtcentrum', wijk: 'west' });
const wip = item('wip');

test.each<[Kaartfilter, Kaartitem[]]>([
  [{}, [ster, maan, wip]],
  [{ soort: 'speeltuin' }, [ster, wip]],
  [{ wijk: 'oost' }, [ster]],
  [{ wijk: ONBEKEND }, [wip]],
  [{ thema: 'spelen' }, [ster]],
  [{ thema: 'muziek' }, []],
  [{ soort: 'buurtcentrum', wijk: 'west' }, [maan]],
  [{ soort: 'buurtcentrum', wijk: 'oost' }, []],
  [{ soort: 'speeltuin', wijk: 'oost', thema: 'groen' }, [ster]],
])('%j keeps what fits all of it', (filter, blijft) => {
  expect([ster, maan, wip].filter((een) => past(een, filter))).toEqual(blijft);
});

test('one item can be put first, and the others keep their order', () => {
  expect(vooraan([maan, ster, wip], 'wip')).toEqual([wip, maan, ster]);
  expect(vooraan([maan, ster], 'weg')).toEqual([maan, ster]);
  expect(vooraan([maan, ster], undefined)).toEqual([maan, ster]);
});

test('what has a place comes first, and each part keeps its order', () => {
  const later = item('later', PLEK);
  expect(plekEerst([maan, ster, wip, later])).toEqual([ster, later, maan, wip]);
});

test('a place is a point with how exact it is, and only an address or a street is a pin', () => {
  expect(isGeplaatst(ster)).toBe(true);
  for (const weg of ['lat', 'lon', 'precisie'] as const) expect(isGeplaatst({ ...ster, [weg]: undefined })).toBe(false);
  const punt = (precisie: 'adres' | 'straat' | 'buurt' | 'wijk') => isPunt({ ...wip, ...PLEK, precisie });
  expect((['adres', 'straat', 'buurt', 'wijk'] as const).map(punt)).toEqual([true, true, false, false]);
});
