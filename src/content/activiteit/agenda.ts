import { bladpaden, paths } from '#config/paths.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { type Blad, bytesVan, inBladen } from '#content/lijst/bladen.ts';
import { dagenVan, leesHerhaling } from '#domein/activiteit/herhaling.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import { dagnummer, plusDagen } from '#domein/gedeeld/dag.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';
import { schrijfMoment } from '#domein/gedeeld/moment.ts';
import type { Activiteit } from '#domein/initiatief/initiatief.schema.ts';

/** How far the agenda looks ahead, in days; a subscription of a phone looks as far as its rules say. */
export const DAGEN_VOORUIT = 60;

/** Something to go to, with where that is. */
export interface Afspraak {
  readonly activiteit: Activiteit;
  readonly wijk: Wijk | undefined;
  /** The plek where it is, else the initiatief whose it is. */
  readonly bij: { readonly naam: string; readonly adres: string };
}
/** One time of it: an ISO date, and what a clock says then. */
export interface Keer extends Afspraak {
  readonly dag: string;
  readonly van: string;
  readonly tot: string;
}
type Bron = Pick<StadInhoud, 'activiteiten' | 'initiatieven' | 'plekVan' | 'wijkVan'>;

/** Published activities whose plek or initiatief is published too. */
export function afsprakenVan({ activiteiten, initiatieven, plekVan, wijkVan }: Bron): Afspraak[] {
  const perId = new Map(initiatieven.map((initiatief) => [initiatief.id, initiatief]));
  return activiteiten.flatMap((activiteit): Afspraak[] => {
    const plek = plekVan(activiteit.plek_id);
    const initiatief = perId.get(activiteit.initiatief_id ?? '');
    const wijk = wijkVan((plek ?? initiatief)?.wijk_code ?? null);
    if (plek) return [{ activiteit, wijk, bij: { naam: plek.naam, adres: paths.plek(plek.soort, plek.slug) } }];
    if (!initiatief) return [];
    return [{ activiteit, wijk, bij: { naam: initiatief.naam, adres: paths.initiatief(initiatief.slug) } }];
  });
}

export const totDag = (vandaag: string): string => plusDagen(vandaag, DAGEN_VOORUIT);

/** Every time from today on, as far as the agenda looks, the first first. */
export function kerenVan(afspraken: readonly Afspraak[], vandaag: string): Keer[] {
  const venster = { van: vandaag, tot: totDag(vandaag) };
  const keren = afspraken.flatMap((afspraak) => {
    const { begin, eind, herhaling } = afspraak.activiteit;
    const [{ dag, tijd }, { tijd: tot }] = [schrijfMoment(begin), schrijfMoment(eind)];
    const regel = herhaling === null ? null : leesHerhaling(herhaling);
    return dagenVan(dag, regel, venster).map((deze): Keer => ({ ...afspraak, dag: deze, van: tijd, tot }));
  });
  return keren.sort((een, ander) => `${een.dag} ${een.van}`.localeCompare(`${ander.dag} ${ander.van}`));
}

/** What happens per day, for a page. */
export function perDag(keren: readonly Keer[]): { readonly dag: string; readonly keren: readonly Keer[] }[] {
  const dagen = new Map<string, Keer[]>();
  for (const keer of keren) dagen.set(keer.dag, [...(dagen.get(keer.dag) ?? []), keer]);
  return [...dagen].map(([dag, hier]) => ({ dag, keren: hier }));
}

/** One page of an agenda: of the city, or of one wijk. */
export interface Agendapagina extends Blad<Keer> {
  readonly wijk: Wijk | undefined;
  /** The page on which each week begins, by its first day that is shown. */
  readonly weken: readonly { readonly dag: string; readonly adres: string }[];
}

/** Names, place and the words around them. A text that stands on the page already costs next to nothing once packed. */
const MAAT = {
  gewicht: ({ activiteit, bij }: Keer, ervoor: readonly Keer[]) =>
    200 +
    bytesVan(activiteit.titel, bij.naam, bij.adres) +
    (ervoor.some((keer) => keer.activiteit.id === activiteit.id) ? 0 : bytesVan(activiteit.omschrijving)),
  ruimte: 14_000,
  // On a phone a page has an end.
  hoogstens: 9,
};

const WEEK = 7;

/** Where to jump to: the page of the first time in each week from the first day on. */
function wekenVan(bladen: readonly Blad<Keer>[]): Agendapagina['weken'] {
  const gezien = new Set<number>();
  const begin = dagnummer(bladen[0]?.items[0]?.dag ?? '');
  return bladen.flatMap(({ items, pagina, paginas }) =>
    items.flatMap(({ dag }) => {
      const week = Math.floor((dagnummer(dag) - begin) / WEEK);
      if (gezien.has(week)) return [];
      gezien.add(week);
      return [{ dag, adres: `${paginas[pagina - 1]}#dag-${dag}` }];
    }),
  );
}

/** The pages of the agenda of the city and of each wijk, the first days first. */
export function agendaPaginas(inhoud: Bron & Pick<StadInhoud, 'wijken'>, vandaag: string): Agendapagina[] {
  const keren = kerenVan(afsprakenVan(inhoud), vandaag);
  const perWijk = groepeer(keren, ({ wijk }) => wijk?.code);
  return [undefined, ...inhoud.wijken].flatMap((wijk) => {
    const hier = wijk ? (perWijk.get(wijk.code) ?? []) : keren;
    const bladen = inBladen(hier, MAAT, (nummer) => bladpaden.agenda(wijk?.slug, nummer));
    const weken = bladen.length > 1 ? wekenVan(bladen) : [];
    return bladen.map((blad) => ({ ...blad, wijk, weken }));
  });
}
