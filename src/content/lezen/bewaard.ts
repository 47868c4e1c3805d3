import { randomUUID } from 'node:crypto';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bewaarmap } from '#config/env.ts';
import { noteerPlaatje } from '#content/lezen/opname.ts';

/** The folder of pictures within the folder of what is kept. */
const PLAATJES = 'plaatjes';

/**
 * A picture that takes work to make or to fetch: of an earlier build on this machine when it is the same, else made now.
 * `naam` must change with the content.
 */
export async function bewaard(
  naam: string,
  maak: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const map = bewaarmap();
  if (!map) return maak();
  noteerPlaatje(naam);
  const bestand = join(map, PLAATJES, naam);
  const eerder = await readFile(bestand).catch(() => undefined);
  if (eerder) return new Uint8Array(eerder);
  const inhoud = await maak();
  await mkdir(dirname(bestand), { recursive: true });
  const half = `${bestand}.${randomUUID()}`;
  await writeFile(half, inhoud);
  await rename(half, bestand);
  return inhoud;
}

/** Keeps these pictures and nothing else, so that a photo that was taken away is gone. */
export async function vergeetAnderePlaatjes(gebruikt: ReadonlySet<string>): Promise<void> {
  const map = bewaarmap();
  if (!map) return;
  for await (const pad of glob('*/*', { cwd: join(map, PLAATJES) })) {
    if (!gebruikt.has(pad)) await rm(join(map, PLAATJES, pad), { recursive: true, force: true });
  }
}
