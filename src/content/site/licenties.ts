import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { licentiebestand } from '#config/env.ts';

/** Work of others in what a browser gets, in the words of the bundler that lists it. */
export const licentieSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** SPDX. */
  identifier: z.string().optional(),
  text: z.string().optional(),
});
export type Licentie = z.infer<typeof licentieSchema>;

export interface Licentiegroep {
  readonly licentie: string;
  readonly namen: readonly string[];
}

/** Names by licence, the licence that most have first. Empty in development, where nothing is bundled. */
export async function leesLicentiegroepen(): Promise<Licentiegroep[]> {
  const bestand = licentiebestand();
  if (!bestand) return [];
  const alle = z.array(licentieSchema).parse(JSON.parse(await readFile(bestand, 'utf8')));
  return [...Map.groupBy(alle, ({ identifier }) => identifier ?? '')]
    .map(([licentie, werk]) => ({ licentie, namen: werk.map(({ name, version }) => `${name} ${version}`) }))
    .sort((een, ander) => ander.namen.length - een.namen.length);
}
