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
  ['3e maart 2027', '2027-03-03', '2027-03-03'],
  ['1mei2027', '2027-05-01', '2027-05-01'],
  ['1 t/m 3 mei 2027', '2027-05-01', '2027-05-01'],
  ['mei-juni 2027', '2027-05-01', '2027-05-31'],
  ['ergens in 2027', '2027-01-01', '2027-12-31'],
])('%s runs from %s to %s', (tekst, van, tot) => {
  expect(leesPeriode(tekst)).toEqual({ van, tot });
});

test.each([
  ['mei', '2027-05-01', '2027-05-31'],
  ['sept', '2027-09-01', '2027-09-30'],
  ['van 1 tot 3 mei', '2027-05-01', '2027-05-01'],
  ['maart of april', '2027-03-01', '2027-03-31'],
  ['in november', '2026-11-01', '2026-11-30'],
  ['1 april', '2027-04-01', '2027-04-01'],
  ['vrijdag 3 maart, 14 uur', '2027-03-03', '2027-03-03'],
  ['29 februari', '2028-02-29', '2028-02-29'],
  ['30 nov', '2026-11-30', '2026-11-30'],
  ['29 nov', '2027-11-29', '2027-11-29'],
  ['de winter', '2026-12-01', '2027-02-28'],
  ['01-12-26', '2026-12-01', '2026-12-01'],
  ['1-4-2027', '2027-04-01', '2027-04-01'],
])('on 30 November 2026 %j means %s up to %s', (tekst, van, tot) => {
  expect(leesPeriode(tekst, '2026-11-30')).toEqual({ van, tot });
});

test.each(['met Jan en Piet', '31 april', '2 keer per week', 'zo snel mogelijk', '29-2-2027'])(
  '%j tells no date, also for who knows what day it is',
  (tekst) => {
    expect(leesPeriode(tekst, '2026-11-30')).toBeNull();
  },
);

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
