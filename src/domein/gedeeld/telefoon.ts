import { herstelTekens } from '#domein/gedeeld/tekens.ts';

const NEDERLANDS = /^0[1-9][0-9]{8}$/;
const BUITENLANDS = /^\+[1-9][0-9]{7,14}$/;
/** Words that people put before a number; the number itself has none. */
const ERVOOR = /^(?:tel(?:efoon)?|mob(?:iel)?|gsm|t|m)?[.:\s]*(?:nr|nummer)?[.:\s]*/i;

/**
 * A phone number as people write it ("06-12 34 56 78", "6 12345678", "+31 (0)30 …", "0031…", "tel. (030) …") as
 * "+31612345678"; null when it is none. Numbers of other countries need their country code.
 */
export function leesTelefoon(tekst: string): string | null {
  const kaal = herstelTekens(tekst)
    .trim()
    .replace(ERVOOR, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s()./\u2010-\u2015\u2212-]|\p{Cf}/gu, '')
    .replace(/^00/, '+')
    .replace(/^\+310(?=[1-9])/, '+31')
    .replace(/^31(?=[1-9][0-9]{8}$)/, '+31')
    // Only a mobile number is known without its nought.
    .replace(/^6(?=[0-9]{8}$)/, '06');
  if (NEDERLANDS.test(kaal)) return `+31${kaal.slice(1)}`;
  if (kaal.startsWith('+31')) return NEDERLANDS.test(`0${kaal.slice(3)}`) ? kaal : null;
  return BUITENLANDS.test(kaal) ? kaal : null;
}
