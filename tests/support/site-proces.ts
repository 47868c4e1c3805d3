import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lokaleSleutels } from '#netlify/local/sleutels.ts';

export interface SiteProces {
  site: string;
  postbus: string;
  database: string;
  /** The public key of the database. */
  sleutel: string;
  /** Where the built pages stand. */
  bouwmap: string;
  kind: ChildProcess;
  uitvoer: () => string;
  stop: () => Promise<number | null>;
}

const adres = (uitvoer: string, naam: string): string => {
  const gevonden = new RegExp(`${naam}\\s+(http\\S+)`).exec(uitvoer)?.[1];
  if (!gevonden) throw new Error(`npm start did not print the address of ${naam}:\n${uitvoer}`);
  return gevonden;
};

interface Startopties {
  /** Where its data stand; without it that is a folder of its own, which is gone once it stops. */
  map?: string;
  /** What `map` begins with a copy of: the data of a portal that has stopped. */
  vanaf?: string;
  werkmap?: string;
  env?: Record<string, string>;
}

/** Runs `npm start` as a process of its own on free ports, and resolves when it says it is ready. */
export async function startSite(opties: Startopties = {}): Promise<SiteProces> {
  const map = opties.map ?? (await mkdtemp(join(tmpdir(), 'buurtportaal-')));
  // In one go: file by file, some thousands of steps would wait for their turn on a full machine.
  if (opties.vanaf) cpSync(opties.vanaf, map, { recursive: true });
  const kind = spawn(process.execPath, ['--import', 'tsx', 'netlify/local/start.ts'], {
    cwd: opties.werkmap ?? process.cwd(),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      SUPABASE_PORT: '0',
      MAIL_PORT: '0',
      LOKALE_MAP: map,
      ...opties.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  const klaar = new Promise<void>((start, mislukt) => {
    const lees = (deel: Buffer) => {
      uitvoer += deel;
      if (uitvoer.includes('Database  http')) start();
    };
    kind.stdout.on('data', lees);
    kind.stderr.on('data', lees);
    kind.once('exit', (code) => mislukt(new Error(`npm start ended with ${code}:\n${uitvoer}`)));
  });
  const afgelopen = new Promise<number | null>((klaarMet) => kind.once('exit', klaarMet));
  await klaar;
  return {
    site: adres(uitvoer, 'Site'),
    postbus: adres(uitvoer, 'Postbus'),
    database: adres(uitvoer, 'Database'),
    sleutel: (await lokaleSleutels(map)).publishable,
    bouwmap: join(map, 'site'),
    kind,
    uitvoer: () => uitvoer,
    async stop() {
      kind.kill('SIGINT');
      const code = await afgelopen;
      if (!opties.map) await rm(map, { recursive: true, force: true });
      return code;
    },
  };
}
