import { expect, test } from 'vitest';
import type { Monitorrij } from '#domein/monitor/monitor.schema.ts';
import { procentVan, som } from '#domein/monitor/monitor.som.ts';

const rij = (waarde: number, deel: Partial<Monitorrij> = {}): Monitorrij => ({
  meting: 'aanvragen',
  deel: 'ingediend',
  wijk_code: 'WK01',
  vanaf: '2026-01-01',
  waarde,
  ...deel,
});

test('numbers are added up of one kind, one wijk and one half-year, or of all', () => {
  const rijen = [
    rij(1),
    rij(2, { wijk_code: 'WK02' }),
    rij(4, { vanaf: '2026-07-01' }),
    rij(8, { deel: 'toegekend' }),
    rij(16, { meting: 'aanmeldingen' }),
  ];
  expect(som(rijen, 'aanvragen', 'ingediend')).toBe(7);
  expect(som(rijen, 'aanvragen', 'ingediend', { wijk: 'WK01' })).toBe(5);
  expect(som(rijen, 'aanvragen', 'ingediend', { vanaf: '2026-01-01' })).toBe(3);
  expect(som(rijen, 'aanvragen', 'ingediend', { wijk: 'WK02', vanaf: '2026-07-01' })).toBe(0);
  expect(som([], 'aanvragen', 'ingediend')).toBe(0);
});

test('percents are whole, and of nothing there are none', () => {
  expect([procentVan(1, 3), procentVan(2, 3), procentVan(0, 3), procentVan(3, 3)]).toEqual([33, 67, 0, 100]);
  expect(procentVan(0, 0)).toBeUndefined();
});
