import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biljetVan, type Punten, stapel } from '#domein/stemming/telling/stapels.ts';

test('ballots that say the same are one pile, in whatever order, and nothing is given by nought', () => {
  const stapels = stapel([
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
  ]);
  expect([...stapels.aantal]).toEqual([2, 1, 2]);
  expect([0, 1, 2].map((nr) => biljetVan(stapels, nr))).toEqual([
    [
      [0, 3],
      [2, 1],
    ],
    [[0, 2]],
    [],
  ]);
});

/** Numbers on both sides of what one, two and four bytes hold. */
const getal = fc.constantFrom(1, 2, 5, 255, 256, 65_535, 65_536, 999_999_999);

test('every ballot is found back on its pile, and no two piles say the same', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(getal.map(String), getal), { maxLength: 400 }), (biljetten) => {
      const gelegd = biljetten.map(
        (biljet): Punten => Object.entries(biljet).map(([kandidaat, punten]) => [Number(kandidaat) % 2 ** 20, punten]),
      );
      const stapels = stapel(gelegd);
      const tekst = (biljet: Punten): string => JSON.stringify(biljet.toSorted(([een], [ander]) => een - ander));
      const verwacht = new Map<string, number>();
      for (const biljet of gelegd) verwacht.set(tekst(biljet), (verwacht.get(tekst(biljet)) ?? 0) + 1);
      const nrs = [...stapels.aantal.keys()];
      expect(nrs.map((nr) => [tekst(biljetVan(stapels, nr)), stapels.aantal[nr]])).toEqual([...verwacht]);
    }),
    { numRuns: 300 },
  );
});
