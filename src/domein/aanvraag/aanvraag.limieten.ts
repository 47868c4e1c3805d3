/** Code points per field, and how many lines a begroting has. The CHECKs of the tables are the same. */
export const AANVRAAG_LIMIETEN = {
  titel: 120,
  plan: 4000,
  doelgroep: 500,
  wanneer: 120,
  post_omschrijving: 120,
  posten: 40,
} as const;
