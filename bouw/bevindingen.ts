import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keurPaginas, leesBudgetten } from '#bouw/budgetten.ts';
import { zoekOorzaken } from '#bouw/oorzaken.ts';
import { serverpaths } from '#config/paths.ts';
import type { Rijen } from '#content/rijen.ts';
import type { Bevindingen } from '#domein/publicatie/bevinding.schema.ts';

/** Enough to act on; the worst come first. */
const TOON = 50;

/**
 * Looks at every built page and leaves what it found in the site itself, where the workplace reads it. Nothing is stopped:
 * people may write more than we budgeted for. `rijen`: the content, to tell through which record a page is too heavy.
 */
export async function schrijfBevindingen(map: string, rijen: Rijen): Promise<void> {
  const gevonden = await keurPaginas(map, await leesBudgetten());
  const getoond = gevonden.slice(0, TOON);
  const leesPagina = (adres: string) =>
    readFile(join(map, adres.endsWith('/') ? `${adres}index.html` : adres), 'utf8').catch(() => '');
  const oorzaken = zoekOorzaken(await Promise.all(getoond.map(({ pagina }) => leesPagina(pagina))), rijen);
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
