import type { Veldfoutcode } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';

export type Bedragfout = Extract<Veldfoutcode, `bedrag_${string}`>;

/** Ten million euros, in cents: more than any ronde has. */
export const HOOGSTE_CENT = 1_000_000_000;

const MUNT = /^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)$/gi;
// Whole euros with points or spaces per thousand, or without; then a comma with one or two digits, or a dash.
const NEDERLANDS =
  /^([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}|-{1,2}))?$/;
const MIN = /^[-−–]/;
const LIJKT_GETAL = /^[0-9]+(?:[.,\s][0-9]+)*[.,]?$/;

/**
 * Euros in Dutch notation to integer cents: "1.250,50", "1250", "€ 12,5", "25,-". A point is only ever a thousands
 * separator: "1.25", "1,250" and "1,250.50" mean different things to different people and are refused as unclear.
 */
export function leesBedrag(tekst: string): Result<number, Bedragfout> {
  const kaal = tekst.trim().replace(MUNT, '').trim();
  if (MIN.test(kaal)) return mis('bedrag_negatief');
  const delen = NEDERLANDS.exec(kaal);
  if (!delen) return mis(LIJKT_GETAL.test(kaal) ? 'bedrag_onduidelijk' : 'bedrag_ongeldig');
  const euro = (delen[1] ?? '').replace(/[^0-9]/g, '').replace(/^0+(?=[0-9])/, '');
  if (euro.length > 8) return mis('bedrag_te_hoog');
  const cent = Number(euro) * 100 + Number((delen[2] ?? '').replace(/-/g, '').padEnd(2, '0'));
  return cent > HOOGSTE_CENT ? mis('bedrag_te_hoog') : goed(cent);
}

/** Cents as a person would type them: "1.250", "1.250,50". `leesBedrag` gives the same cents back. */
export function schrijfBedrag(cent: number): string {
  const euro = Math.floor(cent / 100)
    .toString()
    .replace(/\B(?=(?:[0-9]{3})+$)/g, '.');
  const rest = cent % 100;
  return rest === 0 ? euro : `${euro},${rest.toString().padStart(2, '0')}`;
}
