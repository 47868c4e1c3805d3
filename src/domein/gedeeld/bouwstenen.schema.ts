import { z } from 'zod';
import { MAIL, MAIL_LENGTE } from '#domein/gedeeld/mailadres.ts';
import { tekens } from '#domein/gedeeld/tekens.ts';
import { GEBIEDSCODE, ID, SLUG, SLUG_LENGTE, WEBSITE_LENGTE } from '#domein/gedeeld/vorm.ts';
import { isWebadres } from '#domein/gedeeld/webadres.ts';

/**
 * Text of at most `max` characters, as the database counts them: code points, where JavaScript counts an emoji as two.
 * Says `too_big` with that limit.
 */
export function tekstTot(max: number, min: 0 | 1 = 0) {
  const tekst = min === 0 ? z.string() : z.string().min(min);
  return tekst
    .superRefine((waarde, keuring) => {
      if (waarde.length > max && tekens(waarde) > max)
        keuring.addIssue({ code: 'too_big', origin: 'string', maximum: max, inclusive: true, input: waarde });
    })
    .meta({ maxLength: max });
}

/** A list of at most so many words, with at most `samen` characters in all. */
export const lijstTot = (meeste: number, samen: number) =>
  z
    .array(z.string())
    .max(meeste)
    .refine((woorden) => tekens(woorden.join('')) <= samen);

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
export const naamSchema = tekstTot(120, 1);
export const omschrijvingSchema = tekstTot(2000);
export const bronSchema = lijstTot(20, 4000).min(1);
export const datumSchema = z.iso.date();

/** Degrees WGS84. */
export const breedteSchema = z.number().min(-90).max(90);
export const lengteSchema = z.number().min(-180).max(180);

export const puntSchema = z.object({
  lat: breedteSchema.nullable(),
  lon: lengteSchema.nullable(),
  precisie: precisieSchema.nullable(),
  punt_uitleg: tekstTot(300).nullable(),
  zekerheid_punt: zekerheidSchema.nullable(),
});

/** Where a record comes from and how old it is. `gecontroleerd_op` is the date of the source, never of the import. */
export const herkomstSchema = z.object({
  bron: bronSchema,
  zekerheid: zekerheidSchema,
  let_op: tekstTot(600).nullable(),
  peildatum: tekstTot(60).nullable(),
  gecontroleerd_op: datumSchema.nullable(),
  gecontroleerd_precisie: datumprecisieSchema.nullable(),
});
export type Herkomst = z.infer<typeof herkomstSchema>;

export const contactgegevensSchema = z.object({
  telefoon: z.string().max(30).nullable(),
  email: emailSchema.nullable(),
  website: websiteSchema.nullable(),
});
