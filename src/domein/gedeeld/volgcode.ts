import * as z from 'zod/mini';
import { inGroepen, leesLeescode, maakLeescode } from '#domein/gedeeld/leescode.ts';
import { NEVER, pipe, transform } from '#domein/gedeeld/lezer.ts';
import { enkel } from '#domein/gedeeld/tekstveld.ts';

const TEKENS = 25;
const PER_GROEP = 5;

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
  return vormSchema.parse(maakLeescode(bytes.subarray(0, VOLGCODE_BYTES), TEKENS).toLowerCase());
}

/** "7GQK2-0ABCD-…": what stands in a mail, on paper and behind /volgen/#. */
export const formatVolgcode = (code: Volgcode): string => inGroepen(code.toUpperCase(), PER_GROEP);

/** As we write it, among other words: what people copy of a mail. A code without its dashes is not told from a word. */
const TUSSEN_WOORDEN = /\b(?:\w{5}\s*\p{Pd}\s*){4}\w{5}\b/gu;
/** More than a mail of ours with all that a program puts around it. */
const LANGST = 20_000;

/** What somebody typed or pasted, the link that holds it, or words around it; of two the first. Null: no volgcode. */
export function parseVolgcode(tekst: string): Volgcode | null {
  if (tekst.length > LANGST) return null;
  const gelezen = [tekst.replace(/^[^#]*#/, ''), ...(tekst.match(TUSSEN_WOORDEN) ?? [])]
    .map((kans) => leesLeescode(kans, TEKENS)?.toLowerCase())
    .find(Boolean);
  return vormSchema.safeParse(gelezen).data ?? null;
}

export const volgcodeveld = pipe(
  enkel,
  transform((tekst: string, uitkomst): Volgcode => {
    const code = parseVolgcode(tekst);
    if (code) return code;
    uitkomst.issues.push({ message: tekst.trim() === '' ? 'leeg' : 'geen_volgcode' });
    return NEVER;
  }),
);
