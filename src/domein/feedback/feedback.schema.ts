import { z } from 'zod';
import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import { feedbackstatusSchema } from '#domein/feedback/feedback.status.ts';
import { datumSchema, gebiedscodeSchema, idSchema } from '#domein/gedeeld/bouwstenen.schema.ts';
import { emailveld } from '#domein/gedeeld/contactveld.ts';
import { gebiedveld, keuze, magLeeg, type Waarden } from '#domein/gedeeld/formulierveld.ts';
import { met } from '#domein/gedeeld/fouten.ts';
import { kanaalSchema, momentSchema } from '#domein/gedeeld/gebeurtenis.ts';
import { enkel, kolomTekst, vrijeTekst } from '#domein/gedeeld/tekstveld.ts';
import { nummerSchema } from '#domein/gedeeld/volgcode.ts';

export const onderwerpen = ['plek', 'initiatief', 'makelaar', 'procedure', 'portaal'] as const;
export type Onderwerp = (typeof onderwerpen)[number];

const L = FEEDBACK_LIMIETEN;

/** From 1 (very sad) to 5 (very glad). */
export const GEZICHTEN = [1, 2, 3, 4, 5] as const;
export type Gezicht = (typeof GEZICHTEN)[number];
const gezichtSchema = z.literal(GEZICHTEN);

const gezichtveld = z
  .preprocess((ruw) => (typeof ruw === 'number' ? String(ruw) : ruw), enkel)
  .refine((tekst) => tekst.trim() !== '', met('leeg'))
  .transform((tekst) => (/^[1-5]$/.test(tekst.trim()) ? Number(tekst) : 0))
  .pipe(z.literal(GEZICHTEN, met('geen_keuze')));

export const feedbackvelden = {
  over: keuze(onderwerpen),
  over_id: magLeeg(
    enkel.transform((tekst) => tekst.trim()).refine((tekst) => idSchema.safeParse(tekst).success, met('geen_keuze')),
  ),
  gezicht: gezichtveld,
  tekst: vrijeTekst({ max: L.tekst, regels: true }),
  wens: vrijeTekst({ max: L.wens, regels: true }),
  buurt: magLeeg(gebiedveld),
  contact_email: magLeeg(emailveld),
};
/** The form as it was filled in; what was left open is null. */
export type Feedback = Waarden<typeof feedbackvelden>;

/** A row of public.feedback. */
export const feedbackrijSchema = z.object({
  id: z.guid(),
  nummer: nummerSchema('F'),
  over: z.enum(onderwerpen),
  over_id: idSchema.nullable(),
  gezicht: gezichtSchema,
  tekst: kolomTekst(L.tekst).nullable(),
  wens: kolomTekst(L.wens).nullable(),
  wijk_code: gebiedscodeSchema.nullable(),
  buurt_code: gebiedscodeSchema.nullable(),
  kanaal: kanaalSchema,
  bevestigd_op: momentSchema.nullable(),
  status: feedbackstatusSchema,
  geholpen: z.boolean().nullable(),
  ingediend_op: momentSchema,
  beantwoord_op: momentSchema.nullable(),
});
export type Feedbackrij = z.infer<typeof feedbackrijSchema>;

/** A row of public.feedback_publiek: what was said, rewritten without personal data, and what was done. Never about a makelaar. */
export const feedbackpubliekSchema = z.object({
  feedback_id: z.guid(),
  over: z.enum(onderwerpen).exclude(['makelaar']),
  over_id: idSchema.nullable(),
  wijk_code: gebiedscodeSchema.nullable(),
  gezicht: gezichtSchema,
  gezegd: kolomTekst(L.gezegd),
  reactie: kolomTekst(L.reactie),
  wat_gedaan: kolomTekst(L.wat_gedaan).nullable(),
  gedaan_op: datumSchema.nullable(),
  belofte_op: datumSchema.nullable(),
  gepubliceerd_op: momentSchema,
});
export type Feedbackpubliek = z.infer<typeof feedbackpubliekSchema>;

/** A row of public.feedback_totaal: counts per wijk (null: unknown), subject and half-year. `vanaf`: its first day. */
export const feedbacktotaalSchema = z.object({
  id: z.string(),
  wijk_code: gebiedscodeSchema.nullable(),
  over: z.enum(onderwerpen),
  vanaf: datumSchema,
  aantal: z.number().int().positive(),
  gezicht_som: z.number().int().positive(),
  beantwoord: z.number().int().min(0),
  geholpen_ja: z.number().int().min(0),
  geholpen_nee: z.number().int().min(0),
});
export type Feedbacktotaal = z.infer<typeof feedbacktotaalSchema>;
