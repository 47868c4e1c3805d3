import type { Aanvraagfout } from '#domein/aanvraag/aanvraag.fouten.ts';
import type { Post } from '#domein/aanvraag/aanvraag.schema.ts';

/** What a ronde asks of a request; a row of public.ronde has it all. */
export interface Rondegrenzen {
  readonly max_per_aanvraag_cent: number | null;
  readonly eenvoudig_tot_cent: number;
}

/** What does not fit the ronde: more than its maximum, or one line for more than `eenvoudig_tot_cent`. */
export function toetsAanRonde(
  { gevraagd_cent, posten }: { gevraagd_cent: number; posten: readonly Post[] },
  { max_per_aanvraag_cent, eenvoudig_tot_cent }: Rondegrenzen,
): Aanvraagfout[] {
  const fouten: Aanvraagfout[] = [];
  if (max_per_aanvraag_cent !== null && gevraagd_cent > max_per_aanvraag_cent)
    fouten.push({ veld: 'post_bedrag', code: 'boven_maximum' });
  if (gevraagd_cent > eenvoudig_tot_cent && posten.length < 2)
    fouten.push({ veld: 'post_omschrijving', code: 'meer_posten_nodig' });
  return fouten;
}
