import * as z from 'zod/mini';
import { met } from '#domein/gedeeld/fouten.ts';
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
const TUSSEN_WOORDEN = /(?:^|[^\p{L}\p{N}])((?:[a-z\d]{5}\s*\p{Pd}\s*){4}[a-z\d]{5})(?![\p{L}\p{N}])/giu;
/** More than a mail of ours with all that a program puts around it. */
const LANGST = 20_000;

/** What somebody typed or pasted, the link that holds it, or words around it; of two the first. Null: no volgcode. */
export function parseVolgcode(tekst: string): Volgcode | null {
  if (tekst.length > LANGST) return null;
  const kansen = [tekst.replace(/^[^#]*#/, ''), ...Array.from(tekst.matchAll(TUSSEN_WOORDEN), ([, deel = '']) => deel)];
  for (const kans of kansen) {
    const { data } = vormSchema.safeParse(leesLeescode(kans, TEKENS)?.toLowerCase());
    if (data) return data;
  }
  return null;
}

export const volgcodeveld = pipe(
  enkel,
  transform((tekst: string, uitkomst): Volgcode => {
    const code = parseVolgcode(tekst);
    if (code) return code;
    const { error: message } = met(tekst.trim() === '' ? 'leeg' : 'geen_volgcode');
    uitkomst.issues.push({ message });
    return NEVER;
  }),
);
