import { z } from 'zod';
import { ALT_LENGTE, GROOT, KLEIN, MAKER_LENGTE } from '#domein/beeld/beeld.limieten.ts';
import { idSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';

/** A published photo, without its bytes; `breedte` and `hoogte` are pixels of the large one. */
export const beeldSchema = z.object({
  id: idSchema,
  plek_id: idSchema.nullable(),
  initiatief_id: idSchema.nullable(),
  makelaar_id: idSchema.nullable(),
  alt: tekstTot(ALT_LENGTE, 1),
  maker: tekstTot(MAKER_LENGTE, 1).nullable(),
  volgorde: z.number().int().min(1).max(1000),
  breedte: z.number().int().min(1).max(GROOT),
  hoogte: z.number().int().min(1).max(GROOT),
  klein_breedte: z.number().int().min(1).max(KLEIN),
  kenmerk: z.string().regex(/^[0-9a-f]{12}$/),
});
export type Beeld = z.infer<typeof beeldSchema>;
