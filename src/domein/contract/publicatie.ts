import { z } from 'zod';
import { contract, geenInvoer, momentSchema as moment } from '#domein/contract/vorm.ts';
import {
  publicatiebestandSchema,
  publicatiefouten,
  publicatiestandSchema,
} from '#domein/publicatie/publicatie.schema.ts';
import { stilstandSchema } from '#domein/publicatie/stilstand.schema.ts';

/** How changes come online. */
export const publicatie = {
  publicatie_stand: contract({ invoer: geenInvoer, antwoord: publicatiestandSchema, weigeringen: ['niet_bevoegd'] }),
  /**
   * What the clock must do. Without `gezien`: klaar or kijken; then what the site that is online says of itself, `{}` when it
   * says nothing. `bouwen` is given to one caller, with the content `versie` that is built.
   */
  publicatie_beurt: contract({
    invoer: z.strictObject({ gezien: publicatiebestandSchema.partial().nullable() }),
    antwoord: z.discriminatedUnion('stap', [
      z.object({ stap: z.enum(['klaar', 'kijken', 'wachten']) }),
      z.object({ stap: z.literal('bouwen'), versie: z.int() }),
    ]),
    weigeringen: [],
  }),
  publicatie_begonnen: contract({
    invoer: z.strictObject({ versie: z.int() }),
    antwoord: z.null(),
    weigeringen: [],
  }),
  publicatie_online: contract({
    invoer: z.strictObject(publicatiebestandSchema.shape),
    antwoord: z.null(),
    weigeringen: [],
  }),
  /** When the next build may begin; null when none of ours runs. `begonnen_op`: when the build that failed began. */
  publicatie_mislukt: contract({
    invoer: z.strictObject({
      reden: z.enum(publicatiefouten),
      uitleg: z.string().nullable().optional(),
      begonnen_op: moment.nullable().optional(),
      stilstand: stilstandSchema.nullable().optional(),
    }),
    antwoord: z.object({ volgende_op: moment }).nullable(),
    weigeringen: [],
  }),
  /** For a build: which of these rows went through an act of staff, an applicant or the clock. */
  publicatie_weggehaald: contract({
    invoer: z.strictObject({ tabel: z.string(), rijen: z.array(z.string()) }),
    antwoord: z.array(z.string()),
    weigeringen: [],
  }),
};
