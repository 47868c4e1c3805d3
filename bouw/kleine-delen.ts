/** Modules that nearly every script needs, too small for files of their own: they travel in one. */
export const kleineDelen: readonly string[] = [
  'src/config/bedanktpad.ts',
  'src/domein/gedeeld/contact.limieten.ts',
  'src/domein/gedeeld/resultaat.ts',
  'src/islands/gedeeld/bladstand.ts',
  'src/islands/gedeeld/kan-script.ts',
  'src/client/gedeeld/nieuwe-sleutel.ts',
  'src/islands/gedeeld/zoek-element.ts',
];

/** Modules of which each form needs all: apart they would cost each form the heads of three files. */
export const contactDelen: readonly string[] = [
  'src/domein/gedeeld/contactveld.ts',
  'src/domein/gedeeld/schrijf-telefoon.ts',
  'src/domein/gedeeld/telefoon.ts',
];

/** What a dossier shares with searching and the workplace, each a few lines. */
export const dossierDelen: readonly string[] = [
  'src/client/zoeken/keuzes.ts',
  'src/config/dossierpaden.ts',
  'src/teksten/nl/taal/naam.ts',
];
