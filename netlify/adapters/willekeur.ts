import { randomBytes, randomInt } from 'node:crypto';

/** The only randomness of the server functions. */
export interface Willekeur {
  bytes(aantal: number): Uint8Array;
  /** A whole number from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number;
}

export const willekeur: Willekeur = {
  bytes: (aantal) => new Uint8Array(randomBytes(aantal)),
  tussen: (van, tot) => randomInt(van, tot + 1),
};
