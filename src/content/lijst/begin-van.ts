import { bytesVan } from '#content/lijst/bladen.ts';

const LETTERS = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * The beginning of a text in at most so many bytes, for beside a link to the rest: whole words where it has any, and never half
 * a letter or half a family of emoji. A script of three bytes a letter says as much in a third of the letters.
 */
export function beginVan(tekst: string, bytes: number): string {
  if (bytesVan(tekst) <= bytes) return tekst;
  let begin = '';
  let over = bytes;
  for (const { segment } of LETTERS.segment(tekst)) {
    over -= bytesVan(segment);
    if (over < 0) break;
    begin += segment;
  }
  const woorden = begin.replace(/\s+\S*$/, '');
  // A long word behind a short one: better half of it than nothing.
  return `${woorden.length * 2 > begin.length ? woorden : begin} …`;
}
