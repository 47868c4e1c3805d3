import { expect, test } from 'vitest';
import { andereDagen, tijdenOp } from '#domein/plek/openingstijden.rules.ts';
import type { Openingstijd } from '#domein/plek/plek.schema.ts';

const tijd = (anders: Partial<Openingstijd>): Openingstijd => ({
  id: '1',
  plek_id: 'bc-01',
  dag: null,
  datum: null,
  van: '09:00',
  tot: '12:00',
  uitleg: null,
  ...anders,
});

test('who gave a week gave all of it: a day without hours is closed', () => {
  const middag = tijd({ dag: 1, van: '13:00', tot: '17:00' });
  const ochtend = tijd({ dag: 1 });
  expect(tijdenOp([middag, ochtend], 1)).toEqual([ochtend, middag]);
  expect(tijdenOp([middag], 2)).toBe('gesloten');
});

test('a date that is different says nothing about the week', () => {
  expect(tijdenOp([tijd({ datum: '2027-05-05' })], 3)).toBe('onbekend');
  expect(tijdenOp([], 3)).toBe('onbekend');
});

test('dates that are over are not told, the nearest comes first', () => {
  const [kerst, koning, gister] = ['2027-12-25', '2027-04-27', '2027-01-31'].map((datum) => tijd({ datum }));
  expect(
    andereDagen(
      [kerst, koning, gister, tijd({ dag: 1 })].filter((een) => een !== undefined),
      '2027-02-01',
    ),
  ).toEqual([koning, kerst]);
});
