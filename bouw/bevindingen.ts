import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keurPaginas, leesBudgetten } from '#bouw/budgetten.ts';
import { serverpaths } from '#config/paths.ts';
import type { Bevindingen } from '#domein/publicatie/bevinding.schema.ts';

/** Enough to act on; the worst come first. */
const TOON = 100;

/**
 * Looks at every built page and leaves what it found in the site itself, where the workplace reads it. Nothing is stopped:
 * people may write more than we budgeted for. Returns how much was found.
 */
export async function schrijfBevindingen(map: string): Promise<number> {
  const gevonden = await keurPaginas(map, await leesBudgetten());
  const inhoud: Bevindingen = {
    aantal: gevonden.length,
    bevindingen: gevonden.slice(0, TOON).map((bevinding) => ({ bevinding, door: [] })),
  };
  const bestand = join(map, serverpaths.bevindingen);
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, JSON.stringify(inhoud));
  return inhoud.aantal;
}
