import { expect, test } from 'vitest';
import { bladpaden } from '#config/paths.ts';
import type { Budgetgroep } from '#content/budget/budget-cijfers.ts';
import { geldbladen } from '#content/budget/geldbladen.ts';

const groep = (naam: string, aantal: number): Budgetgroep =>
  ({
    groep: naam,
    cijfers: Array.from({ length: aantal }, (_, nummer) => ({ id: `${naam}-${nummer}` })),
    bron: undefined,
  }) as unknown as Budgetgroep; // only what is read

test('every figure stands on one page, under its group, and no page has more than eight', () => {
  const bladen = geldbladen([groep('begroting', 6), groep('kerngetal', 11)]);
  const perBlad = bladen.map(({ items }) => items.flatMap(({ cijfers }) => cijfers.map(({ id }) => id)));
  expect(perBlad.map(({ length }) => length)).toEqual([0, 8, 8, 1]);
  expect(new Set(perBlad.flat()).size).toBe(17);
  expect(bladen[1]?.items.map(({ groep: naam }) => naam)).toEqual(['begroting', 'kerngetal']);
  expect(bladen[3]?.paginas).toEqual([1, 2, 3, 4].map((nummer) => bladpaden.geld(nummer)));
});

test('a city without figures has one page without', () => {
  expect(geldbladen([]).map(({ items }) => items)).toEqual([[]]);
});
