import { z } from 'zod';
import { bronSchema, datumSchema, idSchema, zekerheidSchema } from '#domein/gedeeld/bouwstenen.schema.ts';

export const budgetgroepSchema = z.enum(['begroting', 'totaal', 'flexibel', 'vorige_periode', 'kerngetal', 'overig']);

/** One published figure: euro cents, a number, or a percentage; exactly one of the three. */
export const budgetcijferSchema = z.object({
  id: idSchema,
  groep: budgetgroepSchema,
  volgorde: z.number().int(),
  naam: z.string().min(1).max(200),
  bedrag_cent: z.number().int().nonnegative().nullable(),
  aantal: z.number().int().nonnegative().nullable(),
  percentage: z.number().min(0).max(100).nullable(),
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  per_jaar: z.boolean(),
  dekking: z.string().max(200).nullable(),
  uitleg: z.string().max(600).nullable(),
  bron: bronSchema,
  zekerheid: zekerheidSchema,
});
export type Budgetcijfer = z.infer<typeof budgetcijferSchema>;
