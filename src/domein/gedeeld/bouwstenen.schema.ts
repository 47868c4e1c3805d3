import { z } from 'zod';
import { MAIL, MAIL_LENGTE } from '#domein/gedeeld/mailadres.ts';
import { GEBIEDSCODE, ID, SLUG, SLUG_LENGTE, WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { isWebadres } from '#domein/gedeeld/webadres.ts';

/** How exact a point is: the address itself, the street, or only the centre of a buurt or wijk. */
export const precisieSchema = z.enum(['adres', 'straat', 'buurt', 'wijk']);
export type Precisie = z.infer<typeof precisieSchema>;

/** `bron`: the source says so. `afgeleid`: computed or reasoned from sources. */
export const zekerheidSchema = z.enum(['bron', 'afgeleid']);

/** How much of `gecontroleerd_op` the source really gave. */
export const datumprecisieSchema = z.enum(['dag', 'maand', 'jaar']);
export type Datumprecisie = z.infer<typeof datumprecisieSchema>;

export const idSchema = z.string().regex(ID);
export const slugSchema = z.string().regex(SLUG).max(SLUG_LENGTE);
export const gebiedscodeSchema = z.string().regex(GEBIEDSCODE);
export const websiteSchema = z.string().max(WEBSITE_LENGTE).refine(isWebadres);
export const emailSchema = z.string().max(MAIL_LENGTE).regex(MAIL);
export const naamSchema = z.string().min(1).max(120);
export const omschrijvingSchema = z.string().max(2000);
export const bronSchema = z.array(z.string()).min(1);
export const datumSchema = z.iso.date();

/** Degrees WGS84. */
export const breedteSchema = z.number().min(-90).max(90);
export const lengteSchema = z.number().min(-180).max(180);

export const puntSchema = z.object({
  lat: breedteSchema.nullable(),
  lon: lengteSchema.nullable(),
  precisie: precisieSchema.nullable(),
  punt_uitleg: z.string().max(300).nullable(),
  zekerheid_punt: zekerheidSchema.nullable(),
});

/** Where a record comes from and how old it is. `gecontroleerd_op` is the date of the source, never of the import. */
export const herkomstSchema = z.object({
  bron: bronSchema,
  zekerheid: zekerheidSchema,
  let_op: z.string().max(600).nullable(),
  peildatum: z.string().max(60).nullable(),
  gecontroleerd_op: datumSchema.nullable(),
  gecontroleerd_precisie: datumprecisieSchema.nullable(),
});
export type Herkomst = z.infer<typeof herkomstSchema>;

export const contactgegevensSchema = z.object({
  telefoon: z.string().max(30).nullable(),
  email: emailSchema.nullable(),
  website: websiteSchema.nullable(),
});
