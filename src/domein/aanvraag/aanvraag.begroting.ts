import type { Aanvraagfout } from '#domein/aanvraag/aanvraag.fouten.ts';
import type { Post } from '#domein/aanvraag/aanvraag.schema.ts';
import { HOOGSTE_CENT } from '#domein/gedeeld/bedrag.ts';

/** What the lines cost together, in cents. */
export const somCent = (posten: readonly Post[]): number =>
  posten.reduce((som, { bedrag_cent }) => som + bedrag_cent, 0);

/** Asked = lines − own contribution, rounded up to whole euros; in cents, 0 or less when nothing is left to ask. */
export const gevraagdCent = (posten: readonly Post[], eigenBijdrageCent: number): number =>
  Math.ceil((somCent(posten) - eigenBijdrageCent) / 100) * 100;

/** The lines of a form: a description and an amount that stand in the same row. Rows without either are left out. */
export function leesPosten(
  omschrijvingen: readonly (string | null)[],
  bedragen: readonly (number | null)[],
): { posten: Post[]; fouten: Aanvraagfout[] } {
  const posten: Post[] = [];
  const fouten: Aanvraagfout[] = [];
  for (let rij = 0; rij < Math.max(omschrijvingen.length, bedragen.length); rij += 1) {
    const omschrijving = omschrijvingen[rij] ?? null;
    const bedrag_cent = bedragen[rij] ?? null;
    if (omschrijving !== null && bedrag_cent !== null) posten.push({ omschrijving, bedrag_cent });
    else if (omschrijving !== null) fouten.push({ veld: 'post_bedrag', code: 'post_zonder_bedrag', rij });
    else if (bedrag_cent !== null) fouten.push({ veld: 'post_omschrijving', code: 'post_zonder_omschrijving', rij });
  }
  if (posten.length === 0 && fouten.length === 0) fouten.push({ veld: 'post_omschrijving', code: 'post_nodig' });
  return { posten, fouten };
}

interface Bedragen {
  posten: readonly Post[];
  eigen_bijdrage_cent: number;
  minimumbedrag_cent: number | null;
}

/** Whether the amounts fit each other: something is asked, not too much, and the minimum is not more than that. */
export function bedragfouten({ posten, eigen_bijdrage_cent, minimumbedrag_cent }: Bedragen): Aanvraagfout[] {
  const gevraagd = gevraagdCent(posten, eigen_bijdrage_cent);
  if (gevraagd <= 0) return [{ veld: 'eigen_bijdrage', code: 'niets_gevraagd' }];
  if (gevraagd > HOOGSTE_CENT) return [{ veld: 'post_bedrag', code: 'bedrag_te_hoog' }];
  return (minimumbedrag_cent ?? 0) > gevraagd ? [{ veld: 'minimumbedrag', code: 'minimum_boven_gevraagd' }] : [];
}
