import { z } from 'zod';
import { emailSchema, gebiedscodeSchema, idSchema, naamSchema } from '#domein/gedeeld/bouwstenen.schema.ts';

/** A makelaar as residents see them; published only with consent. A werkgebied without buurt is the whole wijk. */
export const makelaarSchema = z.object({
  id: idSchema,
  naam: naamSchema,
  rol: naamSchema,
  telefoon: z.string().max(30).nullable(),
  email: emailSchema.nullable(),
  organisatie_id: idSchema.nullable(),
  werkgebied: z.array(z.object({ wijk_code: gebiedscodeSchema, buurt_code: gebiedscodeSchema.nullable() })),
});
export type Makelaar = z.infer<typeof makelaarSchema>;
