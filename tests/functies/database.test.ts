import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createClient } from '@supabase/supabase-js';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type LokaleDatabase, openDatabase } from '#netlify/local/database.ts';
import { lokaleSleutels, type Sleutels } from '#netlify/local/sleutels.ts';

let map: string;
let sleutels: Sleutels;
let open: LokaleDatabase | undefined;

const start = async () => {
  open = await openDatabase({
    map,
    sleutels,
    siteUrl: 'http://localhost',
    zaadmappen: ['supabase/seeds/utrecht'],
    mail: { send: async () => undefined },
  });
  return open;
};
/** A client whose requests go straight into the embedded server. */
const clientMet = (database: LokaleDatabase, sleutel: string) =>
  createClient('http://localhost', sleutel, {
    auth: { persistSession: false },
    global: { fetch: (invoer, opties) => database.fetch(new Request(invoer, opties)) },
  });

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'database-'));
  sleutels = await lokaleSleutels(map);
});
afterEach(async () => {
  await open?.stop();
  open = undefined;
});
afterAll(() => rm(map, { recursive: true, force: true }));

test('a new database holds the migrations and the seeds, and an outsider reads what is published', async () => {
  const { data, error } = await clientMet(await start(), sleutels.publishable)
    .from('wijk')
    .select('naam');
  expect(error).toBeNull();
  expect(data).toHaveLength(10);
});

test('what staff changed survives a restart, seeds included', async () => {
  const rijen = [{ id: 'bc-01', telefoon: '000 000 00 00' }];
  const eerst = clientMet(await start(), sleutels.secret);
  expect((await eerst.rpc('plekken_importeren', { rijen, herkomst: { bestand: 'ab'.repeat(32) } })).error).toBeNull();
  await open?.stop();
  const later = clientMet(await start(), sleutels.publishable);
  const { data } = await later.from('plek').select('telefoon').eq('id', 'bc-01').single();
  expect(data).toEqual({ telefoon: '000 000 00 00' });
});

test('a migration that was changed after it ran is named at the next start, until the database is made anew', async () => {
  const gemeld: string[] = [];
  const spion = vi.spyOn(console, 'warn').mockImplementation((zin) => void gemeld.push(String(zin)));
  onTestFinished(() => spion.mockRestore());
  await start();
  expect(gemeld).toEqual([]);
  await open?.stop();
  // As if the file had said something else when it ran.
  const verbinding = await createPgliteConnection({ url: join(map, 'database') });
  await verbinding.driver.exec(
    `update supabase_migrations.seed_files set hash = 'anders' where path like '%_grondslag.sql' and path like '%migrations%'`,
  );
  await verbinding.close();
  await start();
  expect(gemeld).toEqual([expect.stringMatching(/^Let op: \d+_grondslag\.sql is veranderd\./)]);
});

test('without a key nothing is answered, and the outsider reads no staff', async () => {
  const database = await start();
  expect((await database.fetch(new Request('http://localhost/rest/v1/wijk'))).status).toBe(401);
  const { error } = await clientMet(database, sleutels.publishable).from('medewerker').select('id');
  expect(error?.code).toBe('42501');
});

test('sixty requests at once each run under their own role', async () => {
  const database = await start();
  const buiten = clientMet(database, sleutels.publishable);
  const binnen = clientMet(database, sleutels.secret);
  const antwoorden = await Promise.all(
    Array.from({ length: 60 }, async (_, nummer) => {
      const { error } = await (nummer % 2 ? buiten : binnen).rpc('plekken_importeren', { rijen: [], herkomst: {} });
      return { buiten: nummer % 2 === 1, geweigerd: error !== null };
    }),
  );
  expect(antwoorden.filter(({ buiten: mag, geweigerd }) => mag !== geweigerd)).toEqual([]);
});

test('the secrets are made once and for the owner only', async () => {
  expect(await lokaleSleutels(map)).toEqual(sleutels);
  expect((await stat(join(map, 'sleutels.json'))).mode & 0o777).toBe(0o600);
});
