import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import {
  dagenVan,
  herhalingVan,
  leesHerhaling,
  ritmeVan,
  schrijfHerhaling,
  weekdagenVan,
} from '#domein/activiteit/herhaling.ts';

const JAAR = { van: '2026-01-01', tot: '2027-12-31' };
/** What another implementation of the same standard says. */
function volgensIcal(begin: string, regel: string): string[] {
  const stappen = ICAL.Recur.fromString(regel).iterator(ICAL.Time.fromDateString(begin));
  const dagen: string[] = [];
  for (let dag = stappen.next(); dag && dag.toString() <= JAAR.tot; dag = stappen.next()) dagen.push(dag.toString());
  return dagen;
}

test.each([
  ['2026-11-03', 'FREQ=WEEKLY'],
  ['2026-11-03', 'FREQ=WEEKLY;BYDAY=TU,TH'],
  ['2026-11-03', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU'],
  ['2026-10-01', 'FREQ=DAILY;INTERVAL=3;COUNT=40'],
  ['2026-10-31', 'FREQ=MONTHLY'],
  ['2026-01-06', 'FREQ=MONTHLY;BYDAY=1TU'],
  ['2026-01-30', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['2026-01-12', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO;COUNT=5'],
  ['2026-01-12', 'FREQ=WEEKLY;UNTIL=20260301'],
])('the days of %s with %s are those of another implementation', (begin, regel) => {
  const herhaling = leesHerhaling(regel);
  expect(herhaling && dagenVan(begin, herhaling, JAAR)).toEqual(volgensIcal(begin, regel));
  expect(herhaling && schrijfHerhaling(herhaling)).toBe(regel);
});

test('without a rule it happens once, and only days that are asked come back', () => {
  expect(dagenVan('2026-11-03', null, JAAR)).toEqual(['2026-11-03']);
  expect(dagenVan('2026-11-03', null, { van: '2026-11-04', tot: '2026-12-01' })).toEqual([]);
  const wekelijks = leesHerhaling('FREQ=WEEKLY');
  expect(dagenVan('2017-01-03', wekelijks, { van: '2026-11-01', tot: '2026-11-14' })).toEqual([
    '2026-11-03',
    '2026-11-10',
  ]);
});

test.each([
  '',
  'FREQ=YEARLY',
  'FREQ=WEEKLY;BYHOUR=3',
  'FREQ=WEEKLY;BYDAY=1TU',
  'FREQ=MONTHLY;BYDAY=TU',
  'FREQ=WEEKLY;COUNT=0',
  'FREQ=DAILY;BYDAY=MO',
  'FREQ=WEEKLY;UNTIL=20260101;COUNT=3',
  'FREQ=WEEKLY;FREQ=DAILY',
  'RRULE:FREQ=WEEKLY',
  'FREQ=WEEKLY\nX',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=WEEKLY;BYDAY=TU,1TH',
  'FREQ=WEEKLY;BYDAY=TUE',
  'FREQ=MONTHLY;BYDAY=-2TU',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY;INTERVAL=1000',
  'FREQ=WEEKLY;COUNT=1000',
  'FREQ=WEEKLY;UNTIL=20260231',
  'FREQ=WEEKLY;UNTIL=20260201T250000Z',
  'FREQ=WEEKLY;UNTIL=2026',
  'BYDAY=TU',
])('what we cannot show is refused: %s', (regel) => {
  expect(leesHerhaling(regel)).toBeNull();
});

test.each([
  ['nooit', '2026-11-03', null],
  ['dag', '2026-11-03', 'FREQ=DAILY'],
  ['week', '2026-11-03', 'FREQ=WEEKLY'],
  ['twee_weken', '2026-11-03', 'FREQ=WEEKLY;INTERVAL=2'],
  ['maand', '2026-11-10', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['maand', '2026-12-29', 'FREQ=MONTHLY;BYDAY=-1TU'],
] as const)('the rhythm %s from %s is the rule %s, and is found again', (ritme, begin, regel) => {
  const herhaling = herhalingVan(ritme, begin, null);
  expect(herhaling && schrijfHerhaling(herhaling)).toBe(regel);
  expect(ritmeVan(herhaling)).toBe(ritme);
});

test('a fifth Tuesday is no rule anybody agrees on: it is refused as a rule, and made the last as a rhythm', () => {
  expect(leesHerhaling('FREQ=MONTHLY;BYDAY=5TU')).toBeNull();
  expect(leesHerhaling('FREQ=MONTHLY;BYDAY=4TU')?.dagen).toEqual([{ dag: 2, nummer: 4 }]);
  // 22 and 29 December 2026 are the fourth and the fifth Tuesday of that month.
  expect(herhalingVan('maand', '2026-12-22', null)?.dagen).toEqual([{ dag: 2, nummer: 4 }]);
  expect(herhalingVan('maand', '2026-12-29', null)?.dagen).toEqual([{ dag: 2, nummer: -1 }]);
});

test('the last day counts, and so does an end in hours of another time zone', () => {
  const dagen = (regel: string) =>
    dagenVan('2026-01-12', leesHerhaling(regel), { van: '2026-01-19', tot: '2026-02-09' });
  expect(dagen('FREQ=WEEKLY')).toEqual(['2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09']);
  expect(dagen('FREQ=WEEKLY;UNTIL=20260126')).toEqual(['2026-01-19', '2026-01-26']);
  expect(dagen('FREQ=WEEKLY;COUNT=2')).toEqual(['2026-01-19']);
  // Half past eleven at night in Greenwich is the next day here.
  expect(leesHerhaling('FREQ=DAILY;UNTIL=20260125T233000Z')?.tot).toBe('2026-01-26');
  expect(dagenVan('2026-01-19', null, { van: '2026-01-19', tot: '2026-01-19' })).toEqual(['2026-01-19']);
});

test('more days of a week are one rhythm, with the day on which it begins among them', () => {
  // 3 November 2026 is a Tuesday.
  const herhaling = herhalingVan('week', '2026-11-03', null, [4, 2, 4]);
  expect(herhaling && schrijfHerhaling(herhaling)).toBe('FREQ=WEEKLY;BYDAY=TU,TH');
  expect(ritmeVan(herhaling)).toBe('week');
  expect(herhaling && weekdagenVan(herhaling, '2026-11-03')).toEqual([2, 4]);
  const zonder = herhalingVan('twee_weken', '2026-11-03', '2026-12-31', [1]);
  expect(zonder && schrijfHerhaling(zonder)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;UNTIL=20261231');
  expect(herhalingVan('dag', '2026-11-03', null, [1])?.dagen).toEqual([]);
  const dagelijks = herhalingVan('dag', '2026-11-03', null);
  expect(dagelijks && weekdagenVan(dagelijks, '2026-11-03')).toEqual([]);
});

test.each([
  'FREQ=WEEKLY;COUNT=3',
  'FREQ=WEEKLY;INTERVAL=3',
  'FREQ=DAILY;INTERVAL=2',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;BYDAY=1TU,3TU',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
  'FREQ=MONTHLY;BYDAY=1TU;COUNT=3',
])('%s can be shown, and is none of the short list', (regel) => {
  expect(leesHerhaling(regel)).not.toBeNull();
  expect(ritmeVan(leesHerhaling(regel))).toBeNull();
});
