/**
 * Who acts, as a line of the logboek keeps it. `indiener`: a resident in the own dossier; `deelnemer`: a juror or
 * adviser; `database`: a statement of its owner; `onbekend`: of before this was kept. Only staff are named.
 */
export const logboekrollen = [
  'makelaar',
  'beheerder',
  'klok',
  'inlezen',
  'indiener',
  'deelnemer',
  'database',
  'onbekend',
] as const;
export type Logboekrol = (typeof logboekrollen)[number];

/** What was done. `stap`: a step or a note of a dossier; `geweigerd`: what may not be, and was tried. */
export const logboekhandelingen = [
  'toegevoegd',
  'gewijzigd',
  'verwijderd',
  'ingezien',
  'opgeschoond',
  'geweigerd',
  'stap',
] as const;
export type Logboekhandeling = (typeof logboekhandelingen)[number];
