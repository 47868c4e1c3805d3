import { z } from 'zod';
import {
  bronSchema,
  contactgegevensSchema,
  datumSchema,
  gebiedscodeSchema,
  idSchema,
  lijstTot,
  tekstTot,
  zekerheidSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';

/** An organisation and the period it worked; `tot` in the past makes it history. */
export const organisatieSchema = z.object({
  id: idSchema,
  naam: tekstTot(160, 1),
  andere_namen: lijstTot(20, 3200),
  rol: tekstTot(300, 1),
  uitleg: tekstTot(600).nullable(),
  plaats: tekstTot(80).nullable(),
  hele_stad: z.boolean(),
  gebieden: lijstTot(60, 3600),
  zekerheid_wijken: zekerheidSchema.nullable(),
  van: datumSchema.nullable(),
  tot: datumSchema.nullable(),
  periode_uitleg: tekstTot(300).nullable(),
  ...contactgegevensSchema.shape,
  bron: bronSchema,
  zekerheid: zekerheidSchema,
  wijken: z.array(gebiedscodeSchema),
});
export type Organisatie = z.infer<typeof organisatieSchema>;
