/** Links to a map of others, for the way there. */
export const routeTekst = {
  kop: 'Hoe kom je er?',
  lopen: 'Lopen',
  fietsen: 'Fietsen',
  haltes: 'Bushaltes dichtbij',
  zoek: 'Zoek het adres op een kaart',
  uitleg: 'Deze links gaan naar OpenStreetMap.',
};
