import { buurt } from '#teksten/nl/taal/woord.ts';

/** The buurt that somebody chose on one device. */
export const mijnBuurtTekst = {
  kop: 'Bij jou',
  kies: `Kies je ${buurt.een}`,
  kiesLeeg: 'Nog niet gekozen',
  heel: (naam: string) => `Heel ${naam}`,
  privacy: 'Je keuze blijft op dit apparaat. Wij zien hem niet.',
  gekozen: 'Je koos',
  vergeet: 'Vergeet mijn keuze',
  agenda: (naam: string) => `Agenda van ${naam}`,
  dezeWeek: (naam: string) => `Deze week in ${naam}:`,
};
