import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { serverpaths } from '#config/paths.ts';
import { type Licentie, licentieSchema } from '#content/site/licenties.ts';

/**
 * What reaches a browser without being part of a script of a page, so that the bundler does not see it: letters, style
 * sheets, the search, and what only a worker runs.
 */
export const OOK_VERSTUURD = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@nl-design-system-candidate/button-css',
  '@nl-design-system-candidate/data-badge-css',
  '@nl-design-system-candidate/skip-link-css',
  '@noble/hashes',
  '@orama/stemmers',
  'altcha-lib',
  'minisearch',
] as const;

const LICENTIEBESTAND = /^(licen[cs]e|copying)/i;
const pakketSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

async function leesPakket(naam: string): Promise<Licentie> {
  const map = join('node_modules', naam);
  const { name, version, license } = pakketSchema.parse(JSON.parse(await readFile(join(map, 'package.json'), 'utf8')));
  const bestanden = await readdir(map, { withFileTypes: true });
  const bestand = bestanden.find((een) => een.isFile() && LICENTIEBESTAND.test(een.name))?.name;
  return {
    name,
    version,
    identifier: license,
    ...(bestand && { text: (await readFile(join(map, bestand), 'utf8')).trim() }),
  };
}

const alsTekst = ({ name, version, identifier = '', text = '' }: Licentie): string =>
  `${name} ${version}\n${identifier}\n\n${text}\n`;
const STREEP = `\n${'-'.repeat(72)}\n\n`;

/** Adds what the bundler cannot see to the list it left in `map`, and writes all their licences as one text. */
export async function vulLicentiesAan(map: string): Promise<void> {
  const lijst = join(map, serverpaths.licenties);
  const gebundeld = z.array(licentieSchema).parse(JSON.parse(await readFile(lijst, 'utf8')));
  const bekend = new Set(gebundeld.map(({ name }) => name));
  const ook = await Promise.all(OOK_VERSTUURD.filter((naam) => !bekend.has(naam)).map(leesPakket));
  const alle = [...gebundeld, ...ook].sort((een, ander) => een.name.localeCompare(ander.name, 'en'));
  await writeFile(lijst, JSON.stringify(alle));
  const tekst = join(map, serverpaths.licentieteksten);
  await mkdir(dirname(tekst), { recursive: true });
  await writeFile(tekst, alle.map(alsTekst).join(STREEP));
}
