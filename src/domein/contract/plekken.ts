import { z } from 'zod';
import { beeldsoorten } from '#domein/beeld/beeld.limieten.ts';
import {
  aantalSchema as aantal,
  contract,
  dagSchema as dag,
  geenInvoer,
  momentSchema as moment,
} from '#domein/contract/vorm.ts';
import { logboekrollen } from '#domein/logboek/logboek.ts';
import { lijstkeuzeSchema } from '#domein/plek/lijst/lijst.keuze.ts';

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
/** `bestand`: SHA-256, hexadecimal; `keuze`: how its columns were read, where they are not ours. */
const herkomstSchema = z.strictObject({
  bestand: z.string().regex(/^[0-9a-f]{64}$/),
  keuze: lijstkeuzeSchema.optional(),
});
export type Lijstherkomst = z.infer<typeof herkomstSchema>;
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
    invoer: z.strictObject({ rijen: rijenSchema, versies: z.record(z.string(), z.string()), herkomst: herkomstSchema }),
    antwoord: geschrevenSchema,
    weigeringen: ['niet_bevoegd', 'botsing'],
  }),
  plekken_importeren: contract({
    invoer: z.strictObject({ rijen: rijenSchema, herkomst: herkomstSchema }),
    antwoord: geschrevenSchema,
    weigeringen: [],
  }),
  /** Lists that were read in this month, newest first, at most 50. `wie`: null for the command; `tot`: until when it can be undone. */
  inlezingen: contract({
    invoer: geenInvoer,
    antwoord: z.array(
      z.object({
        id: z.uuid(),
        op: moment,
        wie: z.string().nullable(),
        rol: z.enum(logboekrollen).nullable(),
        bestand: z.string(),
        toegevoegd: aantal,
        gewijzigd: aantal,
        tot: moment,
        terug_op: moment.nullable(),
      }),
    ),
    weigeringen: ['niet_bevoegd'],
  }),
  /** Undoes one of them. `gebleven`: what somebody changed since, and new places that something else leans on. */
  inlezing_terugdraaien: contract({
    invoer: z.strictObject({ id: z.uuid() }),
    antwoord: z.object({
      teruggezet: aantal,
      verwijderd: aantal,
      gebleven: z.array(z.object({ id: z.string(), naam: z.string(), waarom: z.enum(['gewijzigd', 'gebruikt']) })),
    }),
    weigeringen: ['niet_bevoegd', 'onbekend', 'al_gedaan'],
  }),
  /** How many of each changed. */
  grenzen_importeren: contract({
    invoer: z.strictObject({ rijen: z.array(grensrijSchema) }),
    antwoord: z.object({ wijken: aantal, buurten: aantal }),
    weigeringen: [],
  }),
};
