import { type Aanmeldingstatus, aanmeldingovergangen } from '#domein/aanmelding/aanmelding.status.ts';
import { type Aanvraagstatus, aanvraagovergangen } from '#domein/aanvraag/aanvraag.status.ts';
import type { Werkdossier } from '#domein/contract/werkdossier.ts';
import { magOvergang, type Overgangen, type Partij, redenNodig, volgendeStappen } from '#domein/gedeeld/overgangen.ts';

/** A step that can be taken now; `metReden`: with words for the applicant. */
export type Stap = { readonly metReden: boolean } & (
  | { readonly soort: 'aanmelding'; readonly naar: Aanmeldingstatus }
  | { readonly soort: 'aanvraag'; readonly naar: Aanvraagstatus }
);

/** That is no step of one of the staff: see namens-bewoner.tsx. */
const MET_TWEE = 'ingetrokken';

const vanuit = <Status extends string>(tabel: Overgangen<Status>, van: Status, rol: Partij) =>
  volgendeStappen(tabel, van, rol)
    .filter(({ naar }) => naar !== MET_TWEE)
    .map(({ naar }) => ({ naar, metReden: redenNodig(tabel, van, naar, rol) }));

/** The steps that the database would take from here, for this role; none for who has no role. */
export function stappenVan(dossier: Exclude<Werkdossier, { soort: 'feedback' }>, rol: Partij | null): Stap[] {
  if (rol === null) return [];
  if (dossier.soort === 'aanmelding')
    return vanuit(aanmeldingovergangen, dossier.status, rol).map((stap) => ({ soort: 'aanmelding', ...stap }));
  return vanuit(aanvraagovergangen, dossier.status, rol).map((stap) => ({ soort: 'aanvraag', ...stap }));
}

/** What two of the staff can do now for somebody who asked. */
export function stappenNamens(
  dossier: Exclude<Werkdossier, { soort: 'feedback' }>,
): readonly ('wijzigen' | 'intrekken')[] {
  const { soort, status } = dossier;
  const mag =
    soort === 'aanmelding'
      ? magOvergang(aanmeldingovergangen, status, MET_TWEE, 'makelaar')
      : magOvergang(aanvraagovergangen, status, MET_TWEE, 'makelaar');
  // From then on it lies before others as it was.
  if (!mag) return [];
  return status === 'voorgelegd' ? ['intrekken'] : ['wijzigen', 'intrekken'];
}
