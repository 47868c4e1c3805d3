import { getypteBedragen } from '#domein/aanvraag/aanvraag.getypt.ts';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import type { Begrepen } from '#islands/formulier/stand.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

/** The amounts as they were understood, and what is asked. */
export function begrepenBedragen(waarden: Waarden): Begrepen | undefined {
  const getypt = getypteBedragen(waarden);
  if (!getypt) return undefined;
  const { posten, eigen_bijdrage_cent, gevraagd_cent } = getypt;
  return {
    waarden: {
      post_bedrag: opsomming(posten.map(({ bedrag_cent }) => bedrag(bedrag_cent))),
      eigen_bijdrage: eigen_bijdrage_cent ? bedrag(eigen_bijdrage_cent) : '',
    },
    som: { na: 'eigen_bijdrage', naam: 'som', label: aanvraagTekst.begroting.gevraagd, waarde: bedrag(gevraagd_cent) },
  };
}
