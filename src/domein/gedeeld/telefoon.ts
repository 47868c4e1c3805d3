import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { gewoneCijfers, herstelTekens } from '#domein/gedeeld/tekens.ts';

/** `telefoon_meer`: more than one, where one is asked. */
export type Telefoonfout = 'geen_telefoon' | 'telefoon_meer';

const NEDERLANDS = /^0[1-9][0-9]{8}$/;
const BUITENLANDS = /^\+[1-9][0-9]{7,14}$/;
/** Digits with the signs that people put between them, and a letter that touches them: it may stand for a digit. */
const STUKKEN = /\p{L}?[+(\d][\d\s()./_=+\u2010-\u2015\u2212-]*\d\p{L}?/gu;
/** Where one number may end and the next begin, when together they are none. */
const GRENS = /[/(\n]|\D(?=(?:00?[1-9]|\+)(?:\D*\d){8})/;

function leesNummer(stuk: string): string | null {
  const kaal = stuk
    .replace(/\(0\)/g, '')
    .replace(/[^+\d\p{L}]/gu, '')
    .replace(/^00/, '+')
    .replace(/^\+310(?=[1-9])/, '+31')
    .replace(/^31(?=[1-9][0-9]{8}$)/, '+31')
    // Only a mobile number is known without its nought.
    .replace(/^6(?=[0-9]{8}$)/, '06');
  if (NEDERLANDS.test(kaal)) return `+31${kaal.slice(1)}`;
  if (kaal.startsWith('+31')) return NEDERLANDS.test(`0${kaal.slice(3)}`) ? kaal : null;
  return BUITENLANDS.test(kaal) ? kaal : null;
}

function leesStuk(stuk: string): (string | null)[] {
  const heel = leesNummer(stuk);
  const delen = heel === null ? stuk.split(GRENS).map(leesNummer) : [heel];
  // What begins as a number and breaks off is not made right by what follows.
  return stuk.startsWith('0') && !delen[0] ? [] : delen;
}

/**
 * A phone number as people write it ("06-12 34 56 78", "6 12345678", "+31 (0)30 …", "0031…", "tel. (030) …", "06 … (na 18u)")
 * as "+31612345678". Never one that may be another. Numbers of other countries need their country code.
 */
export function leesTelefoon(tekst: string): Result<string, Telefoonfout> {
  const regel = gewoneCijfers(herstelTekens(tekst))
    .replace(/\p{Cf}/gu, '')
    .replace(/\bo6/gi, '06')
    // "18u", "2e" and "2x" are words, and so is a plus between two numbers.
    .replace(/\b\d{1,3}\p{L}+\w*|\+\s*(?=0)/gu, ';')
    .replace(/(\p{L})(?=[0+])/gu, '$1 ');
  const gelezen = (regel.match(STUKKEN) ?? []).flatMap(leesStuk);
  const [nummer, ...meer] = new Set(gelezen.filter((een) => een !== null));
  if (nummer === undefined) return mis('geen_telefoon');
  return meer.length > 0 ? mis('telefoon_meer') : goed(nummer);
}
