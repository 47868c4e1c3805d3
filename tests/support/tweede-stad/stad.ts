import type { Stad } from '#config/stad-vorm.ts';

/** A made-up city: three areas with another word, no smaller areas, another number. */
export const stad: Stad = {
  naam: 'Waterstad',
  gemeente: 'gemeente Waterstad',
  gemeentecode: 'GM9999',
  taal: 'nl',
  woorden: {
    wijk: { een: 'stadsdeel', meer: 'stadsdelen', lidwoord: 'het' },
    buurt: { een: 'straatje', meer: 'straatjes', lidwoord: 'het' },
  },
  aantal: { wijken: 3, buurten: 0 },
};
