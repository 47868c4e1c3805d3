import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serverpaths } from '#config/paths.ts';
import { leesLokaleOmgeving } from '#netlify/env.ts';
import { luister, sluit } from '#netlify/local/luister.ts';
import { type Supabase, startSupabase } from '#netlify/local/supabase.ts';
import { kopieerProject } from '#tests/support/kopie.ts';

let map: string;
let data: string;
let supabase: Supabase;

beforeAll(async () => {
  map = await kopieerProject();
  await mkdir(join(map, 'dist'));
  await writeFile(join(map, 'dist/index.html'), 'De site van gisteren.');
  data = await mkdtemp(join(tmpdir(), 'buurtportaal-bouwen-'));
  await cp(inject('startmap'), data, { recursive: true });
  const env = leesLokaleOmgeving({ LOKALE_MAP: data, SUPABASE_PORT: '0' });
  supabase = await startSupabase(env, { send: async () => undefined });
});
afterAll(async () => {
  await supabase.stop();
  for (const weg of [map, data]) await rm(weg, { recursive: true, force: true });
});

/** Runs `npm run build`'s program in the copy. */
async function bouw(env: Record<string, string>): Promise<{ code: number | null; uitvoer: string }> {
  const kind = spawn(process.execPath, ['bouw/bouw.ts'], {
    cwd: map,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', KRIMP_TOEGESTAAN: 'nee', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => (uitvoer += deel));
  const code = await new Promise<number | null>((klaar) => kind.once('close', klaar));
  return { code, uitvoer };
}

/** Where nothing listens, and nothing will: a port that was let go can be taken by another portal meanwhile. */
const DICHTE_DEUR = 'http://127.0.0.1:1';

test('a database that does not answer stops the build with one Dutch line, and the site that was there stays', async () => {
  const { code, uitvoer } = await bouw({
    SUPABASE_URL: DICHTE_DEUR,
    SUPABASE_PUBLISHABLE_KEY: 'proef',
    SITE_URL: DICHTE_DEUR,
  });
  expect(code).not.toBe(0);
  const regels = uitvoer.split('\n').filter((regel) => regel.includes('De database'));
  expect(regels).toHaveLength(1);
  expect(regels[0]).toMatch(
    /^De database op http:\/\/127\.0\.0\.1:\d+ is niet bereikbaar\. De site is niet gebouwd; wat online staat, blijft staan\.$/,
  );
  expect(await readdir(join(map, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(map, 'dist/index.html'), 'utf8')).toBe('De site van gisteren.');
});

/** Stands in for the site that is online; `inhoud` is what it says it was made of. */
async function startOnline(inhoud: object): Promise<{ url: string; gevraagd: string[]; stop: () => Promise<void> }> {
  const gevraagd: string[] = [];
  const server = createServer(({ url = '' }, antwoord) => {
    gevraagd.push(url);
    antwoord.end(gzipSync(JSON.stringify(inhoud)));
  });
  const poort = await luister(server, 0, 'PORT');
  return { url: `http://127.0.0.1:${poort}`, gevraagd, stop: () => sluit(server) };
}

test('a build that misses a third of what is online stops and says how many, with nothing to fall back on', async () => {
  const rijen = Array.from({ length: 90 }, (_, nummer) => ({ id: `weg-${nummer}`, naam: 'Weg' }));
  const online = await startOnline({ versie: 1, rijen: { initiatief: rijen } });
  const { code, uitvoer } = await bouw({
    SUPABASE_URL: supabase.url,
    SUPABASE_PUBLISHABLE_KEY: supabase.publishable,
    SITE_URL: online.url,
  });
  await online.stop();
  expect(code).not.toBe(0);
  // Once to compare, and once to see whether a site can be made of it.
  expect(online.gevraagd).toEqual([serverpaths.inhoud, serverpaths.inhoud]);
  expect(uitvoer).toContain(
    'De site is niet gebouwd; wat online staat, blijft staan. Van de 90 initiatieven zijn er 90 weg. Niemand haalde ze weg in de werkplek.',
  );
  expect(uitvoer).toContain(
    `STILSTAND ${JSON.stringify({ soort: 'verdwenen', tabel: 'initiatief', eerst: 90, weg: 90 })}`,
  );
  expect(await readFile(join(map, 'dist/index.html'), 'utf8')).toBe('De site van gisteren.');
});
