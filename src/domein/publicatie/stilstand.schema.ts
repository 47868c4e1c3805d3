import { z } from 'zod';

/**
 * Why new content could not be published, so that the site shows what it last showed.
 * `rij`: a row does not fit; `verdwenen`: rows that nobody took away are gone; `aantal`: not as many areas as `stad.ts`
 * says; `pagina`: a page that could not be made, with the record it is about when that is known.
 */
export const stilstandSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('rij'), tabel: z.string(), id: z.string(), naam: z.string(), veld: z.string() }),
  z.object({ soort: z.literal('verdwenen'), tabel: z.string(), eerst: z.number().int(), weg: z.number().int() }),
  z.object({
    soort: z.literal('aantal'),
    tabel: z.string(),
    verwacht: z.number().int(),
    gevonden: z.number().int(),
  }),
  z.object({
    soort: z.literal('pagina'),
    pagina: z.string(),
    tabel: z.string().nullable(),
    id: z.string().nullable(),
    naam: z.string().nullable(),
  }),
]);
export type Stilstand = z.infer<typeof stilstandSchema>;
