import { z } from 'zod';
import { FEEDBACK_LIMIETEN } from '#domein/feedback/feedback.limieten.ts';
import { feedbackstatussen } from '#domein/feedback/feedback.status.ts';
import { GEZICHTEN, onderwerpen } from '#domein/feedback/feedback.velden.ts';
import { datumSchema, gebiedscodeSchema, idSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { kanaalSchema, momentSchema, nummerSchema } from '#domein/gedeeld/kolom.schema.ts';

const L = FEEDBACK_LIMIETEN;
export const feedbackstatusSchema = z.enum(feedbackstatussen);
const gezichtSchema = z.literal(GEZICHTEN);

/** A row of public.feedback. */
export const feedbackrijSchema = z.object({
  id: z.guid(),
  nummer: nummerSchema('F'),
  over: z.enum(onderwerpen),
  over_id: idSchema.nullable(),
  gezicht: gezichtSchema,
  tekst: tekstTot(L.tekst, 1).nullable(),
  wens: tekstTot(L.wens, 1).nullable(),
  wijk_code: gebiedscodeSchema.nullable(),
  buurt_code: gebiedscodeSchema.nullable(),
  kanaal: kanaalSchema,
  bevestigd_op: momentSchema.nullable(),
  status: feedbackstatusSchema,
  geholpen: z.boolean().nullable(),
  ingediend_op: momentSchema,
  beantwoord_op: momentSchema.nullable(),
  /** About the team or the portal: the person outside reads it, and nobody of staff. */
  buiten: z.boolean(),
  /** When it was mailed to that person. */
  doorgestuurd_op: momentSchema.nullable(),
});

/** A row of public.feedback_publiek: what was said, rewritten without personal data, and what was done. Never about a makelaar. */
export const feedbackpubliekSchema = z.object({
  feedback_id: z.guid(),
  over: z.enum(onderwerpen).exclude(['makelaar']),
  over_id: idSchema.nullable(),
  wijk_code: gebiedscodeSchema.nullable(),
  gezicht: gezichtSchema,
  gezegd: tekstTot(L.gezegd, 1),
  /** Whose words those are. */
  gezegd_door: z.enum(['indiener', 'makelaar']),
  reactie: tekstTot(L.reactie, 1),
  wat_gedaan: tekstTot(L.wat_gedaan, 1).nullable(),
  gedaan_op: datumSchema.nullable(),
  belofte_op: datumSchema.nullable(),
  gepubliceerd_op: momentSchema,
  /** Said in an example, so by nobody. */
  voorbeeld: z.boolean(),
});
export type Feedbackpubliek = z.infer<typeof feedbackpubliekSchema>;

const telling = z.number().int().min(0);

/**
 * A row of public.feedback_totaal: counts per wijk (null: unknown), subject and half-year. `vanaf`: its first day.
 * `gezichten`: how many gave each face, from very sad on. null: of fewer than 5 people.
 * About makelaars there are rows of half-years that have ended alone, from 5 people on.
 */
export const feedbacktotaalSchema = z.object({
  id: z.string(),
  wijk_code: gebiedscodeSchema.nullable(),
  over: z.enum(onderwerpen),
  vanaf: datumSchema,
  aantal: z.number().int().positive(),
  gezicht_som: z.number().int().positive().nullable(),
  gezichten: z.array(telling).length(5).nullable(),
  beantwoord: telling,
  tijdig: telling,
  te_laat: telling,
  beloofd: telling,
  gedaan: telling,
  heropend: telling.nullable(),
  geholpen_ja: telling.nullable(),
  geholpen_nee: telling.nullable(),
});
export type Feedbacktotaal = z.infer<typeof feedbacktotaalSchema>;
