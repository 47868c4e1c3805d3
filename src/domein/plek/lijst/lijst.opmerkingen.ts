import type { Importreden } from '#domein/plek/import/import.fouten.ts';
import type { PlekSoort } from '#domein/plek/plek.schema.ts';

/** What was seen in a list and done with it: to be said, never to be asked. */
export type Lijstopmerking =
  | { code: 'lege_kolommen' | 'lege_rijen' | 'boven_kop' | 'onderaan'; aantal: number }
  | { code: 'geen_kop' | 'aanhalingstekens' | 'geen_gebieden' | 'geen_grenzen' }
  | { code: 'kolommen_over' | 'keuze_over'; namen: readonly string[] }
  | { code: 'bladen_over'; blad: string; namen: readonly string[] }
  | { code: 'crs_tegenspraak'; crs: string; stelsel: 'wgs84' | 'rd' | 'web_mercator' }
  | { code: 'omgezet'; stelsel: 'rd' | 'web_mercator'; aantal: number }
  | {
      code: 'gedraaid' | 'nulpunt' | 'geen_puntvorm' | 'gebied_uit_punt' | 'naam_bedacht' | 'naam_verschil';
      aantal: number;
    }
  | { code: 'soort_geraden'; soort: PlekSoort }
  | { code: 'bron_gekozen'; bron: string };

/** Reasons why a row of a list waits, besides those of any import. */
export interface Lijstredenen {
  soort_ontbreekt: Record<never, never>;
  punt_elders: { soort: 'wijk' | 'buurt'; gezegd: string; punt: string };
  lijkt_op: { naam: string; id: string; meter: number | null };
  samen: { aantal: number; straat: string };
}
export type Lijstreden = { [C in keyof Lijstredenen]: { code: C } & Lijstredenen[C] }[keyof Lijstredenen];

/** `kolom`: as their file calls it, null for the whole row. */
export interface Wachtreden {
  kolom: string | null;
  reden: Lijstreden | Importreden;
}
