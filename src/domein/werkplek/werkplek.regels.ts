/**
 * What fields of a row must be together: the names of the rules of the database about more than one field of what is typed in the
 * workplace. A test holds that none is left out.
 */
export const werkregels = [
  'activiteit_check',
  'activiteit_check1',
  'activiteit_duur',
  'buurt_check',
  'wijk_check',
  'initiatief_check',
  'initiatief_check1',
  'initiatief_check2',
  'initiatief_check3',
  'plek_check',
  'plek_check1',
  'plek_check2',
  'plek_check3',
  'makelaar_check',
  'medewerker_check',
  'medewerker_jaar',
  'organisatie_check',
  'organisatie_jaar',
  'prioriteit_check',
  'prioriteit_jaar',
  'ronde_check',
  'ronde_keuzes',
  'ronde_meegekomen_cent_check',
  'ronde_stemt',
  'ronde_stemtijd',
] as const;
export type Werkregel = (typeof werkregels)[number];
