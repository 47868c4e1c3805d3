import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bevindingenVan } from '#bouw/keuring.ts';
import { zoekOorzaken } from '#bouw/oorzaken.ts';
import type { Gemaakt } from '#bouw/weergave.ts';
import { serverpaths } from '#config/paths.ts';
import type { Rijen } from '#content/lezen/rijen.ts';
import type { Bevindingen } from '#domein/publicatie/bevinding.schema.ts';

/** Enough to act on; the worst come first. */
const TOON = 50;

/**
 * Leaves what was found of every page in the site itself, where the workplace reads it. Nothing is stopped: people may
 * write more than we budgeted for. `rijen`: the content, to tell through which record a page is too heavy.
 */
export async function schrijfBevindingen(map: string, gemaakt: readonly Gemaakt[], rijen: Rijen): Promise<void> {
  const oordelen = gemaakt.flatMap(({ adres, oordeel }) => (oordeel ? [[adres, oordeel] as const] : []));
  const gevonden = await bevindingenVan(map, oordelen);
  const getoond = gevonden.slice(0, TOON);
  const bestanden = new Map(gemaakt.map(({ adres, bestand }) => [adres, bestand]));
  const lees = ({ pagina }: { pagina: string }) => readFile(join(map, bestanden.get(pagina) ?? ''), 'utf8');
  const oorzaken = zoekOorzaken(await Promise.all(getoond.map(lees)), rijen);
  const inhoud: Bevindingen = {
    aantal: gevonden.length,
    bevindingen: getoond.map((bevinding, nummer) => ({
      bevinding,
      door: bevinding.soort === 'html_en_css' ? (oorzaken[nummer] ?? []) : [],
    })),
  };
  const bestand = join(map, serverpaths.bevindingen);
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, JSON.stringify(inhoud));
}
