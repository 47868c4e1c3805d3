import type { Item } from '#content/lijst/items.ts';

export const PATROON = { breed: 320, hoog: 72 } as const;
/** As in Vorm.astro, on a grid of 24, standing on its lowest point. */
const VORM = {
  initiatief: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  buurtcentrum: 'M2 12 12 3l10 9h-3v9H5v-9z',
  speeltuin: 'M5 2h2.5v20H5zM8.5 3 21 8.5 8.5 14z',
} as const;
const MEESTE = 7;

/** Numbers from 0 to 1 that belong to a text: FNV-1a, turned on by xorshift. */
function getallen(tekst: string): () => number {
  let stand = 2166136261;
  for (const teken of tekst) stand = Math.imul(stand ^ (teken.codePointAt(0) ?? 0), 16777619);
  return () => {
    stand ^= stand << 13;
    stand ^= stand >>> 17;
    stand ^= stand << 5;
    return (stand >>> 0) / 2 ** 32;
  };
}

/** How much is known of it, which is how many shapes it gets besides its own. */
const feitenVan = ({ bekend, themas }: Item): number =>
  themas.length +
  ('voorzieningen' in bekend ? bekend.voorzieningen.length : 0) +
  [bekend.website, bekend.telefoon, bekend.adres].filter(Boolean).length;

export interface Patroon {
  /** The shape of its kind, drawn at each of `plekken`. */
  readonly vorm: string;
  readonly plekken: readonly { readonly x: number; readonly y: number; readonly schaal: number }[];
  /** The middle and the radius of the sun. */
  readonly zon: { readonly x: number; readonly straal: number };
}

/** A drawing in the place of a photo: the same record gives the same one, and more facts give more shapes. */
export function patroonVan(item: Item): Patroon {
  const volgend = getallen(item.id);
  const aantal = Math.min(MEESTE, 2 + feitenVan(item));
  const stap = PATROON.breed / aantal;
  const plekken = Array.from({ length: aantal }, (_, nummer) => {
    const schaal = Math.round((1.1 + volgend() * 1.7) * 10) / 10;
    const x = Math.round(nummer * stap + volgend() * Math.max(0, stap - 24 * schaal));
    return { x, y: Math.round(PATROON.hoog - 22 * schaal), schaal };
  });
  const soort = item.soort === 'ontmoetingsplek' ? 'buurtcentrum' : item.soort;
  return {
    vorm: VORM[soort],
    plekken,
    zon: { x: Math.round(40 + volgend() * 240), straal: Math.round(24 + volgend() * 24) },
  };
}
