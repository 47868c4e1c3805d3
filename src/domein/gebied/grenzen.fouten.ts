import type { Puntfout } from '#domein/gedeeld/projectie.ts';

export type Gebiedsoort = 'wijken' | 'buurten';

/** Every reason for which boundaries are refused, with what its sentence needs. */
export interface Grensredenen {
  geen_json: Record<never, never>;
  geen_collectie: Record<never, never>;
  geen_gebieden: Record<never, never>;
  projectie: { crs: string };
  eigenschap_ontbreekt: { namen: readonly string[] };
  geen_vlak: { soort: string };
  geen_coordinaat: Record<never, never>;
  ring_kort: Record<never, never>;
  ring_open: Record<never, never>;
  punt: { reden: Puntfout; x: number; y: number };
  code_dubbel: { eerder: number };
  code_onbekend: { soort: Gebiedsoort };
  aantal: { soort: Gebiedsoort; verwacht: number; gevonden: number };
  soort_dubbel: { soort: Gebiedsoort; eerder: string };
}
export type Grensfoutcode = keyof Grensredenen;
export type Grensreden<C extends Grensfoutcode = Grensfoutcode> = { [K in C]: { code: K } & Grensredenen[K] }[C];

/** `nummer`: place of the feature in its file, from 1; null for the file itself. `gebied`: its code, once that is known. */
export interface Grensfout {
  bron: string;
  nummer: number | null;
  gebied: string | null;
  reden: Grensreden;
}
