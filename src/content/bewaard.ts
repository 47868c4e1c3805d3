import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bewaarmap } from '#config/env.ts';

/** Of the running build; it replaces what was kept when the build went well. */
const nieuw = (map: string): string => `${map}.nieuw`;

/**
 * A picture that takes work to make or to fetch: of an earlier build on this machine when it is the same, else made now.
 * `naam` must change with the content. Only what the last build used is kept, so that a photo that was taken away is gone.
 */
export async function bewaard(
  naam: string,
  maak: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const map = bewaarmap();
  if (!map) return maak();
  const bestand = join(nieuw(map), naam);
  await mkdir(dirname(bestand), { recursive: true });
  const eerder = await link(join(map, naam), bestand).then(
    () => true,
    () => false,
  );
  if (eerder) return new Uint8Array(await readFile(bestand));
  const inhoud = await maak();
  await writeFile(bestand, inhoud);
  return inhoud;
}

/** Forgets what a build that failed left behind. */
export async function beginBewaren(): Promise<void> {
  const map = bewaarmap();
  if (map) await rm(nieuw(map), { recursive: true, force: true });
}

/** Keeps what this build used, and nothing else. */
export async function rondBewarenAf(): Promise<void> {
  const map = bewaarmap();
  if (!map) return;
  await rm(map, { recursive: true, force: true });
  await rename(nieuw(map), map).catch(() => undefined); // a site without pictures keeps none
}
