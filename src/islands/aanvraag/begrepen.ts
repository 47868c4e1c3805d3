import { getypteBedragen } from '#domein/aanvraag/aanvraag.getypt.ts';
import type { Waarden } from '#formulieren/gedeeld/toestand.ts';
import type { Begrepen } from '#islands/formulier/stand.ts';
import { aanvraagTekst } from '#teksten/nl/aanvraag/aanvraag.ts';
import { bedrag } from '#teksten/nl/taal/bedrag.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

const inWoorden = (cent: number | null): string => (cent ? bedrag(cent) : '');

/** The amounts as they were understood, and what is asked. */
export function begrepenBedragen(waarden: Waarden): Begrepen | null {
  const getypt = getypteBedragen(waarden);
  return (
    getypt && {
      waarden: {
        post_bedrag: opsomming(getypt.posten.map(({ bedrag_cent }) => bedrag(bedrag_cent))),
        eigen_bijdrage: inWoorden(getypt.eigen_bijdrage_cent),
        minimumbedrag: inWoorden(getypt.minimumbedrag_cent),
      },
      som: {
        naam: 'gevraagd',
        label: aanvraagTekst.begroting.gevraagd,
        waarde: bedrag(getypt.gevraagd_cent),
        na: 'eigen_bijdrage',
      },
    }
  );
}
