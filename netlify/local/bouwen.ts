import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { kindOmgeving } from '#netlify/env.ts';
import { Melding } from '#netlify/melding.ts';

const INVOER = ['src/**/*', 'bouw/**/*', 'public/**/*', 'astro.config.mjs', 'package.json', 'package-lock.json'];
const STEMPEL = '.stempel';

/** A fingerprint of what a build is made with: sources and settings. What it shows comes from the database. */
async function vingerafdruk(env: Record<string, string>): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(Object.values(env)));
  for (const bestand of (await Array.fromAsync(glob(INVOER))).sort()) {
    const inhoud = await readFile(bestand).catch(() => null); // a folder has no content
    if (inhoud) hash.update(bestand).update(inhoud);
  }
  return hash.digest('hex');
}

function draai(argumenten: readonly string[], env: Record<string, string>, signaal: AbortSignal): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, argumenten, {
      env: kindOmgeving(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: signaal,
    });
    let uitvoer = '';
    const onthoud = (deel: Buffer) => {
      uitvoer = (uitvoer + deel).slice(-20_000);
    };
    kind.stdout.on('data', onthoud);
    kind.stderr.on('data', onthoud);
    kind.once('error', mislukt);
    kind.once('exit', (code) =>
      code === 0 ? klaar() : mislukt(new Melding(`De site bouwen is niet gelukt. De vorige blijft staan.\n${uitvoer}`)),
    );
  });
}

export interface Bouwplek {
  /** Where the finished site stands. */
  readonly uitvoermap: string;
  readonly env: Record<string, string>;
  readonly signaal: AbortSignal;
}

export interface Bouwer {
  /** A finished site of these sources and settings stands there, whatever its content. */
  readonly staatEr: boolean;
  /**
   * Builds the site beside the one that is there and swaps them; a build that fails leaves the old site up. Does nothing
   * when the site already shows `inhoud`. Returns whether it built.
   */
  bouw(inhoud: string): Promise<boolean>;
}

/** The day stands on pages ("vandaag open"), so a site of yesterday is not up to date. */
const stempelVan = (vast: string, inhoud: string): string => [vast, dagVan(new Date()), inhoud].join(' ');

export async function maakBouwer({ uitvoermap, env, signaal }: Bouwplek): Promise<Bouwer> {
  const vast = await vingerafdruk(env);
  const lees = () => readFile(join(uitvoermap, STEMPEL), 'utf8').catch(() => '');
  return {
    staatEr: (await lees()).startsWith(vast),
    async bouw(inhoud) {
      const stempel = stempelVan(vast, inhoud);
      if ((await lees()) === stempel) return false;
      const nieuw = `${uitvoermap}-nieuw`;
      const oud = `${uitvoermap}-oud`;
      await rm(nieuw, { recursive: true, force: true });
      await draai(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', nieuw], env, signaal);
      await writeFile(join(nieuw, STEMPEL), stempel);
      await rm(oud, { recursive: true, force: true });
      await rename(uitvoermap, oud).catch(() => undefined); // the first time there is nothing to keep
      await rename(nieuw, uitvoermap);
      await rm(oud, { recursive: true, force: true });
      return true;
    },
  };
}
