import { z } from 'zod';
import {
  datumSchema,
  idSchema,
  lijstTot,
  naamSchema,
  slugSchema,
  tekstTot,
} from '#domein/gedeeld/bouwstenen.schema.ts';
import { kolomCent, momentSchema } from '#domein/gedeeld/kolom.schema.ts';
import { RONDE_LIMIETEN } from '#domein/ronde/ronde.limieten.ts';
import { rondestatussen } from '#domein/ronde/ronde.status.ts';

export const rondestatusSchema = z.enum(rondestatussen);

/** A row of public.ronde. No wijk_codes: the whole city. Max null: a request may ask all there is. */
export const rondeSchema = z.object({
  id: idSchema,
  slug: slugSchema,
  naam: naamSchema,
  uitleg: tekstTot(RONDE_LIMIETEN.uitleg),
  voorwaarden: lijstTot(RONDE_LIMIETEN.voorwaarden, RONDE_LIMIETEN.voorwaarden * RONDE_LIMIETEN.voorwaarde),
  wijk_codes: lijstTot(200, 4000),
  budget_cent: kolomCent(1),
  /** How much of the budget was left over from earlier rondes. */
  meegekomen_cent: kolomCent(0),
  max_per_aanvraag_cent: kolomCent(1).nullable(),
  eenvoudig_tot_cent: kolomCent(0),
  opent_op: momentSchema,
  sluit_op: momentSchema,
  besluit_op: datumSchema,
  status: rondestatusSchema,
  voorbeeld: z.boolean(),
  /** SHA-256 of the lot seed, from the first vote on: nobody can choose another lot after it. */
  lot_hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** What was left for a later ronde; null is not known yet. */
  doorgeschoven_cent: kolomCent(0).nullable(),
});
export type Ronde = z.infer<typeof rondeSchema>;
