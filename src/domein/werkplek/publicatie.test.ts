import { expect, test } from 'vitest';
import { type Publicatiestand, publicatiefase } from '#domein/werkplek/publicatie.ts';

const stand: Publicatiestand = {
  bij: true,
  online_op: '2026-11-27T13:03:00Z',
  bouw_op: null,
  mislukt_op: null,
  reden: null,
  uitleg: null,
  volgende_op: null,
};
const NU = '2026-11-27T14:00:00Z';

test('what is said of publishing: a failure until the next try runs, else whether all is online', () => {
  expect(publicatiefase(stand)).toBe('online');
  expect(publicatiefase({ ...stand, bij: false })).toBe('wacht');
  expect(publicatiefase({ ...stand, bij: false, bouw_op: NU })).toBe('bezig');
  expect(publicatiefase({ ...stand, bij: false, mislukt_op: NU, reden: 'bouwfout' })).toBe('mislukt');
  expect(publicatiefase({ ...stand, bij: false, mislukt_op: NU, reden: 'bouwfout', bouw_op: NU })).toBe('bezig');
});
