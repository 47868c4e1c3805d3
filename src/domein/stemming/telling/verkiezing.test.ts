import { expect, test } from 'vitest';
import { kostenVan, maakSteunlijst, stapel, steunVan, type Verkiezing } from '#domein/stemming/telling/verkiezing.ts';

test('ballots that say the same are one pile, in whatever order, and nothing is given by nought', () => {
  expect(
    stapel([
      [
        [2, 1],
        [0, 3],
      ],
      [
        [0, 3],
        [1, 0],
        [2, 1],
      ],
      [[0, 2]],
      [],
      [[1, 0]],
    ]),
  ).toEqual([
    {
      aantal: 2,
      punten: [
        [0, 3],
        [2, 1],
      ],
    },
    { aantal: 1, punten: [[0, 2]] },
    { aantal: 2, punten: [] },
  ]);
});

const VERKIEZING: Verkiezing = {
  kandidaten: [
    { id: 'a', kosten: 10n },
    { id: 'b', kosten: 20n },
  ],
  stapels: [
    { aantal: 3, punten: [[0, 2]] },
    {
      aantal: 2,
      punten: [
        [0, 1],
        [1, 5],
      ],
    },
  ],
  budget: 100n,
  eenheid: 1n,
};

test('support is the points of all ballots, and who supports what is told per pile', () => {
  expect(steunVan(VERKIEZING)).toEqual([8, 10]);
  const { perKandidaat, aantal } = maakSteunlijst(VERKIEZING);
  expect([...aantal]).toEqual([3, 2]);
  expect(perKandidaat.map(({ kosten, stapels, punten }) => [kosten, [...stapels], [...punten]])).toEqual([
    [10n, [0, 1], [2, 1]],
    [20n, [1], [5]],
  ]);
});

test('what was chosen costs what it costs together', () => {
  expect([kostenVan(VERKIEZING.kandidaten, [0, 1]), kostenVan(VERKIEZING.kandidaten, [])]).toEqual([30n, 0n]);
});
