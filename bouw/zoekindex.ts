import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { afdrukVan } from '#bouw/kenmerk.ts';
import { koppelMap } from '#bouw/koppel.ts';
import type { Gemaakt } from '#bouw/weergave.ts';
import { groepeer } from '#domein/gedeeld/groepeer.ts';

const MAP = 'pagefind';
/** The index is made in parts of about so many pages, which takes little memory, and only parts that changed are made. */
const PER_DEEL = 1000;
const DEEL = /^deel-\d+$/;
/** In a part: of which pages it was made. */
const STAND = 'stand.txt';
/** Where is kept what the index should be made of. */
const DOEL = 'zoeken.json';
/** What a part needs beside the first, which has the program. */
const EIGEN = /^(?:pagefind-entry\.json|.*\.pf_meta|fragment|index)$/;

const doelSchema = z.array(z.object({ stand: z.string(), bestanden: z.array(z.string()) }));
/** Per part of the index: which pages it finds, and a fingerprint of what they say. */
export type Zoekdoel = z.infer<typeof doelSchema>;

/**
 * Divides the pages that can be found. A page stays in its part while there are about as many. `kenmerk`: of the sources, for
 * another version of Pagefind makes another index.
 */
export function zoekdoelVan(
  gemaakt: readonly Pick<Gemaakt, 'bestand' | 'vindbaar'>[],
  kenmerk: string,
  perDeel = PER_DEEL,
): Zoekdoel {
  const vindbaar = gemaakt
    .flatMap(({ bestand, vindbaar: afdruk }) => (afdruk === null ? [] : [{ bestand, afdruk }]))
    .sort((een, ander) => (een.bestand < ander.bestand ? -1 : 1));
  const delen = 2 ** Math.ceil(Math.log2(Math.max(1, vindbaar.length / perDeel)));
  const perNummer = groepeer(
    vindbaar,
    ({ bestand }) => Buffer.from(afdrukVan(bestand), 'base64url').readUInt16BE() % delen,
  );
  return Array.from({ length: delen }, (_, nummer) => {
    const eigen = perNummer.get(nummer) ?? [];
    return { stand: afdrukVan(JSON.stringify([kenmerk, eigen])), bestanden: eigen.map(({ bestand }) => bestand) };
  });
}

const deelmap = (map: string, nummer: number) => (nummer === 0 ? map : join(map, `deel-${nummer}`));

/** Makes one part, in a process of its own that gives its memory back. */
async function maakDeel(site: string, bestanden: readonly string[], doel: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex is niet gemaakt: ${errors.join(', ')}`);
  for (const bestand of bestanden) {
    const content = await readFile(join(site, bestand), 'utf8');
    const { errors: fouten } = await index.addHTMLFile({ sourcePath: bestand.replace(/^\//, ''), content });
    if (fouten.length > 0) throw new Error(`De zoekindex leest ${bestand} niet: ${fouten.join(', ')}`);
  }
  const { errors: fouten } = await index.writeFiles({ outputPath: doel });
  if (fouten.length > 0) throw new Error(`De zoekindex is niet geschreven: ${fouten.join(', ')}`);
  await close();
}

const bestaat = (pad: string): Promise<boolean> =>
  access(pad).then(
    () => true,
    () => false,
  );

const standVan = (map: string, nummer: number): Promise<string> =>
  readFile(join(deelmap(map, nummer), STAND), 'utf8').catch(() => '');

/** Brings the search index of the site in `site` up to date, and puts it where the browser looks for it. */
export async function maakZoekindex(site: string, zoekdoel: Zoekdoel): Promise<void> {
  const oud = join(site, MAP);
  const nieuw = `${site}.${MAP}`;
  const weg = `${nieuw}.oud`;
  // A build that was killed between the two renames left the site without.
  if (!(await bestaat(oud)) && (await bestaat(weg))) await rename(weg, oud);
  await rm(nieuw, { recursive: true, force: true });
  for (const [nummer, { stand, bestanden }] of zoekdoel.entries()) {
    const doel = deelmap(nieuw, nummer);
    if ((await standVan(oud, nummer)) === stand) {
      await koppelMap(deelmap(oud, nummer), doel, (naam) => !DEEL.test(naam));
      continue;
    }
    await maakDeel(site, bestanden, doel);
    const overbodig = nummer === 0 ? [] : (await readdir(doel)).filter((naam) => !EIGEN.test(naam));
    for (const naam of overbodig) await rm(join(doel, naam), { recursive: true });
    await writeFile(join(doel, STAND), stand);
  }
  await rm(join(nieuw, 'delen.json'), { force: true });
  await writeFile(join(nieuw, 'delen.json'), JSON.stringify({ delen: zoekdoel.length }));
  await rm(weg, { recursive: true, force: true });
  await rename(oud, weg).catch(() => undefined); // the first time there is nothing to replace
  await rename(nieuw, oud);
  await rm(weg, { recursive: true, force: true });
}

/** Puts the index of the site in `oud` into the new one: until it is brought up to date, searching works as it did. */
export async function neemZoekindexOver(oud: string, nieuw: string): Promise<void> {
  if (await bestaat(join(oud, MAP))) await koppelMap(join(oud, MAP), join(nieuw, MAP));
}

/** Keeps in `plek` what the index of the site that now stands there should be made of. */
export async function bewaarZoekdoel(plek: string, zoekdoel: Zoekdoel): Promise<void> {
  const geschreven = join(plek, `${DOEL}.nieuw`);
  await writeFile(geschreven, JSON.stringify(zoekdoel));
  await rename(geschreven, join(plek, DOEL));
}

/** What the index of the site in `map` should be made of, when it is not that already. */
export async function nogTeZoeken(map: string, plek: string): Promise<Zoekdoel | undefined> {
  const tekst = await readFile(join(plek, DOEL), 'utf8').catch(() => undefined);
  if (tekst === undefined) return undefined;
  const zoekdoel = doelSchema.parse(JSON.parse(tekst));
  const standen = await Promise.all(zoekdoel.map((_, nummer) => standVan(join(map, MAP), nummer)));
  const isBij = zoekdoel.every(({ stand }, nummer) => stand === standen[nummer]);
  return isBij && (await standVan(join(map, MAP), zoekdoel.length)) === '' ? undefined : zoekdoel;
}
