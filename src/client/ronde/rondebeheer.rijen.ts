import type { Database } from '#database-types';

type Tabellen = Database['public']['Tables'];
type Kolommen<Tabel extends keyof Tabellen, Kolom extends keyof Tabellen[Tabel]['Row']> = readonly Pick<
  Tabellen[Tabel]['Row'],
  Kolom
>[];

/** A row of public.ronde; amounts in euro cents, moments ISO. */
export type Beheerronde = Pick<
  Tabellen['ronde']['Row'],
  | 'id'
  | 'slug'
  | 'naam'
  | 'status'
  | 'voorbeeld'
  | 'budget_cent'
  | 'stemvorm'
  | 'verdeelregel'
  | 'drempel'
  | 'quorum'
  | 'min_keuzes'
  | 'max_keuzes'
  | 'sluit_op'
  | 'stemmen_vanaf_op'
  | 'stemmen_tot_op'
>;
export type Betaling = Kolommen<'betaling', 'id' | 'aanvraag_id' | 'soort' | 'bedrag_cent' | 'dag'>[number];
export type Betalingsoort = Betaling['soort'];
export type Toegekend = Kolommen<'aanvraag', 'id' | 'titel' | 'toegekend_cent'>[number];

// Rows of tables, with the types that are generated from the catalogue.
export const leesBeheerrondes = (tekst: string): readonly Beheerronde[] => JSON.parse(tekst);
export const leesSlugs = (tekst: string): Kolommen<'ronde', 'slug'> => JSON.parse(tekst);
export const leesBetalingen = (tekst: string): readonly Betaling[] => JSON.parse(tekst);
export const leesToegekend = (tekst: string): readonly Toegekend[] => JSON.parse(tekst);
