import { z } from 'zod';
import { bronSchema, datumSchema, idSchema, tekstTot, zekerheidSchema } from '#domein/gedeeld/bouwstenen.schema.ts';

export const budgetgroepSchema = z.enum(['begroting', 'totaal', 'flexibel', 'vorige_periode', 'kerngetal', 'overig']);

/** One published figure: euro cents, a number, or a percentage; exactly one of the three. */
export const budgetcijferSchema = z.object({
  id: idSchema,
  groep: budgetgroepSchema,
  volgorde: z.number().int(),
  naam: tekstTot(200, 1),
  bedrag_cent: z.number().int().nonnegative().nullable(),
  aantal: z.number().int().nonnegative().nullable(),
  percentage: z.number().min(0).max(100).nullable(),
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  per_jaar: z.boolean(),
  dekking: tekstTot(200).nullable(),
  uitleg: tekstTot(600).nullable(),
  bron: bronSchema,
  zekerheid: zekerheidSchema,
});
export type Budgetcijfer = z.infer<typeof budgetcijferSchema>;
