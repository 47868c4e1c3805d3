import type { z } from 'zod';
import { metWerkgebied, metWijken } from '#content/lezen/vorm.ts';
import type { Database } from '#database-types';
import { aanvraagpubliekSchema } from '#domein/aanvraag/aanvraag.schema.ts';
import { beeldSchema } from '#domein/beeld/beeld.schema.ts';
import { budgetcijferSchema } from '#domein/budget/budget.schema.ts';
import { feedbackpubliekSchema, feedbacktotaalSchema } from '#domein/feedback/feedback.schema.ts';
import { buurtSchema, wijkSchema } from '#domein/gebied/gebied.schema.ts';
import {
  activiteitSchema,
  initiatiefSchema,
  prioriteitSchema,
  voorbeeldSchema,
} from '#domein/initiatief/initiatief.schema.ts';
import { logboekdagSchema } from '#domein/logboek/keten.ts';
import { makelaarSchema } from '#domein/makelaar/makelaar.schema.ts';
import { monitorrijSchema } from '#domein/monitor/monitor.schema.ts';
import { organisatieSchema } from '#domein/organisatie/organisatie.schema.ts';
import { openingstijdSchema, plekSchema } from '#domein/plek/plek.schema.ts';
import { rondeSchema } from '#domein/ronde/ronde.schema.ts';
import { adviesrijSchema, geldstandSchema, uitslagrijSchema } from '#domein/stemming/uitslagrij.schema.ts';

export type Rij = Readonly<Record<string, unknown>>;

/** A table of which the published rows make the site. */
export interface Tabel<Schema extends z.ZodType = z.ZodType> {
  readonly tabel: keyof Database['public']['Tables'];
  readonly schema: Schema;
  /** PostgREST select; default all columns. */
  readonly kolommen?: string;
  /** Columns that together name a row. Default `id`. */
  readonly sleutel?: readonly [string, ...string[]];
  /** Reshapes a raw row before it is checked. */
  readonly vorm?: (rij: unknown) => Rij;
}
const tabel = <Schema extends z.ZodType>(een: Tabel<Schema>): Tabel<Schema> => een;

/** All that the site is made of, by the name under which pages ask for it. */
export const tabellen = {
  wijk: tabel({ tabel: 'wijk', schema: wijkSchema, sleutel: ['code'] }),
  buurt: tabel({ tabel: 'buurt', schema: buurtSchema, sleutel: ['code'] }),
  plek: tabel({ tabel: 'plek', schema: plekSchema }),
  openingstijd: tabel({ tabel: 'openingstijd', schema: openingstijdSchema }),
  initiatief: tabel({ tabel: 'initiatief', schema: initiatiefSchema }),
  activiteit: tabel({ tabel: 'activiteit', schema: activiteitSchema }),
  prioriteit: tabel({ tabel: 'prioriteit', schema: prioriteitSchema }),
  voorbeeld: tabel({ tabel: 'voorbeeld', schema: voorbeeldSchema }),
  budgetcijfer: tabel({ tabel: 'budgetcijfer', schema: budgetcijferSchema }),
  ronde: tabel({ tabel: 'ronde', schema: rondeSchema }),
  aanvraag: tabel({ tabel: 'aanvraag_publiek', schema: aanvraagpubliekSchema, sleutel: ['slug'] }),
  uitslag: tabel({ tabel: 'uitslag', schema: uitslagrijSchema, sleutel: ['ronde_id', 'versie'] }),
  advies: tabel({
    tabel: 'advies',
    schema: adviesrijSchema,
    kolommen: 'id, ronde_id, aanvraag_id, functie, advies, tekst',
  }),
  geldstand: tabel({ tabel: 'grootboek_stand', schema: geldstandSchema, sleutel: ['ronde_id'] }),
  feedback: tabel({ tabel: 'feedback_publiek', schema: feedbackpubliekSchema, sleutel: ['feedback_id'] }),
  feedbacktotaal: tabel({ tabel: 'feedback_totaal', schema: feedbacktotaalSchema }),
  logboekdag: tabel({ tabel: 'logboek_dag', schema: logboekdagSchema, sleutel: ['dag'] }),
  cijfer: tabel({ tabel: 'monitor_cijfer', schema: monitorrijSchema }),
  organisatie: tabel({
    tabel: 'organisatie',
    schema: organisatieSchema,
    kolommen: '*, organisatie_wijk(wijk_code)',
    vorm: metWijken,
  }),
  // Without the bytes: each file of a photo is read when it is written.
  beeld: tabel({ tabel: 'beeld', schema: beeldSchema, kolommen: Object.keys(beeldSchema.shape).join() }),
  makelaar: tabel({
    tabel: 'makelaar',
    schema: makelaarSchema,
    kolommen: 'id, naam, rol, telefoon, email, organisatie_id, makelaar_buurt(wijk_code, buurt_code)',
    vorm: metWerkgebied,
  }),
};

export type Tabelnaam = keyof typeof tabellen;
export const tabelnamen = Object.keys(tabellen) as Tabelnaam[]; // the keys of the literal above

/** The checked rows per table. */
export type Inhoud = { readonly [Naam in Tabelnaam]: readonly z.output<(typeof tabellen)[Naam]['schema']>[] };

/** What names a row within its table. */
export const sleutelVan = (naam: Tabelnaam, rij: Rij): string => {
  const { sleutel = ['id'] }: Tabel = tabellen[naam];
  return sleutel.map((kolom) => String(rij[kolom])).join(' ');
};
