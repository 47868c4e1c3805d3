/** What a result is. `deur`: a page where something can be done; `lijst`: the part of a list that lies in one wijk. */
export const zoeksoorten = [
  'wijk',
  'buurt',
  'deur',
  'lijst',
  'buurtcentrum',
  'ontmoetingsplek',
  'speeltuin',
  'initiatief',
  'activiteit',
  'ronde',
  'plan',
  'organisatie',
  'makelaar',
  'voorbeeld',
] as const;
export type Zoeksoort = (typeof zoeksoorten)[number];

/** One thing that can be found. What is not known or empty is left out. */
export interface Zoekrecord {
  readonly soort: Zoeksoort;
  readonly naam: string;
  /** Path of its page, with a fragment where it is a part of one. */
  readonly url: string;
  /** Slug of the wijk it lies in. */
  readonly wijk?: string;
  /** Where it is in words, the smallest area first: "Ondiep, Noordwest". */
  readonly gebied?: string;
  /** What it is, in whole sentences; a result shows one of them. */
  readonly zinnen?: readonly string[];
  /** What else is known of it for sure: themes, facilities, other names; of a door what people ask there. */
  readonly feiten?: readonly string[];
  /** It was made up to show how something looks, or comes from another city. */
  readonly voorbeeld?: true;
}

/** What the build writes for the finder, to read first. */
export interface Zoekbestand {
  readonly records: readonly Zoekrecord[];
  /** Slugs of the wijken in which a postcode of four digits lies. */
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
  /** Where the other records stand, and how addresses of each kind begin there; left out when these are all. */
  readonly meer?: { readonly adres: string; readonly begin: Partial<Record<Zoeksoort, string>> };
}
