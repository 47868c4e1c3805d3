import { type Afspraak, afsprakenVan, type Keer, kerenVan } from '#content/activiteit/agenda.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import type { Weekkeer } from '#domein/initiatief/weekkeer.ts';
import { agendaTekst } from '#teksten/nl/activiteit/agenda.ts';
import { datumLang } from '#teksten/nl/taal/datum.ts';

/** Today counts as one of them. */
const DAGEN = 7;
/** What is a while ahead: shown where this week is empty. */
const STRAKS = 3;
/** Of the whole city in one file, which a phone fetches whole: which wijk is looked at is not to be seen from that. */
const HOOGSTENS = 300;

type Bron = Parameters<typeof afsprakenVan>[0];

const binnenWeek = (keren: readonly Keer[], vandaag: string): Keer[] =>
  keren.filter(({ dag }) => dag < plusDagen(vandaag, DAGEN));

/** When the first thing to go to is. */
export type Wanneer = 'vandaag' | 'week' | 'straks';

export interface Week {
  readonly wanneer: Wanneer;
  readonly keren: readonly Keer[];
}

/** What is on from today until a week ahead; where that is nothing, the first things after it. */
export function komendeWeek(afspraken: readonly Afspraak[], vandaag: string): Week {
  const alle = kerenVan(afspraken, vandaag);
  const keren = binnenWeek(alle, vandaag);
  if (keren.length === 0) return { wanneer: 'straks', keren: alle.slice(0, STRAKS) };
  return { wanneer: keren[0]?.dag === vandaag ? 'vandaag' : 'week', keren };
}

/** The coming two weeks of the city for the front page: a site that was made yesterday still knows this week. */
export function weekkeren(inhoud: Pick<StadInhoud, 'wijkVan'> & Bron, vandaag: string): Weekkeer[] {
  return kerenVan(afsprakenVan(inhoud), vandaag)
    .filter(({ dag, wijk }) => wijk && dag < plusDagen(vandaag, 2 * DAGEN))
    .slice(0, HOOGSTENS)
    .map(({ activiteit, dag, van, tot, bij, wijk }) => ({
      titel: activiteit.titel,
      dag,
      wanneer: `${datumLang(dag)}, ${agendaTekst.tijd(van, tot)}`,
      bij: bij.naam,
      adres: bij.adres,
      wijk: wijk?.slug ?? '',
    }));
}
