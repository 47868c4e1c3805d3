import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { naarKindproces } from '#config/env.ts';

const INVOER = ['src/**/*', 'bouw/**/*', 'public/**/*', 'astro.config.mjs', 'package.json', 'package-lock.json'];
/** Beside the packages, so that the kept code finds them. Names are fingerprints: builds of two cities share nothing. */
const BEWAARPLEK = 'node_modules/.cache/buurtportaal';
const BEWAAR_MS = 7 * 24 * 60 * 60 * 1000;
/** Stands in the code for the address of the site, which is filled in for each build. */
export const SITE_PLEK = 'https://adres-van-de-site.invalid';

/** A fingerprint of the sources. What a site shows comes from the database. */
export async function vingerafdruk(): Promise<string> {
  const hash = createHash('sha256');
  for (const bestand of (await Array.fromAsync(glob(INVOER))).sort()) {
    const inhoud = await readFile(bestand).catch(() => null); // a folder has no content
    if (inhoud && !bestand.includes('.test.')) hash.update(bestand).update(inhoud);
  }
  return hash.digest('hex');
}

export interface Bundel {
  /** Which sources it was made of. */
  readonly kenmerk: string;
  /** Scripts, styles and what stands in `public`. */
  readonly bestanden: string;
  /** The code that renders pages, with SITE_PLEK where the address of the site must come. */
  readonly rendercode: string;
}

function draaiAstro(map: string, rendercode: string): Promise<void> {
  const kind = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', map], {
    env: naarKindproces({ SITE_URL: SITE_PLEK, BUNDELMAP: rendercode }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom.on('data', (deel: Buffer) => {
      uitvoer = (uitvoer + deel).slice(-20_000);
    });
  }
  return new Promise((klaar, mislukt) => {
    kind.once('error', mislukt);
    kind.once('close', (code) => (code === 0 ? klaar() : mislukt(new Error(uitvoer))));
  });
}

/** Throws away code of sources that nobody built with for a week. */
async function ruimOp(plek: string): Promise<void> {
  for (const naam of await readdir(plek)) {
    const { mtimeMs } = await stat(join(plek, naam)).catch(() => ({ mtimeMs: Date.now() })); // another build was first
    if (mtimeMs < Date.now() - BEWAAR_MS) await rm(join(plek, naam), { recursive: true, force: true });
  }
}

/** The code of these sources: what was kept of it, else made now. */
export async function zorgVoorBundel(): Promise<Bundel> {
  const kenmerk = await vingerafdruk();
  const plek = resolve(BEWAARPLEK);
  const map = join(plek, kenmerk);
  const bundel = { kenmerk, bestanden: join(map, 'bestanden'), rendercode: join(map, 'rendercode') };
  const nu = new Date();
  const isEr = await utimes(map, nu, nu).then(
    () => true,
    () => false,
  );
  if (isEr) return bundel;
  await mkdir(plek, { recursive: true });
  await ruimOp(plek);
  const eigen = join(plek, `${kenmerk}.${randomUUID()}`);
  try {
    await draaiAstro(join(eigen, 'bestanden'), join(eigen, 'rendercode'));
    // Another build of the same sources may have been first; its code is as good.
    await rename(eigen, map).catch(() => undefined);
  } finally {
    await rm(eigen, { recursive: true, force: true });
  }
  return bundel;
}
