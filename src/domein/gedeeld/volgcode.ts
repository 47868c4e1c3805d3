import * as z from 'zod/mini';
import { met } from '#domein/gedeeld/fouten.ts';
import { enkel } from '#domein/gedeeld/tekstveld.ts';

/** Base 32 of Douglas Crockford: no i, l, o and u. Source: crockford.com/base32.html */
const ALFABET = '0123456789abcdefghjkmnpqrstvwxyz';
const GROEPEN = 5;
const PER_GROEP = 5;
const TEKENS = GROEPEN * PER_GROEP;

/** Random bytes that `maakVolgcode` needs; 125 of their 128 bits are used. */
export const VOLGCODE_BYTES = 16;

const vormSchema = z
  .string()
  .check(z.regex(/^[0-9a-hjkmnp-tv-z]{25}$/))
  .brand<'Volgcode'>();
/** 25 lower-case characters without hyphens: 125 bits. This is the spelling to hash; `formatVolgcode` is the one to show. */
export type Volgcode = z.infer<typeof vormSchema>;

/** Throws on fewer bytes than `VOLGCODE_BYTES`: a short secret is a bug. */
export function maakVolgcode(bytes: Uint8Array): Volgcode {
  if (bytes.length < VOLGCODE_BYTES) throw new Error('A volgcode needs 16 random bytes.');
  let getal = bytes.subarray(0, VOLGCODE_BYTES).reduce((som, byte) => som * 256n + BigInt(byte), 0n);
  let code = '';
  for (let teken = 0; teken < TEKENS; teken += 1) {
    code += ALFABET.charAt(Number(getal % 32n));
    getal /= 32n;
  }
  return vormSchema.parse(code);
}

/** "7GQK2-0ABCD-…": what stands in a mail, on paper and behind /volgen/#. */
export const formatVolgcode = (code: Volgcode): string =>
  (code.toUpperCase().match(new RegExp(`.{${PER_GROEP}}`, 'g')) ?? []).join('-');

/** What somebody typed or pasted, whatever its case, spaces and hyphens; o reads as 0, i and l as 1. Null: no volgcode. */
export function parseVolgcode(tekst: string): Volgcode | null {
  if (tekst.length > 200) return null;
  const kaal = tekst
    .replace(/^[^#]*#/, '')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_.-]|\p{Cf}/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return vormSchema.safeParse(kaal).data ?? null;
}

export const volgcodeveld = z.pipe(
  enkel,
  z.transform((tekst: string, uitkomst): Volgcode => {
    const code = parseVolgcode(tekst);
    if (code) return code;
    const { error: message } = met(tekst.trim() === '' ? 'leeg' : 'geen_volgcode');
    uitkomst.issues.push({ code: 'custom', message, input: tekst });
    return z.NEVER;
  }),
);
