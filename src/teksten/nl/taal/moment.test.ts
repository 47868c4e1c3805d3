import { expect, test } from 'vitest';
import { momentKort } from '#teksten/nl/taal/moment.ts';

const nu = Date.parse('2027-12-31T22:30:00Z');

test('a moment of this year says its hour, one of another its year', () => {
  expect(momentKort('2027-03-03T12:03:00Z', nu)).toBe('3 mrt 13:03');
  expect(momentKort('2026-03-03T12:03:00Z', nu)).toBe('3 mrt 2026');
});

test('which year it is, the clock of the city says', () => {
  expect(momentKort('2027-12-31T23:30:00Z', nu)).toBe('1 jan 2028');
  expect(momentKort('2026-12-31T23:30:00Z', nu)).toBe('1 jan 00:30');
});
