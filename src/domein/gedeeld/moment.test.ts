import { expect, test } from 'vitest';
import { leesMoment, schrijfMoment } from '#domein/gedeeld/moment.ts';

test('a day and a time are those of a Dutch clock, in winter and in summer', () => {
  expect(leesMoment('2027-03-03', '20:00')).toBe('2027-03-03T19:00:00.000Z');
  expect(leesMoment('2027-07-03', '20:00')).toBe('2027-07-03T18:00:00.000Z');
  expect(leesMoment('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00.000Z');
  expect(leesMoment('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00.000Z');
  expect(leesMoment('2027-10-31', '03:00')).toBe('2027-10-31T02:00:00.000Z');
});

test('what a form keeps comes back the same, also on the days the clock changes', () => {
  for (const dag of ['2027-01-01', '2027-03-28', '2027-06-30', '2027-10-31'])
    for (const tijd of ['00:00', '01:30', '03:30', '23:59'])
      expect(schrijfMoment(leesMoment(dag, tijd) ?? '')).toEqual({ dag, tijd });
});

test('what is no day or time is no moment', () => {
  for (const [dag, tijd] of [
    ['', '20:00'],
    ['2027-03-03', ''],
    ['2027-13-03', '20:00'],
    ['3 maart', '20:00'],
    ['2027-03-03', '25:00'],
  ] as const)
    expect(leesMoment(dag, tijd), `${dag} ${tijd}`).toBeNull();
});
