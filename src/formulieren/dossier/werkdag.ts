import type { Werk } from '#domein/gedeeld/tijdlijn.ts';
import { tijdlijnTekst as tekst } from '#teksten/nl/dossier/stappen.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

/**
 * By which day work is done; once that day is over, that we did not manage. Of a day that the applicant let pass it says
 * nothing: until the clock closes it, it can still be done. `vandaag`: ISO date.
 */
export function werkdagZin({ wie, op }: Werk, vandaag: string, zeg: (dag: string) => string): string {
  if (!op) return '';
  if (op >= vandaag) return zeg(datumLang(op));
  return wie === 'indiener' ? '' : tekst.nietGelukt(datumLang(op));
}
