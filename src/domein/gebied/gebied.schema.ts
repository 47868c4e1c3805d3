import { z } from 'zod';
import {
  breedteSchema,
  bronSchema,
  gebiedscodeSchema,
  lengteSchema,
  naamSchema,
  slugSchema,
  tekstTot,
  zekerheidSchema,
} from '#domein/gedeeld/bouwstenen.schema.ts';

const ringSchema = z.array(z.tuple([lengteSchema, breedteSchema])).min(4);

/** GeoJSON geometry (RFC 7946): degrees WGS84, longitude first. */
export const grensSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema).min(1)).min(1) }),
]);
export type Grens = z.infer<typeof grensSchema>;

const gebiedSchema = z.object({
  code: gebiedscodeSchema,
  naam: naamSchema,
  slug: slugSchema,
  lat: breedteSchema,
  lon: lengteSchema,
  inwoners: z.number().int().nonnegative().nullable(),
  inwoners_jaar: z.number().int().nullable(),
  /** As published, to decide in which area a point lies. */
  grens: grensSchema.nullable(),
  /** Simplified for the map at import, with shared borders kept shared. */
  grens_kaart: grensSchema.nullable(),
  grens_bron: tekstTot(300).nullable(),
  bron: bronSchema,
  zekerheid: zekerheidSchema,
});

export const wijkSchema = gebiedSchema.extend({
  nummer: z.number().int(),
  /** Simplified further, for the picture of the city. */
  grens_plaat: grensSchema.nullable(),
  zekerheid_punt: zekerheidSchema,
  woningen: z.number().int().nonnegative().nullable(),
  oppervlakte_km2: z.number().positive().nullable(),
});
export type Wijk = z.infer<typeof wijkSchema>;

export const buurtSchema = gebiedSchema.extend({
  wijk_code: gebiedscodeSchema,
  subwijk: tekstTot(120).nullable(),
  subwijk_zekerheid: zekerheidSchema.nullable(),
});
export type Buurt = z.infer<typeof buurtSchema>;
