import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vingerafdruk } from '#bouw/bundel.ts';
import { zuinig } from '#bouw/zuinig.ts';
import { serverpaths } from '#config/paths.ts';
import { dagVan } from '#domein/gedeeld/dag.ts';
import { type Publicatiebestand, publicatiebestandSchema } from '#domein/publicatie/publicatie.schema.ts';
import { kindOmgeving } from '#netlify/env.ts';
import { Bouwfout } from '#netlify/local/bouwfout.ts';

const STEMPEL = '.stempel';

/** A fingerprint of what a build is made with: sources and settings. What it shows comes from the database. */
async function afdruk(env: Record<string, string>): Promise<string> {
  return createHash('sha256')
    .update(JSON.stringify(Object.values(env)))
    .update(await vingerafdruk())
    .digest('hex');
}

function draai(argumenten: readonly string[], env: Record<string, string>, signaal: AbortSignal): Promise<void> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [...zuinig, ...argumenten], {
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
    let fout: unknown;
    kind.once('error', (reden) => {
      fout = reden;
    });
    // Only then it is gone, also when it was told to stop: another may begin.
    kind.once('close', (code) => (code === 0 ? klaar() : mislukt(fout ?? new Bouwfout(uitvoer))));
  });
}

export interface Bouwplek {
  /** Where the finished site stands. */
  readonly uitvoermap: string;
  readonly env: Record<string, string>;
  readonly signaal: AbortSignal;
}

export interface Bouwer {
  /** Whether a finished site stands there, and whether these sources and settings made it. */
  staat(): Promise<'niets' | 'ouder' | 'van nu'>;
  /** The site that stands there shows `inhoud`, and the day of today. */
  isActueel(inhoud: string): Promise<boolean>;
  /** What the site that stands there says of itself. */
  toont(): Promise<Publicatiebestand | undefined>;
  /**
   * Builds the site beside the one that is there and swaps them. Throws Bouwfout, and leaves the old site up. A site that
   * holds back new content says so in what it tells of itself.
   */
  bouw(inhoud: string): Promise<void>;
  /** Tidies up after a build. Throws Bouwfout, or when it is stopped. */
  doeNawerk(stop?: AbortSignal): Promise<void>;
}

/** The day stands on pages ("vandaag open"), so a site of yesterday is not up to date. */
const stempelVan = (vast: string, inhoud: string): string => [vast, dagVan(new Date()), inhoud].join(' ');

export async function maakBouwer({ uitvoermap, env, signaal }: Bouwplek): Promise<Bouwer> {
  const vast = await afdruk(env);
  const metBewaring = { ...env, BEWAARMAP: `${uitvoermap}-bewaard` };
  const lees = () => readFile(join(uitvoermap, STEMPEL), 'utf8').catch(() => '');
  const toont = async () => {
    const tekst = await readFile(join(uitvoermap, serverpaths.publicatiegegevens), 'utf8').catch(() => 'null');
    return publicatiebestandSchema.safeParse(JSON.parse(tekst)).data;
  };
  return {
    async staat() {
      const stempel = await lees();
      if (stempel === '') return 'niets';
      return stempel.startsWith(vast) ? 'van nu' : 'ouder';
    },
    isActueel: async (inhoud) => (await lees()) === stempelVan(vast, inhoud),
    toont,
    async bouw(inhoud) {
      const stempel = stempelVan(vast, inhoud);
      await draai(['bouw/bouw.ts', '--outDir', uitvoermap], metBewaring, signaal);
      // A site that holds this content back does not show it, so that it is tried again.
      await writeFile(join(uitvoermap, STEMPEL), (await toont())?.tegengehouden ? vast : stempel);
    },
    async doeNawerk(stop) {
      const samen = stop ? AbortSignal.any([signaal, stop]) : signaal;
      await draai(['bouw/nawerk.ts', '--outDir', uitvoermap], metBewaring, samen);
    },
  };
}
