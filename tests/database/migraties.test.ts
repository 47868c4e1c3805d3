import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { MIGRATIONS, ROOT, sqlBestanden } from '#tests/support/postgres-bestanden.ts';
import { generateTypes, supabaseCli } from '#tests/support/postgres-cli.ts';
import { createDatabase, type TestDatabase, withClient } from '#tests/support/postgres-databases.ts';
import { dumpSchema, migratedPglite } from '#tests/support/postgres-pglite.ts';
import { beschrijfSchema } from '#tests/support/postgres-schema.ts';
import { BEGINRECHTEN } from '#tests/support/postgres-supabase.ts';
import { leesSchemabestanden, maakSchemabestanden } from '#tests/support/schema-bestanden.ts';

const databases: TestDatabase[] = [];
let pglite: PGlite;

async function database(beginrechten: (typeof BEGINRECHTEN)[number], inhoud: 'kaal' | 'schema') {
  const made = await createDatabase(inject('postgres'), beginrechten, inhoud);
  databases.push(made);
  return made.url;
}

beforeAll(async () => {
  pglite = await migratedPglite();
});

afterAll(async () => {
  await pglite.close();
  for (const made of databases) await made.drop();
});

for (const beginrechten of BEGINRECHTEN) {
  test(`the Supabase CLI pushes every migration on a project that starts with ${beginrechten} granted, and its advisors find nothing`, async () => {
    const url = await database(beginrechten, 'kaal');
    const push = await supabaseCli(url, ['db', 'push', '--yes']);
    expect(push.code, push.output).toBe(0);

    const applied = await withClient(url, (client) =>
      client.query('select version from supabase_migrations.schema_migrations order by version'),
    );
    expect(applied.rows).toEqual(sqlBestanden(MIGRATIONS).map(({ naam }) => ({ version: naam.split('_')[0] })));

    const advisors = await supabaseCli(url, ['db', 'advisors', '--fail-on', 'warn']);
    expect(advisors.code, advisors.output).toBe(0);

    const direct = await withClient(await database(beginrechten, 'schema'), beschrijfSchema);
    expect(await withClient(url, beschrijfSchema)).toEqual(direct);
  });
}

test('the advisors do find a table without row level security', async () => {
  const url = await database('niets', 'schema');
  await withClient(url, (client) =>
    client.query('create table public.lek (id int primary key); grant select on public.lek to anon;'),
  );
  const advisors = await supabaseCli(url, ['db', 'advisors', '--fail-on', 'warn']);
  expect(advisors.code).toBe(1);
  expect(advisors.output).toContain('lek');
});

test('a project ends with the same schema and rights, whatever was granted at its start', async () => {
  const [alles, niets] = await Promise.all(
    BEGINRECHTEN.map(async (beginrechten) => withClient(await database(beginrechten, 'schema'), beschrijfSchema)),
  );
  expect(alles).toEqual(niets);
});

test('the embedded database has the same schema and rights as a real Postgres', async () => {
  const real = await withClient(await database('niets', 'schema'), beschrijfSchema);
  expect(real.length).toBeGreaterThan(100);
  expect(await beschrijfSchema(pglite)).toEqual(real);
});

test('the committed files of the schema are not stale', async () => {
  const nu = maakSchemabestanden(await dumpSchema(pglite));
  expect(Object.fromEntries(leesSchemabestanden()), 'run: npm run db:types').toEqual(Object.fromEntries(nu));
  expect(nu.size).toBeGreaterThan(250);
});

test('the committed database types are not stale', async () => {
  const committed = readFileSync(join(ROOT, 'supabase', 'types.ts'), 'utf8');
  expect(committed, 'run: npm run db:types').toBe(await generateTypes(await database('niets', 'schema')));
});
