import { activiteitPad, paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import type { Tijdvak } from '#domein/activiteit/tijdvak.ts';
import { type Keer as Domeinkeer, dagenIn, kerenIn } from '#domein/activiteit/uitzonderingen.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import { plusDagen } from '#domein/gedeeld/dag.ts';
import type { Activiteit, Initiatief } from '#domein/initiatief/initiatief.schema.ts';
import type { Plek } from '#domein/plek/plek.schema.ts';

/** How far the agenda looks ahead, in days: what is planned later has no page yet. */
export const DAGEN_VOORUIT = 365;

/** Something to go to, with where that is. */
export interface Afspraak {
  readonly activiteit: Activiteit;
  readonly wijk: Wijk | undefined;
  /** The page about it. */
  readonly adres: string;
  /** The plek where it is, else the initiatief whose it is. */
  readonly bij: { readonly naam: string; readonly adres: string };
  readonly plek?: Plek | undefined;
  readonly initiatief?: Initiatief | undefined;
}
/** One time of it, on one of its days: an ISO date, and what a clock says then. */
export interface Keer extends Afspraak, Omit<Tijdvak, 'dag'> {
  /** The day it stands at; `eerste` is that on which it begins. */
  readonly dag: string;
  readonly eerste: string;
  readonly afgelast: boolean;
}
export type Bron = Pick<StadInhoud, 'activiteiten' | 'initiatieven' | 'plekVan' | 'wijkVan'>;

/** Published activities whose plek or initiatief is published too. */
export function afsprakenVan({ activiteiten, initiatieven, plekVan, wijkVan }: Bron): Afspraak[] {
  const perId = new Map(initiatieven.map((initiatief) => [initiatief.id, initiatief]));
  return activiteiten.flatMap((activiteit): Afspraak[] => {
    const plek = plekVan(activiteit.plek_id);
    const initiatief = perId.get(activiteit.initiatief_id ?? '');
    const wijk = wijkVan((plek ?? initiatief)?.wijk_code ?? null);
    const gedeeld = { activiteit, wijk, adres: activiteitPad(activiteit.slug), plek, initiatief };
    if (plek) return [{ ...gedeeld, bij: { naam: plek.naam, adres: paths.plek(plek.soort, plek.slug) } }];
    if (!initiatief) return [];
    return [{ ...gedeeld, bij: { naam: initiatief.naam, adres: paths.initiatief(initiatief.slug) } }];
  });
}

/** The subjects of it, or else those of the initiatief whose it is. */
export const themasVan = ({ activiteit, initiatief }: Afspraak): readonly string[] =>
  activiteit.themas.length > 0 ? activiteit.themas : (initiatief?.themas ?? []);

export const totDag = (vandaag: string): string => plusDagen(vandaag, DAGEN_VOORUIT);

/** The first first. */
export const opTijd = (een: Keer, ander: Keer): number => rang(een).localeCompare(rang(ander));
/** What began on an earlier day comes after what begins today. */
const rang = ({ dag, eerste, van }: Keer): string => `${dag} ${eerste === dag ? van : 'later'}`;

/** One time, as it stands at one of its days. */
export const opDag = (afspraak: Afspraak, { dag: eerste, ...keer }: Domeinkeer, dag: string): Keer => ({
  ...afspraak,
  ...keer,
  eerste,
  dag,
});

/** Every time from one ISO date up to and including another, on each of its days, the first first. */
export function kerenVan(afspraken: readonly Afspraak[], van: string, tot: string): Keer[] {
  const venster = { van, tot };
  return afspraken
    .flatMap((afspraak) =>
      kerenIn(afspraak.activiteit, venster).flatMap((keer) =>
        dagenIn(keer, venster).map((dag) => opDag(afspraak, keer, dag)),
      ),
    )
    .sort(opTijd);
}

/** What lasts longer is named on its first day alone. */
const DAGEN_GENOEMD = 7;

/**
 * Each activity with its next time: a list tells once what comes back every week, and what lasts some days on each of them. What
 * was called off is told until it would have been.
 */
export function volgendeVan(afspraken: readonly Afspraak[], vandaag: string): Keer[] {
  const venster = { van: vandaag, tot: totDag(vandaag) };
  return afspraken
    .flatMap((afspraak) => {
      const keren = kerenIn(afspraak.activiteit, venster);
      const volgende = keren.find(({ afgelast }) => !afgelast);
      const eerst = keren[0]?.afgelast ? [keren[0]] : [];
      return [...eerst, ...(volgende ? [volgende] : [])].flatMap((keer) => {
        const dagen = dagenIn(keer, venster);
        return dagen
          .slice(0, dagen.length > DAGEN_GENOEMD ? 1 : DAGEN_GENOEMD)
          .map((dag) => opDag(afspraak, keer, dag));
      });
    })
    .sort(opTijd);
}

/** What happens per day, for a page. */
export function perDag(keren: readonly Keer[]): { readonly dag: string; readonly keren: readonly Keer[] }[] {
  const dagen = new Map<string, Keer[]>();
  for (const keer of keren) {
    const hier = dagen.get(keer.dag);
    if (hier) hier.push(keer);
    else dagen.set(keer.dag, [keer]);
  }
  return [...dagen].map(([dag, hier]) => ({ dag, keren: hier }));
}
