import { bladpaden } from '#config/paths.ts';
import { afsprakenVan, type Bron, type Keer, kerenVan, volgendeVan } from '#content/activiteit/agenda.ts';
import { type Agendadeel, type Agendafilter, agendafilters, eindeWeek } from '#content/activiteit/agendafilters.ts';
import { elkEenmaal } from '#content/activiteit/week.ts';
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
  readonly filter: Agendadeel | undefined;
  /** All parts, each of the same wijk. */
  readonly filters: readonly Agendadeel[];
  /** The page on which each week or month begins, by its first day that is shown. */
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
/** After these it is enough to jump to a month. */
const WEKEN = 9;

/** Where to jump to: the page of the first time in each week, and further ahead in each month. */
function wekenVan(bladen: readonly Blad<Keer>[]): Agendapagina['weken'] {
  const gezien = new Set<number | string>();
  const begin = dagnummer(bladen[0]?.items[0]?.dag ?? '');
  return bladen.flatMap(({ items, pagina, paginas }) =>
    items.flatMap(({ dag }) => {
      const week = Math.floor((dagnummer(dag) - begin) / WEEK);
      const plaats = week < WEKEN ? week : dag.slice(0, 'jjjj-mm'.length);
      if (gezien.has(plaats)) return [];
      gezien.add(plaats);
      return [{ dag, adres: `${paginas[pagina - 1]}#dag-${dag}` }];
    }),
  );
}

/** What a page needs of a part. */
const alsDeel = ({ hoort: _hoort, ...deel }: Agendafilter): Agendadeel => deel;

/** The pages of the agenda of the city and of each wijk, and of their parts, the first days first. What has nothing says so. */
export function agendaPaginas(inhoud: Bron & Pick<StadInhoud, 'wijken'>, vandaag: string): Agendapagina[] {
  const alle = afsprakenVan(inhoud);
  const volgende = volgendeVan(alle, vandaag);
  const perDag = kerenVan(alle, vandaag, eindeWeek(vandaag));
  const filters = agendafilters(elkEenmaal(volgende), vandaag);
  const delen = filters.map(alsDeel);
  const kerenVoor = (filter: Agendafilter | undefined): readonly Keer[] => {
    if (!filter) return volgende;
    const { periode, hoort } = filter;
    return periode ? perDag.filter(({ dag }) => periode.van <= dag && dag <= periode.tot) : volgende.filter(hoort);
  };
  return [undefined, ...filters].flatMap((filter) => {
    const keren = kerenVoor(filter);
    const perWijk = groepeer(keren, ({ wijk }) => wijk?.code);
    return [undefined, ...inhoud.wijken].flatMap((wijk): Agendapagina[] => {
      const hier = wijk ? (perWijk.get(wijk.code) ?? []) : keren;
      const bladen = inBladen(hier, MAAT, (nummer) => bladpaden.agenda(wijk?.slug, nummer, filter?.deel));
      const weken = bladen.length > 1 && !filter ? wekenVan(bladen) : [];
      return bladen.map((blad) => ({ ...blad, wijk, filter: filter && alsDeel(filter), filters: delen, weken }));
    });
  });
}
