import { welkom as ar } from '#teksten/ar/welkom.ts';
import { welkom as en } from '#teksten/en/welkom.ts';
import { welkom as nl } from '#teksten/nl/welkom.ts';

/** The short welcome for people who do not read the site's own language; one file per language. */
export interface WelkomTekst {
  /** Name of the language, in that language. */
  taalnaam: string;
  richting: 'ltr' | 'rtl';
  titel: string;
  omschrijving: string;
  /** Plain paragraphs, in order. */
  uitleg: readonly string[];
  doenTitel: string;
  links: Record<'wijken' | 'buurtcentra' | 'speeltuinen' | 'initiatieven' | 'kaart' | 'wieHelptMij', string>;
  hulp: string;
}

export const welkomTalen: Readonly<Record<string, WelkomTekst>> = { nl, en, ar };
