import { inGroepen, leesLeescode, maakLeescode } from '#domein/gedeeld/leescode.ts';

/** 128 random bits are 26 characters of 5 bits, of which the last carries 3. */
export const BEWIJS_BYTES = 16;
const TEKENS = 26;

/** A bewijscode of 128 random bits. Throws when `bytes` is not exactly 16 long: a code of less would be weaker. */
export function maakBewijscode(bytes: Uint8Array): string {
  if (bytes.length !== BEWIJS_BYTES) throw new RangeError(`a bewijscode takes ${BEWIJS_BYTES} bytes`);
  return maakLeescode(bytes, TEKENS);
}

/** The code however people type or paste it; null when it cannot be one. */
export const leesBewijscode = (tekst: string): string | null => leesLeescode(tekst, TEKENS);

/** In groups of five, as it is shown and printed. */
export const toonBewijscode = (code: string): string => inGroepen(code, 5);
