import { z } from 'zod';
import {
  bronSchema,
  contactgegevensSchema,
  datumSchema,
  gebiedscodeSchema,
  idSchema,
  zekerheidSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';

/** An organisation and the period it worked; `tot` in the past makes it history. */
export const organisatieSchema = z.object({
  id: idSchema,
  naam: z.string().min(1).max(160),
  andere_namen: z.array(z.string()),
  rol: z.string().min(1).max(300),
  uitleg: z.string().max(600).nullable(),
  plaats: z.string().max(80).nullable(),
  hele_stad: z.boolean(),
  gebieden: z.array(z.string()),
  zekerheid_wijken: zekerheidSchema.nullable(),
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  periode_uitleg: z.string().max(300).nullable(),
  ...contactgegevensSchema.shape,
  bron: bronSchema,
  zekerheid: zekerheidSchema,
  wijken: z.array(gebiedscodeSchema),
});
export type Organisatie = z.infer<typeof organisatieSchema>;
