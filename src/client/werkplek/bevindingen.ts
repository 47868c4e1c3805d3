import { naTijd } from '#client/gedeeld/geduld.ts';
import { serverpaths } from '#config/paths.ts';
import type { Bevindingen } from '#domein/publicatie/bevinding.schema.ts';

/** What is wrong with pages of the site that is online, as it says itself; rejects when that cannot be read now. */
export async function haalBevindingen(): Promise<Bevindingen> {
  const antwoord = await fetch(serverpaths.bevindingen, { cache: 'no-cache', signal: naTijd(10_000) });
  if (!antwoord.ok) throw new Error(`${serverpaths.bevindingen}: ${antwoord.status}`);
  return (await antwoord.json()) as Bevindingen; // our own build wrote it; checking it would bring zod to every form
}
