import type { Puntfout } from '#domein/gedeeld/projectie.ts';

/** Every reason for which an import is refused, with what its sentence needs. */
export interface Importredenen {
  leeg_bestand: Record<never, never>;
  geen_rijen: Record<never, never>;
  geen_tekst: { soort: 'excel' | 'pdf' | 'onbekend' };
  geen_json: Record<never, never>;
  geen_lijst: Record<never, never>;
  te_veel_kolommen: { max: number };
  te_groot: { max: number };
  rekenblad_groot: Record<never, never>;
  rekenblad_stuk: Record<never, never>;
  codering_onbekend: { codering: string };
  codering_klopt_niet: { codering: string };
  aanhalingsteken_open: Record<never, never>;
  aanhalingsteken_los: Record<never, never>;
  aantal_cellen: { verwacht: number; gevonden: number };
  kolom_zonder_naam: { nummer: number };
  kolom_onbekend: { bedoeld: string };
  kolom_dubbel: Record<never, never>;
  kolom_ontbreekt: Record<never, never>;
  leeg: Record<never, never>;
  vervangteken: { waarde: string };
  te_lang: { max: number };
  geen_keuze: { waarde: string; keuzes: readonly string[] };
  geen_getal: { waarde: string };
  geen_datum: { waarde: string };
  datum_in_toekomst: { waarde: string };
  geen_id: { waarde: string };
  geen_email: { waarde: string };
  email_meer: { waarde: string };
  email_teken: { waarde: string };
  geen_website: { waarde: string };
  website_meer: { waarde: string };
  punt_onvolledig: Record<never, never>;
  precisie_ontbreekt: Record<never, never>;
  precisie_zonder_punt: Record<never, never>;
  precisie_wijk_zonder_wijk: Record<never, never>;
  punt: { reden: Puntfout };
  gebied_onbekend: { soort: 'wijk' | 'buurt'; waarde: string; lijktOp: string };
  gebied_meerduidig: { waarde: string; codes: readonly string[] };
  buurt_in_andere_wijk: { buurt: string; wijk: string };
  buurt_zonder_wijk: { buurt: string };
  id_dubbel: { eerder: number };
  adres_dubbel: { slug: string; eerder: number };
  adres_bestaat: { slug: string; id: string };
}

export type Importfoutcode = keyof Importredenen;

/** `Importreden<C>` keeps code and details together, so that a sentence can rely on its details. */
export type Importreden<C extends Importfoutcode = Importfoutcode> = { [K in C]: { code: K } & Importredenen[K] }[C];

/** `rij` as the spreadsheet shows it (header is row 1), null for the file; `kolom` null for a whole row. */
export interface Importfout {
  rij: number | null;
  kolom: string | null;
  reden: Importreden;
}
