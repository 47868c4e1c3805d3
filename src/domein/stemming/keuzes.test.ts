import { expect, test } from 'vitest';
import { biljetFout, kostenVanKeuze, maakBiljet, zonderKeuze } from '#domein/stemming/keuzes.ts';

const plan = (id: string, euro: number, belang: 'zelf' | null = null) => ({ id, gevraagd_cent: euro * 100, belang });
const plannen = [plan('a', 100), plan('b', 200), plan('c', 400, 'zelf')];
const vrij = { min_keuzes: 0, max_keuzes: null };

test('a choice costs what it supports, and never what the juror has a belang in', () => {
  expect(kostenVanKeuze(plannen, { a: 'voor', b: 'niet', c: 'voor' })).toBe(10_000);
  expect(kostenVanKeuze(plannen, { a: 0, b: 3, c: 5 })).toBe(20_000);
  expect(kostenVanKeuze(plannen, {})).toBe(0);
});

test('every request without a belang needs a choice', () => {
  expect(zonderKeuze(plannen, { a: 'onthouding' }).map(({ id }) => id)).toEqual(['b']);
  expect(biljetFout(plannen, { a: 'voor' }, vrij)).toBe('keuze_ontbreekt');
  expect(biljetFout(plannen, { a: 'voor', b: 0 }, vrij)).toBeNull();
});

test('a limit counts what is supported, and a minimum never asks for more than there is to choose', () => {
  expect(biljetFout(plannen, { a: 'voor', b: 'voor' }, { min_keuzes: 0, max_keuzes: 1 })).toBe('te_veel_keuzes');
  expect(biljetFout(plannen, { a: 'niet', b: 'onthouding' }, { min_keuzes: 1, max_keuzes: null })).toBe(
    'te_weinig_keuzes',
  );
  expect(biljetFout(plannen, { a: 'voor', b: 'voor' }, { min_keuzes: 3, max_keuzes: null })).toBeNull();
});

test('a ballot names every request', () => {
  expect(maakBiljet(plannen, { a: 'voor', c: 'voor' })).toEqual({ a: 'voor', b: 'onthouding', c: 'onthouding' });
});
