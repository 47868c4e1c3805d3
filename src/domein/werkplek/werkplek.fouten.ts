/**
 * Why the workplace could not do something. `botsing`: somebody else changed the row since it was read. `al_gedaan`: it was done by an
 * attempt of which the answer got lost.
 */
export const werkfoutcodes = [
  'toegang_verlopen',
  'code_te_oud',
  'onbereikbaar',
  'al_gedaan',
  'niet_bevoegd',
  'niet_gevonden',
  'botsing',
  'bestaat_al',
  'in_gebruik',
  'past_niet',
  'vervangteken',
  'stap_kan_niet',
  'veranderd',
  'motivering_nodig',
  'bedrag_past_niet',
  'jury_beslist',
  'geld_op',
  'ander_nodig',
  'ander_publiceert',
  'te_vaak',
  'storing',
] as const;
export type Werkfoutcode = (typeof werkfoutcodes)[number];
