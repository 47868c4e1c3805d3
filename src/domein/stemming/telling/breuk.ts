/** An exact fraction in lowest terms; `noemer` is above zero. Amounts are in the unit of the costs they came from. */
export interface Breuk {
  readonly teller: bigint;
  readonly noemer: bigint;
}

function grootsteDeler(een: bigint, ander: bigint): bigint {
  let [a, b] = [een < 0n ? -een : een, ander];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** Throws when `noemer` is not above zero: that is a bug, not bad input. */
export function breuk(teller: bigint, noemer = 1n): Breuk {
  if (noemer <= 0n) throw new RangeError('A fraction needs a denominator above zero.');
  const deler = grootsteDeler(teller, noemer);
  return deler > 1n ? { teller: teller / deler, noemer: noemer / deler } : { teller, noemer };
}

export const NUL = breuk(0n);

export const plus = (een: Breuk, ander: Breuk): Breuk =>
  breuk(een.teller * ander.noemer + ander.teller * een.noemer, een.noemer * ander.noemer);
export const min = (een: Breuk, ander: Breuk): Breuk =>
  breuk(een.teller * ander.noemer - ander.teller * een.noemer, een.noemer * ander.noemer);
export const maal = (een: Breuk, keer: bigint): Breuk => breuk(een.teller * keer, een.noemer);
/** Throws when `deler` is not above zero. */
export const gedeeldDoor = (een: Breuk, deler: bigint): Breuk => breuk(een.teller, een.noemer * deler);

/** Below zero, zero or above zero, as for `sort`. */
export function vergelijk(een: Breuk, ander: Breuk): number {
  const verschil = een.teller * ander.noemer - ander.teller * een.noemer;
  if (verschil === 0n) return 0;
  return verschil < 0n ? -1 : 1;
}

const BITS = 64n;

/** The nearest double, for a first look and for showing; never for a decision. */
export function ongeveer({ teller, noemer }: Breuk): number {
  // Dividing two very long integers as doubles would overflow; 64 bits behind the point is more than a double holds.
  const heel = (teller << BITS) / noemer;
  return Number(heel) / 2 ** Number(BITS);
}
