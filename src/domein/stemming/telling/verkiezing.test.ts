import { expect, test } from 'vitest';
import { stapel } from '#domein/stemming/telling/stapels.ts';
import { kostenVan, maakSteunlijst, steunVan, type Verkiezing } from '#domein/stemming/telling/verkiezing.ts';

const VERKIEZING: Verkiezing = {
  kandidaten: [
    { id: 'a', kosten: 10n },
    { id: 'b', kosten: 20n },
  ],
  stapels: stapel([
    [[0, 2]],
    [[0, 2]],
    [[0, 2]],
    ...Array(2).fill([
      [0, 1],
      [1, 5],
    ]),
  ]),
  budget: 100n,
  eenheid: 1n,
};

test('support is the points of all ballots, and who supports what is told per pile', () => {
  expect(steunVan(VERKIEZING)).toEqual([8, 10]);
  const { perKandidaat, stapels: alle } = maakSteunlijst(VERKIEZING);
  expect([...alle.aantal]).toEqual([3, 2]);
  expect(
    perKandidaat.map(({ kosten, stapels, punten, gewicht }) => [kosten, [...stapels], [...punten], gewicht]),
  ).toEqual([
    [10n, [0, 1], [2, 1], 8],
    [20n, [1], [5], 10],
  ]);
});

test('what was chosen costs what it costs together', () => {
  expect([kostenVan(VERKIEZING.kandidaten, [0, 1]), kostenVan(VERKIEZING.kandidaten, [])]).toEqual([30n, 0n]);
});
