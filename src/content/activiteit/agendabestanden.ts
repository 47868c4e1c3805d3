import { isActueel } from '#content/activiteit/activiteitpaginas.ts';
import { type Afspraak, afsprakenVan } from '#content/activiteit/agenda.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { vandaag } from '#content/lezen/vandaag.ts';
import { agendaTekst } from '#teksten/nl/activiteit/agenda.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';

/** A calendar file: `bestand` is its name without the ending. */
export interface Agenda {
  readonly bestand: string;
  readonly naam: string;
  readonly afspraken: readonly Afspraak[];
}
export const agendaVanPlek = (id: string): string => `plek-${id}`;
export const agendaVanInitiatief = (id: string): string => `initiatief-${id}`;

/** One of the city, one per wijk, and one per plek or initiatief, also where nothing stands yet: a phone may wait for it. */
export function agendasVan(inhoud: StadInhoud): Agenda[] {
  const alles = afsprakenVan(inhoud).filter((afspraak) => isActueel(afspraak, vandaag));
  const wie = (bestand: string, naam: string, hoort: (afspraak: Afspraak) => boolean): Agenda => ({
    bestand,
    naam: `${naam} (${siteNaam})`,
    afspraken: alles.filter(hoort),
  });
  return [
    wie('alles', agendaTekst.titel, () => true),
    ...inhoud.wijken.map(({ slug, naam, code }) => wie(slug, naam, ({ wijk }) => wijk?.code === code)),
    ...inhoud.plekken.map(({ id, naam }) =>
      wie(agendaVanPlek(id), naam, ({ activiteit }) => activiteit.plek_id === id),
    ),
    ...inhoud.initiatieven.map(({ id, naam }) =>
      wie(agendaVanInitiatief(id), naam, ({ activiteit }) => activiteit.initiatief_id === id),
    ),
  ];
}
