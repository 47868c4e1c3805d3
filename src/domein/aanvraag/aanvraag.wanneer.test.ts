import { expect, test } from 'vitest';
import { bestaatNiet, isVoorBesluit, leesPeriode } from '#domein/aanvraag/aanvraag.wanneer.ts';

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
  ["mei '28", '2028-05-01', '2028-05-31'],
  ['jan ’28', '2028-01-01', '2028-01-31'],
  ["zomer '28", '2028-06-01', '2028-08-31'],
  ["3 mei '28", '2028-05-03', '2028-05-03'],
  ["03-05-'27", '2027-05-03', '2027-05-03'],
  ["winter '27/'28", '2027-12-01', '2028-02-29'],
  ['3-mei-2027', '2027-05-03', '2027-05-03'],
  ['3 mei,2027', '2027-05-03', '2027-05-03'],
  ['3 mei , 2027', '2027-05-03', '2027-05-03'],
  ['3 mei (2027)', '2027-05-03', '2027-05-03'],
  ['2027, 3 mei', '2027-05-03', '2027-05-03'],
  ['2027 mei', '2027-05-01', '2027-05-31'],
  ['in 2027, ergens in mei', '2027-05-01', '2027-05-31'],
  ['12-2027', '2027-12-01', '2027-12-31'],
  ['05/2027', '2027-05-01', '2027-05-31'],
  ['2027-05', '2027-05-01', '2027-05-31'],
  ['week 12-2027', '2027-01-01', '2027-12-31'],
  ['2027-2028', '2027-01-01', '2027-12-31'],
  ['3 mei - 5 mei 2027', '2027-05-03', '2027-05-03'],
  ['3 mei - 5 juni 2027', '2027-05-03', '2027-05-03'],
  ['3 apr t/m zondag 5 jun 2027', '2027-04-03', '2027-04-03'],
  ['3-5-2027 tot 5-6-2027', '2027-05-03', '2027-05-03'],
  ['28 december - 3 januari 2027', '2026-12-28', '2026-12-28'],
  ['jan-mrt 2027', '2027-01-01', '2027-01-31'],
  ['met Jan, in mei 2027', '2027-05-01', '2027-05-31'],
  ['december en januari 2027', '2026-12-01', '2026-12-31'],
  ['na de zomer, in oktober 2027', '2027-10-01', '2027-10-31'],
  ['5-jarig bestaan, juni 2027', '2027-06-01', '2027-06-30'],
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
  ['3-mei', '2027-05-03', '2027-05-03'],
  ['3 mei t/m 5 juni', '2027-05-03', '2027-05-03'],
  ['1-2 weken in mei', '2027-05-01', '2027-05-31'],
])('on 30 November 2026 %j means %s up to %s', (tekst, van, tot) => {
  expect(leesPeriode(tekst, '2026-11-30')).toEqual({ van, tot });
});

test.each([
  'met Jan en Piet',
  '31 april',
  '2 keer per week',
  'zo snel mogelijk',
  '29-2-2027',
  '1-2 weken',
  '10-12 uur',
  '3/4 jaar',
])('%j tells no date, also for who knows what day it is', (tekst) => {
  expect(leesPeriode(tekst, '2026-11-30')).toBeNull();
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
  expect(isVoorBesluit('zomer 2027', '2027-09-01')).toBe(true);
  expect(isVoorBesluit('ooit', '2027-06-15')).toBe(false);
});

test.each([
  'zomer 2027',
  'juni 2027',
  'eind juni 2027',
  'na de zomer',
  'na juni 2027',
  'na 1 juni 2027',
  'niet voor 1 mei',
  'niet vóór 1 mei 2027',
  'vanaf 1 juni 2027',
  'we beginnen als het geld er is (dus na juni)',
  'zodra het kan na het besluit in juni',
])('who may begin after the decision is not told to begin before it: %j', (tekst) => {
  expect(isVoorBesluit(tekst, '2027-06-28', '2026-11-30')).toBe(false);
});
test.each(['mei 2027', '1 juni 2027', 'volgend voorjaar', 'winter', '30 november', 'december'])(
  'who begins before the decision is told: %j',
  (tekst) => {
    expect(isVoorBesluit(tekst, '2027-06-28', '2026-11-30')).toBe(true);
  },
);

test.each(['29-2-2027', '31 april 2027', '31 april', '30 feb 2028', '2027-02-29', '1-13-2027'])(
  'a day that is in no calendar is told: %j',
  (tekst) => {
    expect(bestaatNiet(tekst)).toBe(true);
  },
);
test.each(['29-2-2028', '29 februari', '3 mei', 'mei', 'zomer 2027', '12-2027', 'als er geld is', 'met 40 mensen', ''])(
  'what can be, or names no day, is left to who wrote it: %j',
  (tekst) => {
    expect(bestaatNiet(tekst)).toBe(false);
  },
);
