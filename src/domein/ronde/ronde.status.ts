/** `ingetrokken` can follow any of the others; the rest come one after another. */
export const rondestatussen = [
  'concept',
  'open_voor_aanvragen',
  'beoordeling',
  'stemmen',
  'tellen',
  'vastgesteld',
  'afgerond',
  'ingetrokken',
] as const;
export type Rondestatus = (typeof rondestatussen)[number];
