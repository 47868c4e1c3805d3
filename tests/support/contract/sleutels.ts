import { z } from 'zod';

type Json = z.core.JSONSchema.BaseSchema;

/** Every place in an answer that has a name, such as `rondes[].aanvragen[].titel`, as its contract tells. */
export function sleutelsVan(schema: z.core.$ZodType): Set<string> {
  const gevonden = new Set<string>();
  loop(z.toJSONSchema(schema, { unrepresentable: 'any' }), '', gevonden);
  return gevonden;
}

function loop(deel: Json | boolean, pad: string, gevonden: Set<string>): void {
  if (typeof deel === 'boolean') return;
  for (const keuze of [...(deel.anyOf ?? []), ...(deel.oneOf ?? []), ...(deel.allOf ?? [])]) loop(keuze, pad, gevonden);
  if (deel.items && !Array.isArray(deel.items)) loop(deel.items, `${pad}[]`, gevonden);
  if (typeof deel.additionalProperties === 'object') loop(deel.additionalProperties, `${pad}.*`, gevonden);
  for (const [naam, onder] of Object.entries(deel.properties ?? {})) {
    gevonden.add(`${pad}.${naam}`);
    loop(onder, `${pad}.${naam}`, gevonden);
  }
}

/** The same places, as they stand in an answer. */
export function gezieneSleutels(waarde: unknown, pad = '', gezien = new Set<string>()): Set<string> {
  if (Array.isArray(waarde)) for (const deel of waarde) gezieneSleutels(deel, `${pad}[]`, gezien);
  else if (waarde !== null && typeof waarde === 'object')
    for (const [naam, onder] of Object.entries(waarde)) {
      gezien.add(`${pad}.${naam}`);
      gezieneSleutels(onder, `${pad}.${naam}`, gezien);
    }
  return gezien;
}
