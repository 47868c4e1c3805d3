/** What can go wrong with a photo that is sent. The sentences stand in teksten/nl/fotofouten.ts. */
export const fotofoutcodes = [
  'toegang_verlopen',
  'niet_bevoegd',
  'onbekend',
  'alt_ontbreekt',
  'tekst_te_lang',
  'tekst_kan_niet',
  'foto_ontbreekt',
  'foto_soort',
  'foto_kapot',
  'te_veel_punten',
  'te_veel_fotos',
  'onleesbaar',
  'te_groot',
  'te_vaak',
  'storing',
] as const;
export type Fotofoutcode = (typeof fotofoutcodes)[number];

/** One thing to repair; `veld` is null when it is about the request as a whole. */
export interface Fotofout {
  readonly veld: string | null;
  readonly code: Fotofoutcode;
}
