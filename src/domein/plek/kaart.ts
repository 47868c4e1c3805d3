import type { Precisie } from '#domein/gedeeld/bouwstenen.schema.ts';
import type { Punt } from '#domein/plek/afstand.ts';
import type { Beheervorm } from '#domein/plek/plek.schema.ts';
import type { Soort } from '#domein/plek/soort.ts';

/** A plek or initiatief as `/gegevens/kaart.json` gives it; what is not known is absent. */
export interface Kaartitem {
  id: string;
  soort: Soort;
  naam: string;
  /** Path of its page on this site. */
  url: string;
  /** Slug of the wijk. */
  wijk?: string;
  /** Name of the buurt or area. */
  gebied?: string;
  /** Slugs of the themes. */
  themas?: readonly string[];
  beheer?: Beheervorm;
  /** Degrees WGS84; present together with `precisie`. */
  lat?: number;
  lon?: number;
  precisie?: Precisie;
}

export interface Kaartgebied extends Punt {
  slug: string;
  naam: string;
}

/** The whole of `/gegevens/kaart.json`. `items` are in order of name. */
export interface Kaartgegevens {
  items: readonly Kaartitem[];
  wijken: readonly Kaartgebied[];
  buurten: readonly (Kaartgebied & { wijk: string })[];
  /** Readable name per slug. */
  themas: Readonly<Record<string, string>>;
}

export type Geplaatst = Kaartitem & Punt & { precisie: Precisie };

export const isGeplaatst = (item: Kaartitem): item is Geplaatst =>
  item.lat !== undefined && item.lon !== undefined && item.precisie !== undefined;

/** Exact enough for a pin; a centre of a buurt or wijk never is. */
export const isPunt = (item: Geplaatst): boolean => item.precisie === 'adres' || item.precisie === 'straat';

export const KAARTFACETTEN = ['soort', 'wijk', 'thema'] as const;
export type Kaartfacet = (typeof KAARTFACETTEN)[number];
/** Chosen value per facet; absent is everything. */
export type Kaartfilter = Readonly<Partial<Record<Kaartfacet, string>>>;

/** Stands in filters for what nobody knows, such as the wijk of an item. */
export const ONBEKEND = 'onbekend';

export function past(item: Kaartitem, { soort, wijk, thema }: Kaartfilter): boolean {
  return (
    (!soort || item.soort === soort) &&
    (!wijk || (item.wijk ?? ONBEKEND) === wijk) &&
    (!thema || (item.themas?.includes(thema) ?? false))
  );
}

/** The same items with one of them first. */
export const vooraan = <Item extends Kaartitem>(items: readonly Item[], id: string | undefined): Item[] => [
  ...items.filter((item) => item.id === id),
  ...items.filter((item) => item.id !== id),
];

/** Items with a place first, each part in its own order: the order of the list beside the map. */
export const plekEerst = <Item extends Kaartitem>(items: readonly Item[]): Item[] => [
  ...items.filter(isGeplaatst),
  ...items.filter((item) => !isGeplaatst(item)),
];
