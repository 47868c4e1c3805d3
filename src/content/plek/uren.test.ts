import { expect, test } from 'vitest';
import { urenOpDag } from '#content/plek/uren.ts';
import type { Openingstijd } from '#domein/plek/plek.schema.ts';

const tijd = (deel: Partial<Openingstijd>): Openingstijd =>
  ({ dag: null, datum: null, van: null, tot: null, uitleg: null, ...deel }) as Openingstijd; // ids are not read
const maandag = tijd({ dag: 1, van: '09:00:00', tot: '17:00:00' });

test('a day has the hours of its weekday, a day without is closed, and of no week nothing is said', () => {
  expect(urenOpDag([maandag], '2027-03-01')).toBe('09:00 tot 17:00 uur');
  expect(urenOpDag([maandag], '2027-03-07')).toBe('gesloten');
  expect(urenOpDag([], '2027-03-01')).toBeUndefined();
});

test('what holds for one date goes before the week', () => {
  const dicht = tijd({ datum: '2027-03-01' });
  expect(urenOpDag([maandag, dicht], '2027-03-01')).toBe('gesloten');
  expect(urenOpDag([maandag, dicht], '2027-03-08')).toBe('09:00 tot 17:00 uur');
});
