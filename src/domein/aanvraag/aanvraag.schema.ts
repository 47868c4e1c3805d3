import { z } from 'zod';
import { AANVRAAG_LIMIETEN } from '#domein/aanvraag/aanvraag.limieten.ts';
import { aanvraagstatussen } from '#domein/aanvraag/aanvraag.status.ts';
import { HOOGSTE_CENT } from '#domein/gedeeld/bedrag.ts';
import { datumSchema, gebiedscodeSchema, idSchema, slugSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { kanaalSchema, kolomCent, momentSchema, nummerSchema } from '#domein/gedeeld/kolom.schema.ts';

const L = AANVRAAG_LIMIETEN;
export const aanvraagstatusSchema = z.enum(aanvraagstatussen);

/** A row of public.begrotingspost. */
export const begrotingspostSchema = z.object({
  aanvraag_id: z.guid(),
  volgorde: z.number().int().min(1).max(L.posten),
  omschrijving: tekstTot(L.post_omschrijving, 1),
  bedrag_cent: kolomCent(1),
});
export type Post = Pick<z.infer<typeof begrotingspostSchema>, 'omschrijving' | 'bedrag_cent'>;

const heleEuros = z.number().int().positive().multipleOf(100).max(HOOGSTE_CENT);

/** What the request itself and its public part share. */
const gedeeldeKolommen = z.object({
  nummer: nummerSchema('B'),
  titel: tekstTot(L.titel, 1),
  plan: tekstTot(L.plan, 1),
  gevraagd_cent: heleEuros,
  toegekend_cent: kolomCent(0).nullable(),
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  ronde_id: idSchema,
  prioriteit_id: idSchema.nullable(),
  initiatief_id: idSchema.nullable(),
  status: aanvraagstatusSchema,
});

/**
 * What everyone may see of a request from `voorgelegd` on: a row of public.aanvraag_publiek. No person in it.
 * `verslag` and `besteed_cent` (euro cents) come from the eindverslag, when there is one.
 */
export const aanvraagpubliekSchema = gedeeldeKolommen.extend({
  id: z.guid(),
  slug: slugSchema,
  voorgelegd_op: momentSchema,
  verslag: z.string().min(1).nullable(),
  besteed_cent: kolomCent(0).nullable(),
});
export type Aanvraagpubliek = z.infer<typeof aanvraagpubliekSchema>;

/** A row of public.aanvraag. */
export const aanvraagrijSchema = gedeeldeKolommen.extend({
  id: z.guid(),
  doelgroep: tekstTot(L.doelgroep, 1),
  wanneer: tekstTot(L.wanneer, 1),
  wanneer_van: datumSchema.nullable(),
  eigen_bijdrage_cent: kolomCent(0),
  minimumbedrag_cent: kolomCent(1).nullable(),
  kanaal: kanaalSchema,
  bevestigd_op: momentSchema.nullable(),
  behandelaar: z.guid().nullable(),
  ingediend_op: momentSchema,
  afgesloten_op: momentSchema.nullable(),
});
