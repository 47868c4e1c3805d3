import { expect, test } from 'vitest';
import type { Datumprecisie, Herkomst } from '#domein/gedeeld/bouwstenen.schema.ts';
import { jaren, vanWanneer, wanneer } from '#teksten/nl/taal/datum.ts';

const herkomst = (gecontroleerd_precisie: Datumprecisie | null): Herkomst => ({
  bron: [],
  zekerheid: 'bron',
  let_op: null,
  peildatum: null,
  gecontroleerd_op: gecontroleerd_precisie && '2027-03-03',
  gecontroleerd_precisie,
});

test('a source is as exact as it was, with the preposition that goes with it', () => {
  expect(wanneer(herkomst('dag'))).toBe('op 3 maart 2027');
  expect(wanneer(herkomst('maand'))).toBe('in maart 2027');
  expect(wanneer(herkomst('jaar'))).toBe('in 2027');
  expect(wanneer(herkomst(null))).toBeUndefined();
});

test('of when it is, goes without one', () => {
  expect(vanWanneer(herkomst('maand'))).toBe('maart 2027');
  expect(vanWanneer(herkomst(null))).toBeUndefined();
});

test('years from and until, and a year of its own once', () => {
  expect(jaren('2026-01-01', '2029-12-31')).toBe('2026–2029');
  expect(jaren('2026-01-01', '2026-12-31')).toBe('2026');
});
