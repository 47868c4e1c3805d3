import { expect, test } from 'vitest';
import { aandeel, budgetOverzicht } from '#content/budget/budget-cijfers.ts';
import type { Budgetcijfer } from '#domein/budget/budget.schema.ts';
import { hoeveel } from '#teksten/nl/budget/buurtbudget.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';

const cijfer = (delen: Partial<Budgetcijfer> & Pick<Budgetcijfer, 'id' | 'groep'>): Budgetcijfer => ({
  volgorde: 1,
  naam: delen.id,
  bedrag_cent: null,
  aantal: null,
  percentage: null,
  van: null,
  tot: null,
  per_jaar: false,
  dekking: null,
  uitleg: null,
  bron: ['een nota'],
  zekerheid: 'bron',
  ...delen,
});

test('every figure stands in exactly one group, contradictions included', () => {
  const alle = [
    cijfer({ id: 'elf', groep: 'kerngetal', aantal: 11 }),
    cijfer({ id: 'tien', groep: 'kerngetal', aantal: 10, bron: ['een krant'] }),
    cijfer({ id: 'geld', groep: 'begroting', bedrag_cent: 100 }),
  ];
  const { groepen } = budgetOverzicht(alle);
  expect(groepen.map(({ groep, cijfers, bron }) => [groep, cijfers.map(({ id }) => id), bron])).toEqual([
    ['begroting', ['geld'], ['een nota']],
    ['kerngetal', ['elf', 'tien'], undefined],
  ]);
});

test('the amounts of the begroting are added up beside the total of the source, also when they differ', () => {
  const posten = [
    cijfer({ id: 'a', groep: 'begroting', bedrag_cent: 525_000_000 }),
    cijfer({ id: 'b', groep: 'begroting', bedrag_cent: 46_000_000 }),
  ];
  const totaal = cijfer({ id: 't', groep: 'totaal', bedrag_cent: 640_000_000 });
  expect(budgetOverzicht([...posten, totaal]).optelling).toEqual({ som_cent: 571_000_000, totaal_cent: 640_000_000 });
  expect(budgetOverzicht(posten).optelling).toBeUndefined();
});

test('the free part is what the sources say, not what we derived', () => {
  const procent = (id: string, percentage: number, zekerheid: 'bron' | 'afgeleid') =>
    cijfer({ id, groep: 'flexibel', percentage, zekerheid });
  const cijfers = [procent('min', 5, 'bron'), procent('max', 10, 'bron'), procent('eigen', 50, 'afgeleid')];
  expect(budgetOverzicht(cijfers).vrij).toEqual({ min: 5, max: 10 });
  expect(budgetOverzicht([]).vrij).toBeUndefined();
});

test('a share is of the largest amount, and a count has none', () => {
  const groot = cijfer({ id: 'a', groep: 'begroting', bedrag_cent: 400 });
  const klein = cijfer({ id: 'b', groep: 'begroting', bedrag_cent: 100 });
  expect(aandeel(klein, [groot, klein])).toBe(25);
  expect(aandeel(cijfer({ id: 'c', groep: 'kerngetal', aantal: 4 }), [groot])).toBeUndefined();
});

test('amounts are written as people say them, exactly', () => {
  expect([125_000, 32_000_000, 640_000_000, 525_000_000, 100_000_100, 123_456].map(bedrag)).toEqual(
    ['€ 1.250', '€ 320.000', '€ 6,4 miljoen', '€ 5,25 miljoen', '€ 1.000.001', '€ 1.234,56'].map((tekst) =>
      tekst.replaceAll(' ', '\u00a0'),
    ),
  );
  expect(hoeveel({ bedrag_cent: null, aantal: 22, percentage: null })).toBe('22');
  expect(hoeveel({ bedrag_cent: null, aantal: null, percentage: 7.5 })).toBe('7,5%');
});
