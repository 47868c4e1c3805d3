import { kaderVan, type Plaats } from '#content/tekening/vlak.ts';

/** How metres become units of the drawing, and back. */
export interface Maat {
  readonly breed: number;
  readonly hoog: number;
  readonly heen: (plaats: Plaats) => Plaats;
  readonly terug: (plaats: Plaats) => Plaats;
}

/** Shown 328 pixels wide on the smallest phone: a unit is at least 0.8 of a pixel. */
export const BREED = 400;
const HOOG = 440;
/** Free along the edges, for the thickest line. */
const RAND = 3;

/** The largest frame in which all of it fits. */
export function maakMaat(plaatsen: readonly Plaats[]): Maat {
  const { links, boven, rechts, onder } = kaderVan(plaatsen);
  const [breed, hoog] = [Math.max(rechts - links, 1), Math.max(onder - boven, 1)];
  const schaal = Math.min((BREED - 2 * RAND) / breed, (HOOG - 2 * RAND) / hoog);
  const ruimte = (BREED - breed * schaal) / 2;
  return {
    breed: BREED,
    hoog: Math.ceil(hoog * schaal + 2 * RAND),
    heen: ([x, y]) => [(x - links) * schaal + ruimte, (y - boven) * schaal + RAND],
    terug: ([x, y]) => [(x - ruimte) / schaal + links, (y - RAND) / schaal + boven],
  };
}
