/** Titles of what is new; the name is that of the thing itself. */
export const nieuwsTekst = {
  link: 'Nieuws',
  feed: (naam: string): string => `Nieuws van ${naam}`,
  ronde: (naam: string): string => `Je kunt geld vragen: ${naam}`,
  uitslag: (naam: string): string => `Uitslag: ${naam}`,
  plan: (titel: string): string => `Nieuw plan: ${titel}`,
  antwoord: (gezegd: string): string => `Antwoord op: ${gezegd}`,
  nagekeken: (naam: string): string => `Pas nagekeken: ${naam}`,
};
