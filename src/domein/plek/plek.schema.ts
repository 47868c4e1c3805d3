import { z } from 'zod';
import {
  contactgegevensSchema,
  datumSchema,
  gebiedscodeSchema,
  herkomstSchema,
  idSchema,
  lijstTot,
  naamSchema,
  omschrijvingSchema,
  puntSchema,
  slugSchema,
  tekstTot,
  zekerheidSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';

export const plekSoortSchema = z.enum(['buurtcentrum', 'speeltuin', 'ontmoetingsplek']);
export type PlekSoort = z.infer<typeof plekSoortSchema>;

/** Who runs a plek: residents, the makelaar organisation, both, or an organisation of its own. */
export const beheervormSchema = z.enum(['zelfbeheer', 'sociaal_beheer', 'samen', 'eigen_organisatie']);
export type Beheervorm = z.infer<typeof beheervormSchema>;

/** A published plek, as the database gives it. */
export const plekSchema = z.object({
  id: idSchema,
  soort: plekSoortSchema,
  soort_uitleg: tekstTot(120).nullable(),
  naam: naamSchema,
  slug: slugSchema,
  omschrijving: omschrijvingSchema.nullable(),
  wat_kan_hier: omschrijvingSchema.nullable(),
  adres: tekstTot(160).nullable(),
  straat: tekstTot(120).nullable(),
  postcode: z.string().max(10).nullable(),
  plaats: tekstTot(80).nullable(),
  zekerheid_adres: zekerheidSchema.nullable(),
  wijk_code: gebiedscodeSchema.nullable(),
  zekerheid_wijk: zekerheidSchema.nullable(),
  buurt_code: gebiedscodeSchema.nullable(),
  gebied: tekstTot(120).nullable(),
  ...puntSchema.shape,
  beheervorm: beheervormSchema.nullable(),
  beheer: tekstTot(600).nullable(),
  beheer_2017: tekstTot(120).nullable(),
  op_stadslijst: z.boolean().nullable(),
  organisatie_id: idSchema.nullable(),
  voorzieningen: lijstTot(30, 1800),
  toegankelijkheid: tekstTot(600).nullable(),
  kosten: tekstTot(300).nullable(),
  ...contactgegevensSchema.shape,
  ...herkomstSchema.shape,
});
export type Plek = z.infer<typeof plekSchema>;

const tijdSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);

/** Open from `van` to `tot`, local time, on a weekday (1 = Monday) or on one date; a date without hours is closed. */
export const openingstijdSchema = z.object({
  id: idSchema,
  plek_id: idSchema,
  dag: z.number().int().min(1).max(7).nullable(),
  datum: datumSchema.nullable(),
  van: tijdSchema.nullable(),
  tot: tijdSchema.nullable(),
  uitleg: tekstTot(160).nullable(),
});
export type Openingstijd = z.infer<typeof openingstijdSchema>;
