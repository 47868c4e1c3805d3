import type { Veldfoutcode } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { gewoneCijfers, herstelTekens } from '#domein/gedeeld/tekens.ts';

export type Bedragfout = Extract<Veldfoutcode, `bedrag_${string}`>;

/** Ten million euros, in cents: more than any ronde has. */
export const HOOGSTE_CENT = 1_000_000_000;

/** Words and signs that change nothing of the amount; a dash before a currency sign is a bullet. */
const ERBIJ =
  /^(?:(?:ca\.?|circa|ongeveer|±|\+(?:\/-)?|~|max\.?|maximaal|totaal|samen|[•*]|[-–—] (?=€|eur))\s*:?\s*)+|\s*\(?incl(?:\.|usief)? (?:[0-9]+ ?% ?)?btw\)?$/gi;
const MUNT = /^(?:€|euro?)\.?\s*|\s*(?:€|euro?(?:['’]?s)?)$/gi;
// Whole euros with points, spaces or quotes per thousand, or without; then a comma with one or two digits, or a dash.
const NEDERLANDS = /^([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?:[ '’][0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}))?$/;
// A point before one or two digits at the end can only be that of cents, and then a comma is one per thousand.
const MET_PUNT = /^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)\.([0-9]{1,2})$/;
/** "25,-", "25,--", "1000,=", "25.-" and "25-" are whole euros. */
const GEEN_CENTEN = /[.,]?[-=–—−_]{1,2}$/;
const MIN = /^[-−–]/;
const LIJKT_GETAL = /^[0-9]+(?:[.,\s][0-9]+)*[.,]?$/;

const zonderMunt = (tekst: string): string =>
  gewoneCijfers(herstelTekens(tekst))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ERBIJ, '')
    .replace(MUNT, '')
    .replace(/\s*([-.,=])\s*/g, '$1')
    .trim()
    .replace(GEEN_CENTEN, '')
    .replace(/^[.,](?=[0-9]{1,2}$)/, '0,');

/**
 * Euros to integer cents: "1.250,50", "1250", "€ 12,5", "25,-", "1000,=", "1250.50". A point before three digits is one per
 * thousand; "1,250" means different things to different people and is refused as unclear.
 */
export function leesBedrag(tekst: string): Result<number, Bedragfout> {
  const kaal = zonderMunt(tekst);
  if (MIN.test(kaal)) return mis('bedrag_negatief');
  const delen = NEDERLANDS.exec(kaal) ?? MET_PUNT.exec(kaal);
  if (!delen) return mis(LIJKT_GETAL.test(kaal) ? 'bedrag_onduidelijk' : 'bedrag_ongeldig');
  const euro = (delen[1] ?? '').replace(/[^0-9]/g, '').replace(/^0+(?=[0-9])/, '');
  if (euro.length > 8) return mis('bedrag_te_hoog');
  const cent = Number(euro) * 100 + Number((delen[2] ?? '').padEnd(2, '0'));
  return cent > HOOGSTE_CENT ? mis('bedrag_te_hoog') : goed(cent);
}

/** The cents of an amount that somebody may have meant otherwise ("1250.50", "1.250"); null when it reads only one way. */
export function twijfelBedrag(tekst: string): number | null {
  const gelezen = leesBedrag(tekst);
  return gelezen.ok && (/,\s/.test(tekst) || zonderMunt(tekst).includes('.')) ? gelezen.waarde : null;
}

/** Cents as a person would type them: "1.250", "1.250,50". `leesBedrag` gives the same cents back. */
export function schrijfBedrag(cent: number): string {
  const euro = Math.floor(cent / 100)
    .toString()
    .replace(/\B(?=(?:[0-9]{3})+$)/g, '.');
  const rest = cent % 100;
  return rest === 0 ? euro : `${euro},${rest.toString().padStart(2, '0')}`;
}
