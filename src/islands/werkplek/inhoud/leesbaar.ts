import { conceptTekst } from '#teksten/nl/formulier/concepten.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';
import { momentLang } from '#teksten/nl/taal/moment.ts';
import { keuzeTekst, veldTekst } from '#teksten/nl/werkplek/werkplek-velden.ts';

const NAMEN: Readonly<Record<string, string>> = veldTekst;
const KEUZES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...keuzeTekst,
  soort: keuzeTekst.plek_soort,
};

/** What a field is called on the screen. */
export const veldnaam = (veld: string): string => NAMEN[veld] ?? veld;

/** The value of a field in words, to lay beside another. */
export function veldwaarde(veld: string, waarde: unknown): string {
  if (waarde === null || waarde === undefined) return '';
  if (Array.isArray(waarde)) return waarde.map((deel) => veldwaarde(veld, deel)).join(', ');
  if (typeof waarde === 'boolean') return waarde ? conceptTekst.ja : conceptTekst.nee;
  if (typeof waarde === 'number' && veld.endsWith('_cent')) return bedrag(waarde);
  const tekst = waarde instanceof Date ? waarde.toISOString() : String(waarde);
  if (/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return datumLang(tekst);
  if (/^\d{4}-\d{2}-\d{2}T/.test(tekst)) return momentLang(tekst);
  return KEUZES[veld]?.[tekst] ?? tekst;
}
