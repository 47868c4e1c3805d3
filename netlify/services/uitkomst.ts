import { z } from 'zod';
import { fotofoutcodes } from '#domein/beeld/beeld.fouten.ts';
import { verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { goed, mis, type Result } from '#domein/gedeeld/resultaat.ts';
import { stemfoutcodes } from '#domein/stemming/stemming.fouten.ts';
import {
  type Fotoweigering,
  type Fout,
  type Stemweigering,
  type Weigering,
  weiger,
} from '#netlify/services/weigering.ts';

const metFout = <const Codes extends readonly string[]>(codes: Codes) =>
  z.object({ fout: z.enum(codes), wacht_seconden: z.number().int().positive().optional() });
const foutSchema = metFout(verzoekfoutcodes);
const stemfoutSchema = metFout(stemfoutcodes);
const fotofoutSchema = metFout(fotofoutcodes);

/** What a database function answered: its result, or the refusal it named. Throws when it is neither: a bug. */
export function leesUitkomst<Schema extends z.ZodType>(
  antwoord: unknown,
  schema: Schema,
): Result<z.output<Schema>, Weigering> {
  const fout = foutSchema.safeParse(antwoord).data;
  return fout ? mis(weiger(fout.fout, fout.wacht_seconden)) : goed(schema.parse(antwoord));
}

/** The same for the functions around a vote, which name other refusals. */
export function leesStemuitkomst<Schema extends z.ZodType>(
  antwoord: unknown,
  schema: Schema,
): Result<z.output<Schema>, Stemweigering> {
  const fout = stemfoutSchema.safeParse(antwoord).data;
  return fout ? mis(weiger(fout.fout, fout.wacht_seconden)) : goed(schema.parse(antwoord));
}

/** The same for the function that keeps a photo. */
export function leesFotouitkomst<Schema extends z.ZodType>(
  antwoord: unknown,
  schema: Schema,
): Result<z.output<Schema>, Fotoweigering> {
  const fout = fotofoutSchema.safeParse(antwoord).data;
  return fout ? mis(weiger(fout.fout, fout.wacht_seconden)) : goed(schema.parse(antwoord));
}

/** Errors of fields, from the domain, as a refusal. */
export const geweigerd = (fouten: readonly Fout[]) => mis<Weigering>({ fouten });
