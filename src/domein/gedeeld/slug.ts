import { LETTERS } from '#domein/gedeeld/letters.ts';

/** Accents on a letter, points of Hebrew, short vowels of Arabic. */
const TEKENS_OP_LETTERS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/**
 * Lower-case ASCII words with hyphens, at most 90 characters; letters of other alphabets as people write them in ours. Empty when
 * nothing readable is left, as of emoji or Chinese. The database makes the same one with `prive.maak_slug`.
 */
export function maakSlug(tekst: string): string {
  const kaal = tekst.normalize('NFKD').replace(TEKENS_OP_LETTERS, '').toLowerCase();
  return Array.from(kaal, (teken) => LETTERS.get(teken) ?? teken)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 90)
    .replace(/-+$/, '');
}
