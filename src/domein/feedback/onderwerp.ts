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

/** Whether what was typed is the whole name, with its area or without. */
const heetZo = (onderwerp: Feedbackonderwerp, gezocht: string): boolean =>
  [onderwerp.naam, onderwerpTitel(onderwerp)].some((tekst) => kaal(tekst).trim() === gezocht);
/** 0 for the whole name, 1 for how it begins, 2 for a word in it. */
const rang = (onderwerp: Feedbackonderwerp, gezocht: string): number =>
  heetZo(onderwerp, gezocht) ? 0 : kaal(onderwerpTitel(onderwerp)).startsWith(gezocht) ? 1 : 2;

/**
 * The subjects in whose name or area every typed word begins a word: first what is called so, then what begins so.
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
    .filter((onderwerp) => past(kaal(onderwerpTitel(onderwerp)), gezocht))
    .map((onderwerp) => ({ onderwerp, rang: rang(onderwerp, gezocht) }))
    .sort((een, ander) => een.rang - ander.rang)
    .slice(0, hoogstens)
    .map(({ onderwerp }) => onderwerp);
}

/** What was meant without a choice from `gevonden`: the only one that is called so, else the only one at all. */
export function bedoeldOnderwerp(
  gevonden: readonly Feedbackonderwerp[],
  getypt: string,
): Feedbackonderwerp | undefined {
  const gezocht = kaal(getypt).trim();
  const zo = gevonden.filter((onderwerp) => heetZo(onderwerp, gezocht));
  const kandidaten = zo.length > 0 ? zo : gevonden;
  return kandidaten.length === 1 ? kandidaten[0] : undefined;
}
