import { z } from 'zod';
import { datumSchema, gebiedscodeSchema } from '#domein/gedeeld/bouwstenen.schema.ts';

/** What is counted; `deel` says of which part. `hulp`: feedback about makelaars, never by person. */
export const metingen = [
  'feedback',
  'hulp',
  'initiatieven',
  'inhoud',
  'aanmeldingen',
  'aanvragen',
  'geld_cent',
  'stappen',
  'doorlooptijd_dagen',
] as const;
export type Meting = (typeof metingen)[number];

/** The parts of `feedback` and `hulp`, in the order in which they read. */
export const feedbackdelen = [
  'aantal',
  'beantwoord',
  'tijdig',
  'te_laat',
  'beloofd',
  'gedaan',
  'heropend',
  'geholpen_ja',
  'geholpen_nee',
  'gezicht_1',
  'gezicht_2',
  'gezicht_3',
  'gezicht_4',
  'gezicht_5',
] as const;
export type Feedbackdeel = (typeof feedbackdelen)[number];
/** The parts of `geld_cent`, from what was asked to what came back; the first three are parts of `aanvragen` too. */
export const gelddelen = ['ingediend', 'voorgelegd', 'toegekend', 'betaald', 'besteed', 'teruggekomen'] as const;

/**
 * One number: a row of the function `monitor` and, of what is public, of the table monitor_cijfer and the open data.
 * `vanaf`: first day of the half-year. `wijk_code` null: unknown, or for `stappen` and `doorlooptijd_dagen` the whole
 * city, as medians do not add up. `deel`: a part as above; a fase or `onbekend` of `initiatieven`; `alles` or `vers` of
 * `inhoud`; kind and state of a dossier ("aanvraag ingediend") of `stappen` and `doorlooptijd_dagen` (median days).
 */
export const monitorrijSchema = z.object({
  wijk_code: gebiedscodeSchema.nullable(),
  vanaf: datumSchema,
  meting: z.enum(metingen),
  deel: z.string().min(1).max(60),
  waarde: z.number().min(0),
});
export type Monitorrij = z.infer<typeof monitorrijSchema>;
