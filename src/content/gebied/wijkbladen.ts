import { bladpaden } from '#config/paths.ts';
import type { WijkPagina } from '#content/gebied/wijken.ts';
import { aantalPassend, type Blad, bytesVan, inBladen } from '#content/lijst/bladen.ts';
import type { Makelaarkaart } from '#content/organisatie/makelaars.ts';
import type { Wijk } from '#domein/gebied/gebied.schema.ts';
import type { Prioriteit } from '#domein/initiatief/initiatief.schema.ts';

/** On the page of an area, where there is much more to tell. */
const OP_WIJK = { ruimte: 1500, hoogstens: 6 };
const PER_BLAD = { ruimte: 12_000, hoogstens: 40 };
const MAKELAARS_PER_BLAD = 20;
/** On a page that is about something else. */
export const MAKELAARS_OP_PAGINA = 3;

const gewicht = ({ titel, uitleg }: Prioriteit): number => 60 + bytesVan(titel, uitleg);

/** As many priorities as the page of an area has room for. */
export const eerstePrioriteiten = (prioriteiten: readonly Prioriteit[]): readonly Prioriteit[] =>
  prioriteiten.slice(0, aantalPassend(prioriteiten, { gewicht, ...OP_WIJK }));

export interface Wijkblad<Iets> extends Blad<Iets> {
  readonly wijk: Wijk;
}

/** Every priority that holds now, for the wijken of which the own page shows only the first. */
export const prioriteitbladen = (paginas: readonly WijkPagina[]): Wijkblad<Prioriteit>[] =>
  paginas
    .filter(({ prioriteiten }) => eerstePrioriteiten(prioriteiten).length < prioriteiten.length)
    .flatMap(({ wijk, prioriteiten }) =>
      inBladen(prioriteiten, { gewicht, ...PER_BLAD }, (nummer) => bladpaden.prioriteiten(wijk.slug, nummer)).map(
        (blad) => ({ ...blad, wijk }),
      ),
    );

/** Everybody who works in a wijk, for the wijken of which the own page shows only the first. */
export const makelaarbladen = (paginas: readonly WijkPagina[]): Wijkblad<Makelaarkaart>[] =>
  paginas
    .filter(({ makelaars }) => makelaars.length > MAKELAARS_OP_PAGINA)
    .flatMap(({ wijk, makelaars }) =>
      inBladen(makelaars, { gewicht: () => 0, ruimte: 0, hoogstens: MAKELAARS_PER_BLAD }, (nummer) =>
        bladpaden.makelaars(wijk.slug, nummer),
      ).map((blad) => ({ ...blad, wijk })),
    );
