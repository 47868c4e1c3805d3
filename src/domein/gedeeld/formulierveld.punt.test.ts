import { expect, test } from 'vitest';
import { puntfouten, puntveld } from '#domein/gedeeld/formulierveld.punt.ts';

const KADER = { zuid: 52, west: 4.9, noord: 52.2, oost: 5.3 };
const lees = (ruw: unknown, grens = 90): unknown => {
  const gelezen = puntveld(grens).safeParse(ruw);
  return gelezen.success ? gelezen.data : 'fout';
};

test('degrees are a number, or its digits with a point or a comma, up to and including the edge', () => {
  expect([52.1, '52.1', ' 52,1 ', '-52', 90, -90, '90'].map((ruw) => lees(ruw))).toEqual([
    52.1, 52.1, 52.1, -52, 90, -90, 90,
  ]);
  expect([90.1, '-91', '', 'x', '1e3', null, Number.NaN, '1234'].map((ruw) => lees(ruw))).toEqual(
    Array(8).fill('fout'),
  );
});

test('a point is both numbers or neither, and lies in the city', () => {
  const fouten = (lat?: number | null, lon?: number | null) =>
    puntfouten({ lat, lon }, KADER).map(({ veld, code }) => `${veld} ${code}`);
  expect(fouten(52.1, 5.1)).toEqual([]);
  expect(fouten(null, null)).toEqual([]);
  expect(fouten(52.1, null)).toEqual(['lon punt_onvolledig']);
  expect(fouten(null, 5.1)).toEqual(['lat punt_onvolledig']);
  expect(fouten(40, 5.1)).toEqual(['lat punt_buiten_stad']);
  // What could not be read is told at its own field.
  expect([fouten(undefined, 5.1), fouten(52.1, undefined), fouten(undefined, null)]).toEqual([[], [], []]);
});
