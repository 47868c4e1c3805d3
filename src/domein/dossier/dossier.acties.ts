/** What somebody with a volgcode can do. `nieuwe_code` is for who lost it and has an address instead. */
export const dossieracties = [
  'lezen',
  'aanvullen',
  'vragen',
  'wijzigen',
  'intrekken',
  'eindverslag',
  'geholpen',
  'bevestigen',
  'wis',
  'nieuwe_code',
] as const;
export type Dossieractie = (typeof dossieracties)[number];
