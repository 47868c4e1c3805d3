import type { Doelgroep } from '#domein/initiatief/initiatief.schema.ts';
import { opsomming } from '#teksten/nl/taal/woord.ts';

const GROEPEN: Record<Doelgroep, string> = {
  kinderen: 'kinderen',
  jongeren: 'jongeren',
  volwassenen: 'volwassenen',
  ouderen: 'ouderen',
};

/** The page of one thing to go to. */
export const activiteitTekst = {
  soort: 'In de agenda',
  geweest: 'Dit is geweest.',
  feiten: 'Goed om te weten',
  wanneer: 'Wanneer',
  keren: 'De volgende keren',
  waar: 'Waar',
  wie: 'Van wie',
  voor: 'Voor wie',
  voorGroepen: (groepen: readonly Doelgroep[]) => `Voor ${opsomming(groepen.map((groep) => GROEPEN[groep]))}.`,
  kosten: 'Wat kost het?',
  gratis: 'Het is gratis.',
  taal: 'Taal',
  toegankelijk: 'Kan iedereen erin?',
  meedoen: 'Meedoen',
  meldAan: 'Meld je aan',
  onderwerp: 'Waarover',
  ook: 'Ook te doen',
  ookIn: (naam: string) => `Ook te doen in ${naam}`,
  hele: 'Kijk in de hele agenda',
  kloptNiet: 'Klopt dit niet? Laat het weten.',
};
