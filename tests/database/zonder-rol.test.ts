import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  type Actor,
  aanstaand,
  als,
  anon,
  bezoeker,
  maakActoren,
  onbevestigd,
  vertrokken,
} from '#tests/support/rechten-actoren.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';

const database = useDatabase('alles');
let kolommen: readonly { tabel: string; kolom: string }[];

beforeAll(async () => {
  await maakActoren(database.client);
  await maakRijen(database.client);
  const { rows } = await database.client.query(
    `select c.oid::regclass::text as tabel, a.attname as kolom
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped
     order by 1, 2`,
  );
  kolommen = rows;
});

/** What somebody reads of each column: its values, sorted; a column that is closed gives none. */
const leest = (wie: Actor): Promise<Record<string, string>> =>
  als(database.client, wie, async () => {
    const gelezen: Record<string, string> = {}; // to be filled
    for (const { tabel, kolom } of kolommen) {
      await database.client.query('savepoint kolom');
      const waarden = await database.client
        .query(`select array_agg(${kolom}::text order by ${kolom}::text)::text as alle from ${tabel}`)
        .then(({ rows }) => rows[0].alle ?? '')
        .catch(() => '');
      await database.client.query('rollback to savepoint kolom');
      if (waarden !== '') gelezen[`${tabel}.${kolom}`] = waarden;
    }
    return gelezen;
  });

/** Says whose account a record is, which no grant can hide from some of those who signed in: they read no row of it. */
const ALLEEN_ZONDER_ACCOUNT = /^makelaar(_buurt)?\./;

test('an account without a role reads exactly what a visitor without an account can, column by column', async () => {
  const gelezen = Object.entries(await leest(anon));
  expect(gelezen.length).toBeGreaterThan(100);
  const bekend = Object.fromEntries(gelezen.filter(([kolom]) => !ALLEEN_ZONDER_ACCOUNT.test(kolom)));
  for (const wie of [bezoeker, onbevestigd, vertrokken, aanstaand]) expect(await leest(wie), wie.naam).toEqual(bekend);
});
