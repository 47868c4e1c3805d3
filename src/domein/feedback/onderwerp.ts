import type { Onderwerp } from '#domein/feedback/feedback.velden.ts';

/** What feedback can be about; `waar`: its area, which tells apart what has one name. */
export interface Feedbackonderwerp {
  readonly over: Onderwerp;
  readonly id: string;
  readonly naam: string;
  readonly waar: string | null;
}

const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const TUSSEN = /[^\p{L}\p{N}]+/gu;
const LATIJN = /\p{Script=Latin}/u;

export const onderwerpTitel = ({ naam, waar }: Feedbackonderwerp): string => (waar ? `${naam}, ${waar}` : naam);

/** In Chinese no space says where a word begins, and an emoji is no word. */
function past(titel: string, gezocht: string): boolean {
  const woorden = gezocht.split(TUSSEN).filter(Boolean);
  if (woorden.length === 0) return titel.includes(gezocht);
  const los = ` ${titel.replaceAll(TUSSEN, ' ')}`;
  return woorden.every((woord) => los.includes(LATIJN.test(woord) ? ` ${woord}` : woord));
}

/**
 * The subjects in whose name or area every typed word begins a word, those that begin with what was typed first.
 * `over`: only of this kind.
 */
export function zoekOnderwerpen(
  alle: readonly Feedbackonderwerp[],
  getypt: string,
  over: Onderwerp | undefined,
  hoogstens: number,
): Feedbackonderwerp[] {
  const gezocht = kaal(getypt).trim();
  if (gezocht === '') return [];
  return alle
    .filter((onderwerp) => over === undefined || onderwerp.over === over)
    .map((onderwerp) => ({ onderwerp, titel: kaal(onderwerpTitel(onderwerp)) }))
    .filter(({ titel }) => past(titel, gezocht))
    .sort((een, ander) => Number(ander.titel.startsWith(gezocht)) - Number(een.titel.startsWith(gezocht)))
    .slice(0, hoogstens)
    .map(({ onderwerp }) => onderwerp);
}
