import type { ActiviteitPagina } from '#content/activiteit/activiteitpaginas.ts';
import type { Keer } from '#content/activiteit/agenda.ts';
import { bekend, type Ding, postadres, punt } from '#content/site/gestructureerd.ts';
import { regelVan } from '#domein/activiteit/uitzonderingen.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import { leesMoment } from '#domein/gedeeld/moment.ts';

/** A day, or a moment with its offset; of an hour that the clock skips only the day. */
function moment(dag: string, tijd: string, heleDag: boolean): string {
  const gelezen = heleDag ? null : leesMoment(dag, tijd);
  return gelezen?.ok ? gelezen.waarde : dag;
}
const periode = ({ eerste, einddag, van, tot, heleDag }: Keer): Ding => ({
  startDate: moment(eerste, van, heleDag),
  endDate: heleDag ? plusDagen(einddag, -1) : moment(einddag, tot, false),
});

const TELWOORD = { dag: 'D', week: 'W', maand: 'M' } as const;

/** One thing to go to, as schema.org has it: its next time, and how often it comes back. */
export function activiteitGegevens({ afspraak, keren, item }: ActiviteitPagina, site: URL): Ding | undefined {
  const { activiteit, plek, bij, adres } = afspraak;
  const keer = keren.find(({ afgelast }) => !afgelast) ?? keren[0];
  if (!keer) return undefined;
  const regel = regelVan(activiteit);
  const url = new URL(adres, site).href;
  const uitgezonderd = [...activiteit.overgeslagen, ...activiteit.afgelast];
  return bekend({
    '@type': 'Event',
    '@id': `${url}#activiteit`,
    name: activiteit.titel,
    description: activiteit.omschrijving ?? undefined,
    url,
    ...periode(keer),
    eventStatus: `https://schema.org/${keer.afgelast ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: bekend({
      '@type': 'Place',
      name: bij.naam,
      url: new URL(bij.adres, site).href,
      address: plek && postadres(plek),
      geo: punt(item),
    }),
    isAccessibleForFree: activiteit.gratis ?? undefined,
    sameAs: activiteit.website ?? undefined,
    eventSchedule: regel
      ? bekend({
          '@type': 'Schedule',
          repeatFrequency: `P${regel.tussen}${TELWOORD[regel.elke]}`,
          startDate: keer.eerste,
          endDate: regel.tot ?? undefined,
          exceptDate: uitgezonderd.length > 0 ? uitgezonderd : undefined,
        })
      : undefined,
  });
}
