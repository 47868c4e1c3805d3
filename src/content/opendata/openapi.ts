import { z } from 'zod';
import { stad } from '#config/stad.ts';
import { bestandspad, type Gegevensset, setTitel, type Vorm, vormenVan } from '#content/opendata/open-data.ts';
import { aanvraagfoutcodes } from '#domein/aanvraag/aanvraag.fouten.ts';
import { eindpunten, isOpenbaar, type Openbaaradres } from '#domein/contract/eindpunten.ts';
import { veldfoutcodes, verzoekfoutcodes } from '#domein/gedeeld/fouten.ts';
import { stemfoutcodes } from '#domein/stemming/stemming.fouten.ts';
import { eindpuntTekst, openapiTekst as tekst } from '#teksten/nl/opendata/openapi.ts';
import { setTekst } from '#teksten/nl/opendata/opendata-velden.ts';
import { siteNaam } from '#teksten/nl/site/algemeen.ts';

type Schema = z.core.JSONSchema.BaseSchema;
/** The addresses that anybody may ask, without being signed in. */
export const openbareAdressen = Object.keys(eindpunten).filter(isOpenbaar);

/** As a part of another document: without the name of its own dialect, which is that of OpenAPI 3.1. */
function jsonSchema(schema: z.core.$ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...deel } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // A field that comes later must break nobody.
    override: ({ jsonSchema: hier }) => {
      if (hier.additionalProperties === false) delete hier.additionalProperties;
    },
  });
  return deel;
}

const als = (soort: string, schema: Schema) => ({ [soort]: { schema } });
const json = (schema: Schema) => als('application/json', schema);

/** What a request can be refused for: all codes there are, one for each field or about the whole. */
const foutenSchema = z.object({
  fouten: z.array(
    z.object({
      veld: z.string().nullable(),
      code: z.enum([...new Set([...veldfoutcodes, ...aanvraagfoutcodes, ...verzoekfoutcodes, ...stemfoutcodes])]),
      rij: z.int().optional(),
    }),
  ),
});
const FOUTEN = { $ref: '#/components/schemas/Fouten' };

function handeling(adres: Openbaaradres) {
  const { methode, antwoord, status, ...meer } = eindpunten[adres];
  const verzoek = 'verzoek' in meer ? jsonSchema(meer.verzoek, 'input') : undefined;
  const { titel, uitleg } = eindpuntTekst[adres];
  return {
    [methode]: {
      operationId: adres.replace('/api/', '').replaceAll('/', '-'),
      summary: titel,
      description: uitleg,
      ...(verzoek ? { requestBody: { required: true, content: json(verzoek) } } : {}),
      responses: {
        [status]: { description: tekst.gelukt, content: json(jsonSchema(antwoord, 'output')) },
        '4XX': { description: tekst.geweigerd, content: json(FOUTEN) },
        '5XX': { description: tekst.storing, content: json(FOUTEN) },
      },
    },
  };
}

/** One row of a set. null: not known. A set may grow: what stands here stays. */
const rijSchema = ({ velden }: Gegevensset): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    velden.map(({ naam, betekenis, vorm }) => [naam, { ...vorm, description: betekenis }]),
  ),
  required: velden.map(({ naam }) => naam),
});

function inhoudVan(set: Gegevensset, vorm: Vorm) {
  const rij = rijSchema(set);
  if (vorm === 'csv') return als('text/csv', { type: 'string' });
  if (vorm === 'json') return json({ type: 'array', items: rij });
  const eigenschappen: Record<string, Schema> = {
    geometry: { anyOf: [{ type: 'object' }, { type: 'null' }] },
    properties: rij,
  };
  return als('application/geo+json', {
    type: 'object',
    properties: {
      type: { const: 'FeatureCollection' },
      features: { type: 'array', items: { type: 'object', properties: eigenschappen, required: ['properties'] } },
    },
    required: ['type', 'features'],
  });
}

const bestand = (set: Gegevensset, vorm: Vorm) => ({
  get: {
    operationId: `${set.naam}-${vorm}`,
    summary: setTitel(set.naam),
    description: setTekst[set.naam].uitleg,
    responses: { 200: { description: tekst.bestand, content: inhoudVan(set, vorm) } },
  },
});

/** Our own public addresses and the open data, for programs: OpenAPI 3.1. `site`: where it is served. */
export function maakOpenapi(sets: readonly Gegevensset[], site: URL) {
  return {
    openapi: '3.1.0',
    info: {
      title: siteNaam,
      version: '1',
      description: tekst.intro,
      license: { name: stad.opendata.licentie, url: stad.opendata.licentieUrl },
    },
    servers: [{ url: site.href.replace(/\/$/, '') }],
    paths: {
      ...Object.fromEntries(openbareAdressen.map((adres) => [adres, handeling(adres)])),
      ...Object.fromEntries(
        sets.flatMap((set) => vormenVan(set).map((vorm) => [bestandspad(set.naam, vorm), bestand(set, vorm)])),
      ),
    },
    components: { schemas: { Fouten: jsonSchema(foutenSchema, 'output') } },
  };
}
