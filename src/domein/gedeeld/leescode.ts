import { gewoneCijfers } from '#domein/gedeeld/tekens.ts';

/** Base 32 of Douglas Crockford: no I, L, O and U, so that what is read aloud or written down comes back the same. Source: crockford.com/base32.html */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `aantal` characters of 5 bits each out of random bytes; what bits are missing count as 0. */
export function maakLeescode(bytes: Uint8Array, aantal: number): string {
  let getal = bytes.reduce((som, byte) => som * 256n + BigInt(byte), 0n);
  let code = '';
  for (let teken = 0; teken < aantal; teken += 1) {
    code += TEKENS.charAt(Number(getal % 32n));
    getal /= 32n;
  }
  return code;
}

/** What somebody typed or pasted, whatever its case, spaces, dots and dashes; O reads as 0, I and L as 1. Null: not `aantal` of these characters. */
export function leesLeescode(tekst: string, aantal: number): string | null {
  if (tekst.length > 200) return null;
  const kaal = gewoneCijfers(tekst)
    .replace(/[\s_.]|\p{Pd}|\p{Cf}/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return kaal.length === aantal && [...kaal].every((teken) => TEKENS.includes(teken)) ? kaal : null;
}

/** With a hyphen after each `per` characters: how a code is shown and printed. */
export const inGroepen = (code: string, per: number): string =>
  (code.match(new RegExp(`.{1,${per}}`, 'g')) ?? []).join('-');
