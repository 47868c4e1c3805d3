import { bedragfouten, gevraagdCent } from '#domein/aanvraag/aanvraag.begroting.ts';
import type { Aanvraagfout } from '#domein/aanvraag/aanvraag.fouten.ts';
import { type Rondegrenzen, toetsAanRonde } from '#domein/aanvraag/aanvraag.rondegrenzen.ts';
import type { Post } from '#domein/aanvraag/aanvraag.schema.ts';
import { leesBedrag } from '#domein/gedeeld/bedrag.ts';

/** The money of a plan as far as it was typed, in cents. */
export interface Getypt {
  readonly posten: Post[];
  readonly eigen_bijdrage_cent: number;
  readonly minimumbedrag_cent: number | null;
  /** Whole euros, in cents; 0 or less when nothing is left to ask. */
  readonly gevraagd_cent: number;
  /** The first line of which the amount cannot be read, and is not in it, from 0; -1: none. */
  readonly gemist: number;
  /** The last line with an amount, from 0. */
  readonly laatste: number;
}

const delen = (waarde: unknown): unknown[] => (Array.isArray(waarde) ? waarde : [waarde]);
/** Null for what is no amount, or not yet. */
function cent(deel: unknown): number | null {
  const gelezen = leesBedrag(typeof deel === 'string' ? deel : '');
  return gelezen.ok && gelezen.waarde > 0 ? gelezen.waarde : null;
}

/** What the amounts come to while somebody types: a line counts before it has a name. Null: there is none yet. */
export function getypteBedragen(ruw: Readonly<Record<string, unknown>>): Getypt | null {
  const getypt = delen(ruw.post_bedrag);
  const bedragen = getypt.map(cent);
  const posten = bedragen.flatMap((bedrag_cent) => (bedrag_cent === null ? [] : [{ omschrijving: '-', bedrag_cent }]));
  if (posten.length === 0) return null;
  const [eigen_bijdrage_cent, minimumbedrag_cent] = [ruw.eigen_bijdrage, ruw.minimumbedrag].map((veld) =>
    cent(delen(veld)[0]),
  );
  return {
    posten,
    eigen_bijdrage_cent: eigen_bijdrage_cent ?? 0,
    minimumbedrag_cent: minimumbedrag_cent ?? null,
    gevraagd_cent: gevraagdCent(posten, eigen_bijdrage_cent ?? 0),
    gemist: getypt.findIndex((deel, rij) => bedragen[rij] === null && typeof deel === 'string' && deel.trim() !== ''),
    laatste: bedragen.reduce<number>((laatste, bedrag, rij) => (bedrag === null ? laatste : rij), 0),
  };
}

/** Which limits the amounts are over, whatever else is still open. `ronde` undefined: none was chosen yet. */
export function grensfouten(getypt: Getypt | null, ronde: Rondegrenzen | undefined): Aanvraagfout[] {
  if (!getypt) return [];
  const fouten = [...bedragfouten(getypt), ...(ronde && getypt.gevraagd_cent > 0 ? toetsAanRonde(getypt, ronde) : [])];
  // Of all lines together: told at the last of them, where somebody is.
  return fouten.map((fout) => (fout.veld === 'post_bedrag' ? { ...fout, rij: getypt.laatste } : fout));
}
