import { schrijfTelefoon } from '#domein/gedeeld/schrijf-telefoon.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

/** What a form read in a text field of this type, as people read it; a number is an amount in cents, null is no answer. */
export function alsAntwoord(gelezen: unknown, type: string): string {
  if (Array.isArray(gelezen)) return opsomming(gelezen.map((deel) => alsAntwoord(deel, type)).filter(Boolean));
  if (typeof gelezen === 'number') return bedrag(gelezen);
  const tekst = typeof gelezen === 'string' ? gelezen : '';
  return type === 'tel' ? schrijfTelefoon(tekst) : tekst;
}
