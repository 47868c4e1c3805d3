import { type Overgangen, vanuit } from '#domein/gedeeld/overgangen.ts';

export const aanmeldingstatussen = ['ingediend', 'vraag_gesteld', 'gepubliceerd', 'afgewezen', 'ingetrokken'] as const;
export type Aanmeldingstatus = (typeof aanmeldingstatussen)[number];

/** The diagram is in aanmelding.status.md. Publishing makes the initiatief. */
export const aanmeldingovergangen: Overgangen<Aanmeldingstatus> = [
  { van: 'ingediend', naar: 'vraag_gesteld', door: ['makelaar'], reden: ['makelaar'] },
  { van: 'vraag_gesteld', naar: 'ingediend', door: ['indiener', 'makelaar'] },
  ...vanuit(['ingediend', 'vraag_gesteld'], 'gepubliceerd', { door: ['makelaar'] }),
  { van: 'ingediend', naar: 'afgewezen', door: ['makelaar'], reden: ['makelaar'] },
  // The clock, after two reminders without an answer.
  { van: 'vraag_gesteld', naar: 'afgewezen', door: ['makelaar', 'systeem'], reden: ['makelaar'] },
  // A makelaar only for somebody who asked, together with a colleague: dossier_namens, and no step of one alone.
  ...vanuit(['ingediend', 'vraag_gesteld'], 'ingetrokken', { door: ['indiener', 'makelaar'] }),
];
