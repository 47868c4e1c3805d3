import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Breuk,
  breuk,
  gedeeldDoor,
  maal,
  min,
  NUL,
  ongeveer,
  plus,
  vergelijk,
} from '#domein/stemming/telling/breuk.ts';

const heel = fc.bigInt(-(10n ** 12n), 10n ** 12n);
const onder = fc.bigInt(1n, 10n ** 9n);
const breuken = fc.tuple(heel, onder).map(([teller, noemer]) => breuk(teller, noemer));
/** The same value, not written down in the same way by chance. */
const gelijk = (een: Breuk, ander: Breuk): boolean => een.teller * ander.noemer === ander.teller * een.noemer;

test('a fraction stands in lowest terms above a denominator that is not zero or below', () => {
  expect(breuk(6n, 4n)).toEqual({ teller: 3n, noemer: 2n });
  expect(breuk(-6n, 4n)).toEqual({ teller: -3n, noemer: 2n });
  expect(breuk(0n, 5n)).toEqual({ teller: 0n, noemer: 1n });
  expect(breuk(7n)).toEqual({ teller: 7n, noemer: 1n });
  expect(NUL).toEqual({ teller: 0n, noemer: 1n });
  expect(() => breuk(1n, 0n)).toThrow(RangeError);
  expect(() => breuk(1n, -2n)).toThrow(RangeError);
  expect(() => gedeeldDoor(breuk(1n), 0n)).toThrow(RangeError);
});

test('whatever is counted with fractions is counted exactly', () => {
  fc.assert(
    fc.property(breuken, breuken, heel, onder, (een, ander, keer, deler) => {
      expect(gelijk(min(plus(een, ander), ander), een)).toBe(true);
      expect(plus(een, ander)).toEqual(plus(ander, een));
      expect(plus(een, een)).toEqual(maal(een, 2n));
      expect(maal(een, keer)).toEqual(breuk(een.teller * keer, een.noemer));
      expect(maal(gedeeldDoor(een, deler), deler)).toEqual(een);
      expect(plus(een, NUL)).toEqual(een);
    }),
  );
});

test('two fractions are compared by their worth', () => {
  expect([breuk(1n, 2n), breuk(1n, 3n), breuk(2n, 4n), breuk(-1n)].map((een) => vergelijk(een, breuk(1n, 2n)))).toEqual(
    [0, -1, 0, -1],
  );
  expect(vergelijk(breuk(2n, 3n), breuk(1n, 2n))).toBe(1);
  fc.assert(
    fc.property(breuken, breuken, (een, ander) => {
      expect(vergelijk(een, ander)).toBe(Math.sign(Number(min(een, ander).teller)));
      expect(vergelijk(een, ander)).toBe(0 - vergelijk(ander, een));
    }),
  );
});

test('for showing there is a number near it, however long the two integers are', () => {
  expect([breuk(1n, 2n), breuk(-3n, 4n), breuk(10n), NUL].map(ongeveer)).toEqual([0.5, -0.75, 10, 0]);
  expect(ongeveer(breuk(1n, 3n))).toBeCloseTo(1 / 3, 15);
  expect(ongeveer(breuk(10n ** 400n + 1n, 10n ** 400n))).toBe(1);
});
