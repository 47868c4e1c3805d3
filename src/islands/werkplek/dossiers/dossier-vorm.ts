import type { Dossiersoort, Gebeurtenissoort, Kanaal } from '#domein/gedeeld/gebeurtenis.ts';
import type { Partij } from '#domein/gedeeld/overgangen.ts';
import type { Dossierinhoud } from '#formulieren/dossier-vorm.ts';

/** A step as staff see it, notes among themselves included. */
export interface Werkgebeurtenis {
  readonly soort: Gebeurtenissoort;
  readonly door: Partij;
  readonly op: string;
  /** Name of the medewerker; null for others. */
  readonly wie: string | null;
  readonly tekst: string | null;
  readonly telling: string | null;
  readonly intern: boolean;
}

/** What staff see beside what the applicant sees; who that is they read apart. */
interface Voorstaf {
  readonly id: string;
  readonly kanaal: Kanaal;
  readonly makelaar_id: string | null;
  readonly over_mij: boolean;
  readonly bereikbaar: { readonly mail: boolean; readonly telefoon: boolean } | null;
  readonly behandelaar: { readonly id: string; readonly naam: string } | null;
  readonly gebeurtenissen: readonly Werkgebeurtenis[];
}
type Zonder<Vorm> = Vorm extends unknown ? Omit<Vorm, 'gebeurtenissen' | 'contact' | 'dossiers'> : never;
export type Werkdossier = Zonder<Dossierinhoud> & Voorstaf;
export type { Dossiersoort };
