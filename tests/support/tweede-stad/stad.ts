import type { Stad } from '#config/stad-vorm.ts';

/** A made-up city: three areas with another word, none inside them, another number, nothing told about it. */
export const stad: Stad = {
  naam: 'Waterstad',
  gemeente: 'gemeente Waterstad',
  gemeentecode: 'GM9999',
  taal: 'nl',
  woorden: {
    wijk: { een: 'stadsdeel', meer: 'stadsdelen', lidwoord: 'het' },
    buurt: { een: 'straat', meer: 'straten', lidwoord: 'de' },
  },
  aantal: { wijken: 3, buurten: 0 },
  kaart: {
    midden: [53.01, 6.01],
    zoom: 13,
    kader: { zuid: 52.9, west: 5.9, noord: 53.1, oost: 6.1 },
    tegels: 'https://tegels.voorbeeld.test/{z}/{x}/{y}.png',
    tegelbron: { tekst: 'Kaart van Waterstad', url: 'https://tegels.voorbeeld.test/' },
  },
  adreszoeker: 'https://adressen.voorbeeld.test',
  contact: { telefoon: '0900 - 555 000', email: 'portaal@voorbeeld.test', postadres: 'Kade 1, Waterstad' },
  verantwoordelijke: 'gemeente Waterstad',
  bewaartermijnen: {
    contact_maanden: 18,
    dossier_maanden: 12,
    toegekend_maanden: 84,
    feedback_maanden: 6,
    bericht_dagen: 30,
    code_uren: 72,
    limiet_dagen: 2,
    logboek_maanden: 24,
    stem_maanden: 3,
    signaal_maanden: 12,
  },
  bezwaar: { hoe: 'Schrijf binnen zes weken naar Kade 1, Waterstad.', url: null },
  opendata: { licentie: 'CC0', licentieUrl: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
  maandenVers: 6,
  antwoordDagen: 21,
  website: 'https://waterstad.voorbeeld.test',
  verwerkers: [],
  broncode: null,
  rollen: { makelaars: 'sociaal makelaars', persoonlijk: 'hulp aan huis' },
};
