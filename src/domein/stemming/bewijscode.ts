/** Crockford's base 32: no I, L, O or U, so that what is read aloud or written down comes back the same. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 128 random bits are 26 marks of 5 bits, of which the last carries 3. */
export const BEWIJS_BYTES = 16;
export const BEWIJS_TEKENS = 26;
const GROEP = 5;

/** A bewijscode of 128 random bits. Throws when `bytes` is not exactly 16 long: a code of less would be weaker. */
export function maakBewijscode(bytes: Uint8Array): string {
  if (bytes.length !== BEWIJS_BYTES) throw new RangeError(`a bewijscode takes ${BEWIJS_BYTES} bytes`);
  let getal = bytes.reduce((som, byte) => (som << 8n) | BigInt(byte), 0n) << 2n;
  let code = '';
  for (let plek = 0; plek < BEWIJS_TEKENS; plek++) {
    code = TEKENS.charAt(Number(getal & 31n)) + code;
    getal >>= 5n;
  }
  return code;
}

/** The code as people type or paste it: any case, with spaces or hyphens, O for 0, I or L for 1; null when it cannot be one. */
export function leesBewijscode(tekst: string): string | null {
  const kaal = tekst
    .normalize('NFKC')
    .replace(/[\s-]|\p{Cf}|\p{Pd}/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return kaal.length === BEWIJS_TEKENS && [...kaal].every((teken) => TEKENS.includes(teken)) ? kaal : null;
}

/** In groups of five, as it is shown and printed. */
export const toonBewijscode = (code: string): string =>
  Array.from({ length: Math.ceil(code.length / GROEP) }, (_, nummer) =>
    code.slice(nummer * GROEP, (nummer + 1) * GROEP),
  ).join('-');
