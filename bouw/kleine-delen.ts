/** Modules that nearly every script needs, too small for files of their own: they travel in one. */
export const kleineDelen: readonly string[] = [
  'src/config/bedanktpad.ts',
  'src/domein/gedeeld/contact.limieten.ts',
  'src/domein/gedeeld/resultaat.ts',
  'src/islands/gedeeld/bladstand.ts',
  'src/islands/gedeeld/kan-script.ts',
  'src/islands/gedeeld/nieuwe-sleutel.ts',
  'src/islands/gedeeld/zoek-element.ts',
];
