import { z } from 'zod';
import { verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { type Fout, type Weigering, weiger } from '#netlify/services/weigering.ts';

const foutSchema = z.object({ fout: z.enum(verzoekfoutcodes), wacht_seconden: z.number().int().positive().optional() });

/** What a database function answered: its result, or the refusal it named. Throws when it is neither: a bug. */
export function leesUitkomst<Schema extends z.ZodType>(
  antwoord: unknown,
  schema: Schema,
): Result<z.output<Schema>, Weigering> {
  const fout = foutSchema.safeParse(antwoord).data;
  return fout ? mis(weiger(fout.fout, fout.wacht_seconden)) : goed(schema.parse(antwoord));
}

/** Errors of fields, from the domain, as a refusal. */
export const geweigerd = (fouten: readonly Fout[]) => mis<Weigering>({ fouten });
