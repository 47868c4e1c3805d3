import type { Veldfout, Veldfoutcode } from '#domein/gedeeld/fouten.ts';

/** What can be wrong with an aanvraag beyond its single fields. */
export const aanvraagfoutcodes = [
  'post_nodig',
  'meer_posten_nodig',
  'post_zonder_bedrag',
  'post_zonder_omschrijving',
  'niets_gevraagd',
  'boven_maximum',
  'minimum_boven_gevraagd',
] as const;
export type Aanvraagfoutcode = (typeof aanvraagfoutcodes)[number];
export type Aanvraagfout = Veldfout<Veldfoutcode | Aanvraagfoutcode>;

/** Worth a look, but no reason to refuse. */
export const aanvraagwaarschuwingen = ['wanneer_voor_besluit'] as const;
export type Aanvraagwaarschuwing = (typeof aanvraagwaarschuwingen)[number];
