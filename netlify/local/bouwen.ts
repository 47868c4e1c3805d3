import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serverpaths } from '#config/paths.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { type Publicatiebestand, publicatiebestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { kindOmgeving } from '#netlify/env.ts';
import { Bouwfout } from '#netlify/local/bouwfout.ts';

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
    kind.once('exit', (code) => (code === 0 ? klaar() : mislukt(new Bouwfout(uitvoer))));
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
  /** The site that stands there shows `inhoud`, and the day of today. */
  isActueel(inhoud: string): Promise<boolean>;
  /** What the site that stands there says of itself. */
  toont(): Promise<Publicatiebestand | undefined>;
  /** Builds the site beside the one that is there and swaps them. Throws Bouwfout, and leaves the old site up. */
  bouw(inhoud: string): Promise<void>;
}

/** The day stands on pages ("vandaag open"), so a site of yesterday is not up to date. */
const stempelVan = (vast: string, inhoud: string): string => [vast, dagVan(new Date()), inhoud].join(' ');

export async function maakBouwer({ uitvoermap, env, signaal }: Bouwplek): Promise<Bouwer> {
  const vast = await vingerafdruk(env);
  const lees = () => readFile(join(uitvoermap, STEMPEL), 'utf8').catch(() => '');
  return {
    staatEr: (await lees()).startsWith(vast),
    isActueel: async (inhoud) => (await lees()) === stempelVan(vast, inhoud),
    async toont() {
      const tekst = await readFile(join(uitvoermap, serverpaths.publicatiegegevens), 'utf8').catch(() => 'null');
      return publicatiebestandSchema.safeParse(JSON.parse(tekst)).data;
    },
    async bouw(inhoud) {
      const stempel = stempelVan(vast, inhoud);
      const nieuw = `${uitvoermap}-nieuw`;
      const oud = `${uitvoermap}-oud`;
      await rm(nieuw, { recursive: true, force: true });
      await draai(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', nieuw], env, signaal);
      await writeFile(join(nieuw, STEMPEL), stempel);
      await rm(oud, { recursive: true, force: true });
      await rename(uitvoermap, oud).catch(() => undefined); // the first time there is nothing to keep
      await rename(nieuw, uitvoermap);
      await rm(oud, { recursive: true, force: true });
    },
  };
}
