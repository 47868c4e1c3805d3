import { z } from 'zod';
import { AANMELDING_LIMIETEN } from '#domein/aanmelding/aanmelding.limieten.ts';
import { aanmeldingstatussen } from '#domein/aanmelding/aanmelding.status.ts';
import {
  breedteSchema,
  gebiedscodeSchema,
  idSchema,
  lengteSchema,
  tekstTot,
  websiteSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';
import { kanaalSchema, momentSchema, nummerSchema } from '#domein/gedeeld/kolom.schema.ts';

const L = AANMELDING_LIMIETEN;
export const aanmeldingstatusSchema = z.enum(aanmeldingstatussen);

/** A row of public.aanmelding. */
export const aanmeldingrijSchema = z.object({
  id: z.guid(),
  nummer: nummerSchema('M'),
  naam: tekstTot(L.naam, 1),
  omschrijving: tekstTot(L.omschrijving, 1),
  themas: z.array(z.string()).max(L.themas),
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  adres: tekstTot(L.adres, 1).nullable(),
  lat: breedteSchema.nullable(),
  lon: lengteSchema.nullable(),
  website: websiteSchema.nullable(),
  kanaal: kanaalSchema,
  bevestigd_op: momentSchema.nullable(),
  status: aanmeldingstatusSchema,
  initiatief_id: idSchema.nullable(),
  ingediend_op: momentSchema,
  afgesloten_op: momentSchema.nullable(),
});
export type Aanmeldingrij = z.infer<typeof aanmeldingrijSchema>;
