import type { Verbeterpunt } from '#domein/verbetering/verbetering.punten.ts';

/** Apart from the form: the workplace says these too, and none of its fields. */
export const verbeterpuntNaam: Record<Verbeterpunt, string> = {
  gesloten: 'Het is er niet meer',
  verhuisd: 'Het is verhuisd',
  tijden: 'De tijden',
  telefoon: 'Het telefoonnummer',
  adres: 'Het adres',
  naam: 'De naam',
  ontbreekt: 'Er staat iets niet op de site',
  anders: 'Iets anders',
};
