import { z } from 'zod';
import type { Grens } from '#domein/gebied/gebied.schema.ts';
import { type Setnaam, setTekst } from '#teksten/nl/opendata/opendata-velden.ts';

/** What one field of one row can hold. null: not known. */
export type Cel = string | number | boolean | null | readonly string[];

/** GeoJSON geometry, degrees WGS84; null: the place of this row is not known (RFC 7946, section 3.2). */
export type Geometrie = Grens | { type: 'Point'; coordinates: readonly [lon: number, lat: number] } | null;

export interface Gegevensset {
  naam: Setnaam;
  /** `vorm`: as JSON Schema says it; absent where a value is written in a way of its own. */
  velden: readonly { naam: string; betekenis: string; vorm?: z.core.JSONSchema.BaseSchema }[];
  /** Fields of the schema that stay out, each with its reason in Dutch. */
  weggelaten: readonly { naam: string; reden: string }[];
  rijen: readonly Readonly<Record<string, Cel>>[];
  /** One geometry per row, in the same order; absent for sets without a place. */
  geometrie?: readonly Geometrie[];
}

interface Beschrijving<Rij> {
  schema: z.ZodObject;
  rijen: readonly Rij[];
  /** Meaning per exported field of the schema. */
  betekenis: Readonly<Record<string, string>>;
  weggelaten?: Readonly<Record<string, string>>;
  /** Fields of the schema that are written in another way than they are kept. */
  anders?: Readonly<Record<string, (rij: Rij) => Cel>>;
  /** Fields beside those of the schema. */
  extra?: Readonly<Record<string, { betekenis: string; lees: (rij: Rij) => Cel }>>;
  geometrie?: (rij: Rij) => Geometrie;
}

const isTekstlijst = (waarde: unknown): waarde is readonly string[] =>
  Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string');

function alsCel(waarde: unknown, veld: string): Cel {
  if (waarde === null || ['string', 'number', 'boolean'].includes(typeof waarde)) return waarde as Cel; // just checked
  if (isTekstlijst(waarde)) return waarde;
  throw new Error(`Open data: field '${veld}' holds something that no file can show.`);
}

function vormVan(schema: z.core.$ZodType | undefined): { vorm?: z.core.JSONSchema.BaseSchema } {
  if (!schema) return {};
  const { $schema: _, ...vorm } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return { vorm };
}

/** Keeps fields of the schema that have a meaning, in the schema's order, then the extra ones. */
export function maakSet<Rij extends object>(naam: Setnaam, beschrijving: Beschrijving<Rij>): Gegevensset {
  const { schema, rijen, betekenis, weggelaten = {}, anders = {}, extra = {}, geometrie } = beschrijving;
  const eigen = Object.keys(schema.shape).filter((veld) => veld in betekenis);
  const naarRij = (rij: Rij): Record<string, Cel> => {
    const waarden = new Map<string, unknown>(Object.entries(rij));
    return {
      ...Object.fromEntries(eigen.map((veld) => [veld, anders[veld]?.(rij) ?? alsCel(waarden.get(veld), veld)])),
      ...Object.fromEntries(Object.entries(extra).map(([veld, { lees }]) => [veld, lees(rij)])),
    };
  };
  return {
    naam,
    velden: [
      ...eigen.map((veld) => ({
        naam: veld,
        betekenis: betekenis[veld] ?? '',
        ...(veld in anders ? {} : vormVan(schema.shape[veld])),
      })),
      ...Object.entries(extra).map(([veld, { betekenis: uitleg }]) => ({ naam: veld, betekenis: uitleg })),
    ],
    weggelaten: Object.entries(weggelaten).map(([veld, reden]) => ({ naam: veld, reden })),
    rijen: rijen.map(naarRij),
    ...(geometrie && { geometrie: rijen.map(geometrie) }),
  };
}

export const VORMEN = ['csv', 'json', 'geojson'] as const;
export type Vorm = (typeof VORMEN)[number];
export const vormNaam: Record<Vorm, string> = { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON' };

/** In which forms a set is offered. */
export const vormenVan = ({ geometrie }: Gegevensset): readonly Vorm[] =>
  VORMEN.filter((vorm) => vorm !== 'geojson' || geometrie);

export const bestandspad = (naam: Setnaam, vorm: Vorm): string => `/open-data/${naam}.${vorm}`;
/** The places with only the columns that can be imported again. */
export const INLEESBESTAND = '/open-data/plekken-inlezen.csv';
export const setTitel = (naam: Setnaam): string => setTekst[naam].titel;
