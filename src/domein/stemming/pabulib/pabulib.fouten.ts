/** What can be wrong with a Pabulib file. The sentences stand in teksten/nl/narekenen.ts. */
export const pabulibfoutcodes = [
  'leeg_bestand',
  'onderdeel_ontbreekt',
  'onderdeel_dubbel',
  'onderdeel_onbekend',
  'kop_ontbreekt',
  'kolom_ontbreekt',
  'aantal_cellen',
  'aanhalingsteken_open',
  'sleutel_dubbel',
  'gegeven_ontbreekt',
  'geen_bedrag',
  'geen_getal',
  'geen_drempel',
  'stemsoort_onbekend',
  'project_dubbel',
  'project_onbekend',
  'lege_keuze',
  'stem_dubbel',
  'punten_ontbreken',
  'te_veel_keuzes',
  'aantal_klopt_niet',
] as const;
export type Pabulibfoutcode = (typeof pabulibfoutcodes)[number];

/** What is read in another way than it stands, and told. */
export const pabulibwaarschuwingen = ['project_dubbel_gestemd', 'komma_te_veel'] as const;

/** Read, and told. `regel`: line of the file, from 1. `wat`: the word it is about. */
export interface Pabulibwaarschuwing {
  readonly code: (typeof pabulibwaarschuwingen)[number];
  readonly regel: number;
  readonly wat: string;
}

/** `regel`: line of the file, from 1. `wat`: the word or number it is about. */
export interface Pabulibfout {
  readonly code: Pabulibfoutcode;
  readonly regel: number;
  readonly wat?: string;
}
