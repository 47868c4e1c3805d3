import { z } from 'zod';
import { slugSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { ADVIES_LIMIETEN } from '#domein/stemming/advies.limieten.ts';
import { leesBewijscode } from '#domein/stemming/bewijscode.ts';
import { UITSLAG_LIMIETEN } from '#domein/stemming/uitslag.limieten.ts';

export const adviessoorten = ['positief', 'neutraal', 'negatief'] as const;
export type Adviessoort = (typeof adviessoorten)[number];
export const PUNTEN_MAX = 5;

export const keuzeSchema = z.union([z.literal(['voor', 'niet', 'onthouding']), z.int().min(0).max(PUNTEN_MAX)]);

const bewijscodeSchema = z
  .string()
  .max(200)
  .transform((tekst, { issues }) => {
    const code = leesBewijscode(tekst);
    if (code) return code;
    issues.push({ code: 'custom', message: 'geen_bewijscode', input: tekst });
    return z.NEVER;
  });

/** No ronde has more requests than this. */
const MEESTE = 1000;

export const stembiljetSchema = z.object({
  ronde: slugSchema,
  bewijscode: bewijscodeSchema,
  keuzes: z.record(z.string().max(64), keuzeSchema).refine((keuzes) => Object.keys(keuzes).length <= MEESTE),
});
export const controleSchema = z.object({ ronde: slugSchema, bewijscode: bewijscodeSchema });
export const papierkeuzeSchema = z.object({ ronde: slugSchema, kies: z.boolean() });
export const belangSchema = z.object({ ronde: slugSchema, aanvraag: z.uuid(), belang: z.boolean() });
export const belangvraagSchema = belangSchema.omit({ belang: true });
export const adviesSchema = z.object({
  ronde: slugSchema,
  aanvraag: z.uuid(),
  advies: z.enum(adviessoorten),
  tekst: z.string().trim().pipe(tekstTot(ADVIES_LIMIETEN.tekst, 1)),
});
/** `natellen`: only to look whether it comes out the same, and sign that. */
export const tellenSchema = z.object({
  ronde: slugSchema,
  reden: z.string().trim().pipe(tekstTot(UITSLAG_LIMIETEN.reden)).optional(),
  natellen: z.boolean().optional(),
});
