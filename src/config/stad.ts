import type { Stad } from '#config/stad-vorm.ts';

/** Everything about this city; another city replaces this file and the seeds, and no other code. */
export const stad: Stad = {
  naam: 'Utrecht',
  gemeente: 'gemeente Utrecht',
  gemeentecode: 'GM0344',
  taal: 'nl',
  woorden: {
    wijk: { een: 'wijk', meer: 'wijken', lidwoord: 'de' },
    buurt: { een: 'buurt', meer: 'buurten', lidwoord: 'de' },
  },
  aantal: { wijken: 10, buurten: 111 },
  kaart: {
    midden: [52.0907, 5.0986],
    zoom: 12,
    kader: { zuid: 52.02, west: 4.96, noord: 52.15, oost: 5.2 },
    tegels: 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/pastel/EPSG:3857/{z}/{x}/{y}.png',
    tegelbron: { tekst: 'Kaartgegevens © Kadaster', url: 'https://www.kadaster.nl/' },
  },
  adreszoeker: 'https://api.pdok.nl/bzk/locatieserver/search/v3_1',
  contact: { telefoon: null, email: null, postadres: null },
  verantwoordelijke: null,
  bewaartermijnen: {
    contact_maanden: 12,
    dossier_maanden: 12,
    toegekend_maanden: 84,
    feedback_maanden: 3,
    bericht_dagen: 30,
    code_uren: 72,
    limiet_dagen: 2,
    logboek_maanden: 24,
    stem_maanden: 3,
    signaal_maanden: 12,
  },
  bezwaar: null,
  opendata: { licentie: 'CC BY 4.0', licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl' },
  maandenVers: 6,
  antwoordDagen: 14,
  website: 'https://www.utrecht.nl',
  verwerkers: [],
  broncode: null,
  rollen: { makelaars: 'sociaal makelorganisatie', persoonlijk: 'buurtteams' },
};
