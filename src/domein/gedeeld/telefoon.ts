import { gewoneCijfers, herstelTekens } from '#domein/gedeeld/tekens.ts';

const NEDERLANDS = /^0[1-9][0-9]{8}$/;
const BUITENLANDS = /^\+[1-9][0-9]{7,14}$/;
/** A number with the signs that people put between its digits; words around it are none of it. */
const NUMMERS = /(?:\+|\(|\b[oO]6|\d)[\d\s()./_=\u2010-\u2015\u2212-]*\d/g;
const GEEN_CIJFER = /\d[^\W\d_]|[^\W\d_]\d/;

function leesNummer(stuk: string): string | null {
  const kaal = stuk
    .replace(/^o/i, '0')
    .replace(/\(0\)/g, '')
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+310(?=[1-9])/, '+31')
    .replace(/^31(?=[1-9][0-9]{8}$)/, '+31')
    // Only a mobile number is known without its nought.
    .replace(/^6(?=[0-9]{8}$)/, '06');
  if (NEDERLANDS.test(kaal)) return `+31${kaal.slice(1)}`;
  if (kaal.startsWith('+31')) return NEDERLANDS.test(`0${kaal.slice(3)}`) ? kaal : null;
  return BUITENLANDS.test(kaal) ? kaal : null;
}

/**
 * A phone number as people write it ("06-12 34 56 78", "6 12345678", "+31 (0)30 …", "0031…", "tel. (030) …", "06 … (na 18 uur)")
 * as "+31612345678"; null when there is none in it, or more than one. Numbers of other countries need their country code.
 */
export function leesTelefoon(tekst: string): string | null {
  const regel = gewoneCijfers(herstelTekens(tekst)).replace(/\p{Cf}/gu, '');
  const stukken = regel.match(NUMMERS) ?? [];
  const nummers = new Set(stukken.map(leesNummer).filter((nummer) => nummer !== null));
  const [alleen] = nummers;
  return nummers.size === 1 && alleen !== undefined && !GEEN_CIJFER.test(regel.replace(/\b[oO]6/, '06'))
    ? alleen
    : null;
}
