import {
  type Afspraak,
  afsprakenVan,
  type Bron,
  type Keer,
  kerenVan,
  volgendeVan,
} from '#content/activiteit/agenda.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import type { Weekkeer } from '#domein/initiatief/weekkeer.ts';
import { keerZin } from '#teksten/nl/activiteit/agenda.ts';

/** Today counts as one of them. */
const DAGEN = 7;
/** What is a while ahead: shown where this week is empty. */
const STRAKS = 3;
/** Of the whole city in one file, which a phone fetches whole: which wijk is looked at is not to be seen from that. */
const HOOGSTENS = 300;

/** When the first thing to go to is. */
export type Wanneer = 'vandaag' | 'week' | 'straks';

export interface Week {
  readonly wanneer: Wanneer;
  readonly keren: readonly Keer[];
}

/** Each activity once, at its first day: what is on every day would leave no room for the rest. */
export function elkEenmaal(keren: readonly Keer[]): Keer[] {
  const gezien = new Set<string>();
  return keren.filter(({ activiteit: { id }, afgelast }) => !afgelast && !gezien.has(id) && gezien.add(id));
}

/** What is on from today until a week ahead, each thing once; where that is nothing, the first things after it. */
export function komendeWeek(afspraken: readonly Afspraak[], vandaag: string): Week {
  const keren = elkEenmaal(kerenVan(afspraken, vandaag, plusDagen(vandaag, DAGEN - 1)));
  if (keren.length === 0)
    return { wanneer: 'straks', keren: elkEenmaal(volgendeVan(afspraken, vandaag)).slice(0, STRAKS) };
  return { wanneer: keren[0]?.dag === vandaag ? 'vandaag' : 'week', keren };
}

/** The coming two weeks of the city for the front page: a site that was made yesterday still knows this week. */
export function weekkeren(inhoud: Pick<StadInhoud, 'wijkVan'> & Bron, vandaag: string): Weekkeer[] {
  return kerenVan(afsprakenVan(inhoud), vandaag, plusDagen(vandaag, 2 * DAGEN - 1))
    .filter(({ wijk, afgelast }) => wijk && !afgelast)
    .slice(0, HOOGSTENS)
    .map((keer) => ({
      titel: keer.activiteit.titel,
      dag: keer.dag,
      wanneer: keerZin(keer),
      bij: keer.bij.naam,
      adres: keer.adres,
      wijk: keer.wijk?.slug ?? '',
    }));
}
