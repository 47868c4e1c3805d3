import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { startSupabase } from '#netlify/local/supabase.ts';
import { type Namaak, startNamaak } from '#tests/support/namaakdatabase.ts';
import { stadsmaten } from '#tests/support/stadmaker/maten.ts';
import { vulStadsmap } from '#tests/support/stadmaker/stadsmap.ts';
import { maakToeval } from '#tests/support/stadmaker/toeval.ts';
import { verander } from '#tests/support/verander.ts';

/** Of everything a few, so that there is a page of every kind. */
const KLEIN = {
  ...stadsmaten.stad,
  plekken: 40,
  initiatieven: 30,
  activiteiten: 40,
  herhaald: 15,
  makelaars: 20,
  prioriteitenInEersteWijk: 20,
  rondes: 4,
  oudeRondes: 30,
  aanvragenPerRonde: 8,
  aanvragenInEersteRonde: 20,
  feedback: 200,
  fotos: 60,
};

let map: string;
let database: Namaak;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'buurtportaal-bijwerken-'));
  await cp(inject('startmap'), map, { recursive: true });
  await vulStadsmap(map, KLEIN);
  const omgeving = leesLokaleOmgeving({ LOKALE_MAP: map, SUPABASE_PORT: '0' });
  const supabase = await startSupabase(omgeving, { send: async () => undefined });
  database = await startNamaak(supabase);
  await supabase.stop();
});
afterAll(async () => {
  await database.stop();
  await rm(map, { recursive: true, force: true });
});

/** Runs a program of the build on a site. With BEWAARMAP it goes on from what stands there. Returns what it said. */
async function draai(programma: string, naam: string, env: Record<string, string> = {}): Promise<string> {
  const kind = spawn(process.execPath, [programma, '--outDir', join(map, naam)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      SUPABASE_URL: database.url,
      SUPABASE_PUBLISHABLE_KEY: 'proef',
      // Nothing is online there, so that a build has nothing to compare with.
      SITE_URL: database.url,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => (uitvoer += deel));
  const code = await new Promise<number | null>((klaar) => kind.once('close', klaar));
  if (code !== 0) throw new Error(uitvoer);
  return uitvoer;
}
const werkBij = () => draai('bouw/bouw.ts', 'site', { BEWAARMAP: join(map, 'bewaard') });
const doeNawerk = () => draai('bouw/nawerk.ts', 'site', { BEWAARMAP: join(map, 'bewaard') });

/** Every file of a site with the fingerprint of what is in it. */
async function inhoudVan(naam: string): Promise<Record<string, string>> {
  const afdrukken: Record<string, string> = {};
  for await (const pad of glob('**/*', { cwd: join(map, naam) })) {
    const bestand = join(map, naam, pad);
    if (!(await stat(bestand)).isFile()) continue;
    afdrukken[pad] = createHash('sha256')
      .update(await readFile(bestand))
      .digest('hex');
  }
  return afdrukken;
}
const gebleven = (uitvoer: string): number => Number(/waarvan (\d+) bleven/.exec(uitvoer)?.[1]);

test('a site that goes on from the one before is the same, byte for byte, as one that is made anew', async () => {
  expect(gebleven(await werkBij())).toBe(0);
  expect(gebleven(await werkBij())).toBeGreaterThan(500);
  for (const zaad of [1, 2]) {
    const toeval = maakToeval(zaad);
    const gedaan = Array.from({ length: 10 }, () => verander(database.rijen, toeval));
    database.versie += 1;
    expect(gebleven(await werkBij()), gedaan.join('\n')).toBeGreaterThan(100);
    await doeNawerk();
    await draai('bouw/bouw.ts', 'schoon');
    expect(await inhoudVan('site'), gedaan.join('\n')).toEqual(await inhoudVan('schoon'));
  }
}, 600_000);
