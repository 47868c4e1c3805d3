import { tijdenOpDag } from '#domein/plek/openingstijden.rules.ts';
import type { Openingstijd } from '#domein/plek/plek.schema.ts';
import { gesloten, tijdvak } from '#teksten/nl/plek/plek.ts';
import { alsNaam } from '#teksten/nl/taal/naam.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

/** The hours of one row as a sentence has them, for Zin.astro. */
export const urenVan = ({ van, tot, uitleg }: Openingstijd): string =>
  [van && tot ? tijdvak(van, tot) : gesloten, uitleg && alsNaam(uitleg)].filter(Boolean).join(', ');

/** When it is open on `dag` (`YYYY-MM-DD`); nothing when that is not known. */
export function urenOpDag(tijden: readonly Openingstijd[], dag: string): string | undefined {
  const uren = tijdenOpDag(tijden, dag);
  return uren === 'onbekend' ? undefined : uren === 'gesloten' ? gesloten : opsomming(uren.map(urenVan));
}
