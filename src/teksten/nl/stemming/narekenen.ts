import type { Pabulibfoutcode, Pabulibwaarschuwing } from '#domein/stemming/pabulib/pabulib.fouten.ts';
import { bijAantal } from '#teksten/nl/taal/woord.ts';

/** Said by `npm run narekenen`, to whoever checks a count. */
export const narekenenTekst = {
  gebruik:
    'Gebruik: npm run --silent narekenen -- BESTAND.pb [--regel …] [--aanvulling …] [--past-niet …] [--drempel N] [--gelijk …]',
  geenBestand: (bestand: string) => `Het bestand ${bestand} is niet te lezen.`,
  geenUtf8: (bestand: string) => `Het bestand ${bestand} is geen tekst in UTF-8.`,
  keuze: (optie: string, waarde: string, keuzes: readonly string[]) =>
    `Bij --${optie} kan ${waarde} niet. Kies uit: ${keuzes.join(', ')}.`,
  drempel: (waarde: string) => `Bij --drempel hoort een getal, zoals 50 of 2.5. ${waarde} is dat niet.`,
  opRegel: (regel: number, zin: string) => `Regel ${regel}: ${zin}`,
  enMeer: (aantal: number) =>
    bijAantal(aantal, { geen: 'Verder niets.', een: 'En nog 1 keer zoiets.', meer: 'En nog # keer zoiets.' }),
};

export const pabulibwaarschuwingTekst: Record<Pabulibwaarschuwing['code'], (wat: string) => string> = {
  project_dubbel_gestemd: (wat) => `Project ${wat} staat twee keer op dit biljet. Het telt één keer.`,
  komma_te_veel: (wat) => `Achter “${wat}” staat een komma te veel. We lezen wat ervoor staat.`,
};

export const pabulibfoutTekst: Record<Pabulibfoutcode, (wat: string) => string> = {
  leeg_bestand: () => 'Het bestand is leeg.',
  onderdeel_ontbreekt: (wat) => `Het deel ${wat} ontbreekt.`,
  onderdeel_dubbel: (wat) => `Het deel ${wat} staat er twee keer.`,
  onderdeel_onbekend: () => 'Het bestand begint niet met META.',
  kop_ontbreekt: (wat) => `Onder ${wat} ontbreekt de regel met namen van kolommen.`,
  kolom_ontbreekt: (wat) => `De kolom ${wat} ontbreekt.`,
  aantal_cellen: (wat) => `Hier staan ${wat} cellen. Dat zijn er meer dan kolommen.`,
  aanhalingsteken_open: () => 'Een aanhalingsteken gaat niet dicht.',
  sleutel_dubbel: (wat) => `Het gegeven ${wat} staat er twee keer.`,
  gegeven_ontbreekt: (wat) => `Het gegeven ${wat} ontbreekt.`,
  geen_bedrag: (wat) => `“${wat}” lezen we niet als bedrag boven nul. Schrijf het als 1250 of 1250.50.`,
  geen_getal: (wat) => `“${wat}” is geen heel getal.`,
  geen_drempel: (wat) => `“${wat}” is geen drempel. Schrijf een getal, zoals 50 of 2.5.`,
  stemsoort_onbekend: (wat) => `Stemmen van de soort “${wat}” tellen we niet. Wel: approval, choose-1 en cumulative.`,
  project_dubbel: (wat) => `Project ${wat} staat er twee keer.`,
  project_onbekend: (wat) => `Project ${wat} staat niet bij PROJECTS.`,
  lege_keuze: (wat) => `In “${wat}” staat tussen twee komma’s niets.`,
  stem_dubbel: (wat) => `Stemmer ${wat} staat er twee keer.`,
  punten_ontbreken: (wat) => `Er staan ${wat} keer punten. Dat past niet bij de projecten.`,
  te_veel_keuzes: (wat) => `Er zijn ${wat} projecten gekozen. Bij choose-1 mag er een.`,
  aantal_klopt_niet: (wat) => `Het aantal klopt niet: ${wat} geteld.`,
};
