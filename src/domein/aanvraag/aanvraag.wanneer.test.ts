import { expect, test } from 'vitest';
import { isVoorBesluit, leesPeriode } from '#domein/aanvraag/aanvraag.wanneer.ts';

test.each([
  ['3 mei 2027', '2027-05-03', '2027-05-03'],
  ['zaterdag 3 mei 2027, 10 uur', '2027-05-03', '2027-05-03'],
  ['3-5-2027', '2027-05-03', '2027-05-03'],
  ['03/05/2027', '2027-05-03', '2027-05-03'],
  ['2027-05-03', '2027-05-03', '2027-05-03'],
  ['mei 2027', '2027-05-01', '2027-05-31'],
  ['begin febr. 2028? Of feb 2028', '2028-02-01', '2028-02-29'],
  ['sept. 2027', '2027-09-01', '2027-09-30'],
  ['in de zomer van 2027', '2027-06-01', '2027-08-31'],
  ['Winter 2027', '2027-12-01', '2028-02-29'],
  ['ergens in 2027', '2027-01-01', '2027-12-31'],
])('%s runs from %s to %s', (tekst, van, tot) => {
  expect(leesPeriode(tekst)).toEqual({ van, tot });
});

test.each(['volgende week', '', 'mei', '31-4-2027', '0-1-2027', '1-13-2027', 'huisnummer 1999', '٣ mei'])(
  '%j tells no date for sure',
  (tekst) => {
    expect(leesPeriode(tekst)).toBeNull();
  },
);

test('a whole year is before the decision only when it is over', () => {
  expect(isVoorBesluit('2027', '2027-06-01')).toBe(false);
  expect(isVoorBesluit('2026', '2027-06-01')).toBe(true);
  expect(isVoorBesluit('zomer 2027', '2027-06-15')).toBe(true);
  expect(isVoorBesluit('ooit', '2027-06-15')).toBe(false);
});
