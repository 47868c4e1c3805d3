import { type Overgangen, vanuit } from '#domein/gedeeld/overgangen.ts';

export const aanvraagstatussen = [
  'ingediend',
  'in_behandeling',
  'aanvulling_gevraagd',
  'voorgelegd',
  'toegekend',
  'deels_toegekend',
  'afgewezen',
  'in_uitvoering',
  'afgerond',
  'buiten_behandeling',
  'ingetrokken',
] as const;
export type Aanvraagstatus = (typeof aanvraagstatussen)[number];

const VOOR_HET_VOORLEGGEN = ['ingediend', 'in_behandeling', 'aanvulling_gevraagd'] as const;
/** Who decides gives the motivation; that of a count is its uitslag. */
const besluit = { door: ['beheerder'], reden: ['beheerder'] } as const;

/** The diagram is in aanvraag.status.md. */
export const aanvraagovergangen: Overgangen<Aanvraagstatus> = [
  { van: 'ingediend', naar: 'in_behandeling', door: ['makelaar'] },
  { van: 'in_behandeling', naar: 'aanvulling_gevraagd', door: ['makelaar'], reden: ['makelaar'] },
  { van: 'aanvulling_gevraagd', naar: 'in_behandeling', door: ['indiener', 'makelaar'] },
  { van: 'in_behandeling', naar: 'voorgelegd', door: ['makelaar'] },
  ...vanuit(['ingediend', 'in_behandeling'], 'buiten_behandeling', { door: ['makelaar'], reden: ['makelaar'] }),
  // The clock, after two reminders: here and below at the eindverslag, where it is the applicant's turn.
  { van: 'aanvulling_gevraagd', naar: 'buiten_behandeling', door: ['makelaar', 'systeem'], reden: ['makelaar'] },
  { van: 'voorgelegd', naar: 'toegekend', ...besluit },
  { van: 'voorgelegd', naar: 'deels_toegekend', ...besluit },
  { van: 'voorgelegd', naar: 'afgewezen', ...besluit },
  ...vanuit(['toegekend', 'deels_toegekend'], 'in_uitvoering', { door: ['makelaar'] }),
  // The applicant hands in the eindverslag; a makelaar who closes it without one says why.
  { van: 'in_uitvoering', naar: 'afgerond', door: ['indiener', 'makelaar', 'systeem'], reden: ['makelaar'] },
  // A makelaar only for somebody who asked, together with a colleague: dossier_namens, and no step of one alone.
  ...vanuit([...VOOR_HET_VOORLEGGEN, 'voorgelegd'], 'ingetrokken', { door: ['indiener', 'makelaar'] }),
];

export const magWijzigen = (status: Aanvraagstatus): boolean => VOOR_HET_VOORLEGGEN.some((voor) => voor === status);
