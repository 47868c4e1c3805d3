import { bladpaden } from '#config/paths.ts';
import { type Afspraak, afsprakenVan, type Bron, type Keer, volgendeVan } from '#content/activiteit/agenda.ts';
import { type Agendafilter, agendafilters } from '#content/activiteit/agendafilters.ts';
import type { StadInhoud } from '#content/lezen/stad-inhoud.ts';
import { beginVan } from '#content/lijst/begin-van.ts';
import { type Blad, bytesVan, inBladen } from '#content/lijst/bladen.ts';
import { ZIN } from '#content/lijst/items.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import { dagnummer } from '#domein/gedeeld/dag.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

/** One page of an agenda: of the city, or of one wijk, whole or a part of it. */
export interface Agendapagina extends Blad<Keer> {
  readonly wijk: Wijk | undefined;
  readonly filter: Agendafilter | undefined;
  /** All parts, each of the same wijk. */
  readonly filters: readonly Agendafilter[];
  /** The page on which each week begins, by its first day that is shown. */
  readonly weken: readonly { readonly dag: string; readonly adres: string }[];
}

/** Names, place and the words around them. */
const MAAT = {
  gewicht: ({ activiteit, bij, adres }: Keer) =>
    200 + bytesVan(activiteit.titel, adres, bij.naam, bij.adres, beginVan(activiteit.omschrijving ?? '', ZIN)),
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

/** The pages of the agenda of the city and of each wijk, and of their parts, the first days first. What has nothing says so. */
export function agendaPaginas(inhoud: Bron & Pick<StadInhoud, 'wijken'>, vandaag: string): Agendapagina[] {
  const alle = afsprakenVan(inhoud);
  const filters = agendafilters(alle, vandaag);
  const perWijk = groepeer(alle, ({ wijk }) => wijk?.code);
  const bladenVan = (wijk: Wijk | undefined, filter: Agendafilter | undefined): Agendapagina[] => {
    const hier: readonly Afspraak[] = wijk ? (perWijk.get(wijk.code) ?? []) : alle;
    const keren = filter ? filter.keren(hier, vandaag) : volgendeVan(hier, vandaag);
    const bladen = inBladen(keren, MAAT, (nummer) => bladpaden.agenda(wijk?.slug, nummer, filter?.deel));
    const weken = bladen.length > 1 && !filter ? wekenVan(bladen) : [];
    return bladen.map((blad) => ({ ...blad, wijk, filter, filters, weken }));
  };
  return [undefined, ...inhoud.wijken].flatMap((wijk) =>
    [undefined, ...filters].flatMap((filter) => bladenVan(wijk, filter)),
  );
}
