import { z } from 'zod';
import { beeldsoorten } from '#domein/beeld/beeld.limieten.ts';
import { aantalSchema as aantal, contract, dagSchema as dag, geenInvoer } from '#domein/contract/vorm.ts';

/** One value of a column of plek. */
export const celSchema = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
/** `lat`, `lon`: its middle; `grens`: GeoJSON, null when it is not known. */
const gebied = {
  code: z.string(),
  naam: z.string(),
  slug: z.string(),
  lat: z.number(),
  lon: z.number(),
  grens: z.json(),
};
const rijenSchema = z.array(z.record(z.string(), z.json()));
const geschrevenSchema = z.object({ toegevoegd: aantal, gewijzigd: aantal });
/** "09:00", or "09:00:00" as the database tells it. */
const tijdSchema = z.string().regex(/^\d{2}:\d{2}(:\d{2})?$/);

/** GeoJSON geometries; `kaart` and `plaat` are simpler, the last of wijken only. */
const grensrijSchema = z.strictObject({
  soort: z.enum(['wijken', 'buurten']),
  code: z.string(),
  grens: z.json(),
  kaart: z.json(),
  plaat: z.json(),
  bron: z.string(),
});

/** Public content that comes in through a function, because much must go together or be looked at first. */
export const plekken = {
  /** All hours of a plek at once. `gezien`: the ids that were read, sorted; `dag`: 1 is Monday, null for a date. */
  openingstijden_zetten: contract({
    invoer: z.strictObject({
      plek: z.string(),
      gezien: z.array(z.string()),
      rijen: z.array(
        z.strictObject({
          dag: z.int().min(1).max(7).nullable(),
          datum: dag.nullable(),
          van: tijdSchema.nullable(),
          tot: tijdSchema.nullable(),
          uitleg: z.string(),
        }),
      ),
    }),
    antwoord: z.object({ aantal }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'botsing', 'onleesbaar'],
  }),
  /** `groot` and `klein`: bare WebP in base64, with their sizes in pixels. */
  foto_bewaren: contract({
    invoer: z.strictObject({
      over: z.enum(beeldsoorten),
      over_id: z.string(),
      alt: z.string(),
      maker: z.string().nullable(),
      breedte: aantal,
      hoogte: aantal,
      klein_breedte: aantal,
      klein_hoogte: aantal,
      groot: z.string(),
      klein: z.string(),
    }),
    antwoord: z.object({ id: z.string() }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'onleesbaar', 'te_veel_fotos'],
  }),
  /** What a file of places is judged against. `velden`: the columns of the row, by name. */
  inleesbron: contract({
    invoer: geenInvoer,
    antwoord: z.object({
      wijken: z.array(z.object(gebied)),
      buurten: z.array(z.object({ ...gebied, wijk_code: z.string() })),
      plekken: z.array(z.object({ id: z.string(), slug: z.string(), velden: z.record(z.string(), celSchema) })),
    }),
    weigeringen: ['niet_bevoegd'],
  }),
  /** All or nothing. `versies`: `gewijzigd_op`, by id, of every row that is changed; another one is a `botsing`. */
  plekken_inlezen: contract({
    invoer: z.strictObject({ rijen: rijenSchema, versies: z.record(z.string(), z.string()) }),
    antwoord: geschrevenSchema,
    weigeringen: ['niet_bevoegd', 'botsing'],
  }),
  plekken_importeren: contract({
    invoer: z.strictObject({ rijen: rijenSchema }),
    antwoord: geschrevenSchema,
    weigeringen: [],
  }),
  /** How many of each changed. */
  grenzen_importeren: contract({
    invoer: z.strictObject({ rijen: z.array(grensrijSchema) }),
    antwoord: z.object({ wijken: aantal, buurten: aantal }),
    weigeringen: [],
  }),
};
