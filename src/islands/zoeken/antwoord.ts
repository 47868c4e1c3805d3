import type { Tekstdeel } from '#domein/zoeken/uittreksel.ts';
import type { Zoekuitkomst } from '#domein/zoeken/zoeker.ts';

/** A result as it is drawn. */
export interface Zoekrij {
  readonly url: string;
  readonly naam: string;
  /** What it is and where. */
  readonly regel: string;
  readonly zin: readonly Tekstdeel[];
}

/** What is asked of the worker; the number comes back with the answer. */
export interface Zoekopdracht {
  readonly nummer: number;
  readonly vraag: string;
}

/** What the worker answers: again with a larger number of rows when more could be searched. */
export interface Zoekantwoord extends Omit<Zoekuitkomst, 'treffers'> {
  readonly aantal: number;
  readonly rijen: readonly Zoekrij[];
}
export type Zoekbericht = { readonly nummer: number } & (
  | { readonly antwoord: Zoekantwoord }
  | { readonly mislukt: true }
);
