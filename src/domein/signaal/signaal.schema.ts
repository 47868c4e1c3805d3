import { z } from 'zod';
import { gebiedscodeSchema, tekstTot } from '#domein/gedeeld/bouwstenen.schema.ts';
import { SIGNAAL_LIMIETEN } from '#domein/signaal/signaal.limieten.ts';

/** What a makelaar writes down of what was heard; who and when the database adds. */
export const signaalSchema = z.object({
  thema: z.string().trim().toLowerCase().min(1).max(SIGNAAL_LIMIETEN.thema),
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  tekst: z.string().trim().pipe(tekstTot(SIGNAAL_LIMIETEN.tekst, 1)),
});
export type Signaal = z.infer<typeof signaalSchema>;

/** Signals on one theme in one buurt. `los`: how many became no initiatief yet. */
export const signaalgroepSchema = z.object({
  thema: z.string(),
  wijk_code: gebiedscodeSchema,
  buurt_code: gebiedscodeSchema.nullable(),
  aantal: z.number(),
  los: z.number(),
  laatste_op: z.string(),
  signalen: z.array(
    z.object({
      id: z.guid(),
      tekst: z.string(),
      op: z.string(),
      wie: z.string().nullable(),
      van_mij: z.boolean(),
      initiatief: z.object({ id: z.string(), naam: z.string() }).nullable(),
    }),
  ),
});
export type Signaalgroep = z.infer<typeof signaalgroepSchema>;
