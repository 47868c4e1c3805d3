import {
  type Afspraak,
  afsprakenVan,
  type Keer,
  opDag,
  opTijd,
  totDag,
  volgendeVan,
} from '#content/activiteit/agenda.ts';
import { elkEenmaal } from '#content/activiteit/week.ts';
import { liggingZin } from '#content/kaart/ligging.ts';
import { type Route, routesNaar } from '#content/kaart/route.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { kaartadres } from '#content/lijst/detail.ts';
import { type Item, initiatiefItem, plekItem } from '#content/lijst/items.ts';
import { kerenIn } from '#domein/activiteit/uitzonderingen.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

/** Whoever kept the address still finds it for a while, in days. */
const NA_AFLOOP = 30;
const KEREN = 5;
const OOK = 3;

export interface ActiviteitPagina {
  readonly afspraak: Afspraak;
  /** The next times, of which some may be called off; when it is over the last one. */
  readonly keren: readonly Keer[];
  readonly geweest: boolean;
  /** Where it is. */
  readonly item: Item;
  readonly ligging: string | undefined;
  readonly routes: readonly Route[];
  readonly kaartadres: string | undefined;
  /** What else there is to do at the same place or in the same wijk, the first first. */
  readonly ook: readonly Keer[];
}

/** What is to come, or was lately: this has a page, and stands in the calendars of phones. */
export const isActueel = ({ activiteit }: Afspraak, vandaag: string): boolean =>
  kerenIn(activiteit, { van: plusDagen(vandaag, -NA_AFLOOP), tot: totDag(vandaag) }).length > 0;

function kerenVan(afspraak: Afspraak, vandaag: string): Keer[] {
  const { activiteit } = afspraak;
  const komt = kerenIn(activiteit, { van: vandaag, tot: totDag(vandaag) }).slice(0, KEREN);
  const was = kerenIn(activiteit, { van: plusDagen(vandaag, -NA_AFLOOP), tot: vandaag }).slice(-1);
  return (komt.length > 0 ? komt : was).map((keer) => opDag(afspraak, keer, keer.dag));
}

/** The page of every activity that is to come, or was lately. An address that a wijk has is the agenda of that wijk. */
export function activiteitPaginas(inhoud: StadInhoud, vandaag: string): ActiviteitPagina[] {
  const alle = afsprakenVan(inhoud);
  const wijken = new Set(inhoud.wijken.map(({ slug }) => slug));
  const perWijk = groepeer(elkEenmaal(volgendeVan(alle, vandaag)), ({ wijk }) => wijk?.code);
  return alle.flatMap((afspraak): ActiviteitPagina[] => {
    const { activiteit, plek, initiatief, wijk, bij } = afspraak;
    if (wijken.has(activiteit.slug) || !isActueel(afspraak, vandaag)) return [];
    const item = plek ? plekItem(plek, inhoud) : initiatief && initiatiefItem(initiatief, inhoud);
    if (!item) return [];
    const keren = kerenVan(afspraak, vandaag);
    const anderen = (perWijk.get(wijk?.code) ?? []).filter((keer) => keer.activiteit.id !== activiteit.id);
    const hier = (keer: Keer): number => Number(keer.bij.adres !== bij.adres);
    return [
      {
        afspraak,
        keren,
        geweest: (keren.at(-1)?.laatste ?? '') < vandaag,
        item,
        ligging: liggingZin(item, plek ?? { adres: initiatief?.adres ?? null }),
        routes: routesNaar(item),
        kaartadres: kaartadres(item),
        ook: anderen
          .toSorted((een, ander) => hier(een) - hier(ander))
          .slice(0, OOK)
          .sort(opTijd),
      },
    ];
  });
}
