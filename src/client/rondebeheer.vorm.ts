import type { Rondestatus } from '#domein/ronde/ronde.status.ts';
import type { Stemvorm, Verdeelregel } from '#domein/stemming/telling/telling.schema.ts';
import type { BewaardeUitslag } from '#domein/stemming/telling/uitslag.schema.ts';

/** A row of public.ronde; amounts in euro cents, moments ISO. */
export interface Beheerronde {
  readonly id: string;
  readonly slug: string;
  readonly naam: string;
  readonly status: Rondestatus;
  readonly voorbeeld: boolean;
  readonly budget_cent: number;
  readonly stemvorm: Stemvorm;
  readonly verdeelregel: Verdeelregel;
  readonly drempel: number;
  readonly quorum: number;
  readonly min_keuzes: number;
  readonly max_keuzes: number | null;
  readonly sluit_op: string;
  readonly stemmen_vanaf_op: string | null;
  readonly stemmen_tot_op: string | null;
}
export interface Genodigde {
  readonly id: string;
  readonly email: string;
  /** Signed in once, or more. */
  readonly gezien: boolean;
  /** Of an adviser alone. */
  readonly functie?: string;
}
export interface Papiertelling {
  readonly uitgegeven: number;
  readonly ingevoerd: number;
  readonly niet_terug: number;
}
export interface Telling {
  readonly versie: number;
  readonly invoer_hash: string;
  readonly vastgesteld: boolean;
  readonly geldig: boolean;
  readonly uitslag: BewaardeUitslag;
  readonly zinnen: Readonly<Record<string, string>>;
}
/** How far a ronde is. Null: only a beheerder is told. */
export interface Jurystand {
  readonly status: Rondestatus;
  readonly verlengd: number;
  readonly stemmen_vanaf_op: string | null;
  readonly stemmen_tot_op: string | null;
  readonly juryleden: readonly Genodigde[];
  readonly adviseurs: readonly Genodigde[];
  readonly aanvragen: number;
  readonly wachtend: number;
  readonly papier: Papiertelling;
  readonly gestemd: number | null;
  readonly quorum_gehaald: boolean | null;
  readonly uitslag: Telling | null;
}
export interface Uitnodiging {
  readonly adres: string;
  readonly stand: 'uitgenodigd' | 'al_uitgenodigd' | 'andere_rol' | 'medewerker' | 'ongeldig';
}
export interface Titel {
  readonly id: string;
  readonly titel: string;
}
/** The number is told once and kept nowhere. */
export interface Papierbiljet {
  readonly nummer: string;
  readonly aanvragen: readonly (Titel & { readonly bedrag_cent: number; readonly belang: boolean })[];
}
export interface Papierstand extends Papiertelling {
  readonly klaar: boolean;
  readonly wachten: readonly {
    readonly nummer: string;
    readonly stand: 'wacht' | 'ongelijk';
    readonly eigen: boolean;
  }[];
  readonly aanvragen: readonly Titel[];
}
export type Betalingsoort = 'betaald' | 'besteed' | 'teruggekomen';
export interface Betaling {
  readonly id: string;
  readonly aanvraag_id: string | null;
  readonly soort: Betalingsoort;
  readonly bedrag_cent: number;
  readonly dag: string;
}
export interface Toegekend extends Titel {
  readonly toegekend_cent: number;
}
