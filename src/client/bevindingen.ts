import { serverpaths } from '#config/paths.ts';
import { type Bevindingen, bevindingenSchema } from '#domein/publicatie/bevinding.schema.ts';

/** What is wrong with pages of the site that is online, as it says itself; rejects when that cannot be read now. */
export async function haalBevindingen(): Promise<Bevindingen> {
  const antwoord = await fetch(serverpaths.bevindingen, { cache: 'no-cache', signal: AbortSignal.timeout(10_000) });
  return bevindingenSchema.parse(await antwoord.json());
}
