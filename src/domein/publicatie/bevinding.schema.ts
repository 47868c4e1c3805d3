import { z } from 'zod';

const adres = z.string().startsWith('/');

/**
 * What is wrong with one page of a built site, found while it was published. Bytes are after gzip -9.
 * `html_en_css` and `javascript`: heavier than its budget; `verboden`: holds what the security policy blocks;
 * `geen_deelplaat`: names a sharing picture that is not there.
 */
export const bevindingSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('html_en_css'), pagina: adres, bytes: z.number().int(), budget: z.number().int() }),
  z.object({ soort: z.literal('javascript'), pagina: adres, bytes: z.number().int(), budget: z.number().int() }),
  z.object({ soort: z.literal('verboden'), pagina: adres, deel: z.string() }),
  z.object({ soort: z.literal('geen_deelplaat'), pagina: adres, plaat: z.string() }),
]);
export type Bevinding = z.infer<typeof bevindingSchema>;

/** A record that helps to make a page too heavy. `bytes`: of its words that stand there, before compression. */
export const oorzaakSchema = z.object({ tabel: z.string(), id: z.string(), naam: z.string(), bytes: z.number().int() });
export type Oorzaak = z.infer<typeof oorzaakSchema>;

/** What a built site says of itself, worst first; `aantal` counts also those that are not listed. */
export const bevindingenSchema = z.object({
  aantal: z.number().int(),
  bevindingen: z.array(z.object({ bevinding: bevindingSchema, door: z.array(oorzaakSchema) })),
});
export type Bevindingen = z.infer<typeof bevindingenSchema>;
