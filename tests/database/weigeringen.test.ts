import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SUPERUSER } from '#tests/support/postgres.ts';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import { maakRijen } from '#tests/support/rechten-rijen.ts';
import { weigeringen } from '#tests/support/weigeringen.ts';

const database = useDatabase('niets');
/** Without triggers and keys that point elsewhere: only the checks themselves speak. */
let kaal: Client;
beforeAll(async () => {
  await maakActoren(database.client);
  await maakRijen(database.client);
  const url = new URL(database.url);
  url.username = SUPERUSER;
  kaal = new Client({ connectionString: url.href });
  await kaal.connect();
  await kaal.query('set session_replication_role = replica');
});
afterAll(() => kaal?.end());

/** Which check refuses this change of one row; null when the row takes it. */
async function weigert(tabel: string, zet: string, rij: string): Promise<string | null> {
  await kaal.query('begin');
  try {
    await kaal.query(`update ${tabel} set ${zet} where ctid = '${rij}'`);
    return null;
  } catch (fout) {
    if (fout instanceof Error && 'constraint' in fout && 'code' in fout && fout.code === '23514')
      return String(fout.constraint);
    throw fout;
  } finally {
    await kaal.query('rollback');
  }
}

test.each(Object.keys(weigeringen))('each check of %s refuses what the table says, by its own name', async (tabel) => {
  const { rows } = await kaal.query<{ rij: string }>(`select ctid::text as rij from ${tabel} order by 1 limit 6`);
  expect(rows).not.toEqual([]);
  for (const [naam, zet] of Object.entries(weigeringen[tabel] ?? {})) {
    const gezegd: (string | null)[] = [];
    for (const { rij } of rows) gezegd.push(await weigert(tabel, zet, rij));
    expect(gezegd, naam).toContain(naam);
  }
});

test('no check of the database is left out', async () => {
  const { rows } = await database.client.query<{ naam: string }>(
    `select c.conrelid::regclass || ' ' || c.conname as naam from pg_constraint c
     where c.contype = 'c' and c.connamespace in ('public'::regnamespace, 'prive'::regnamespace)`,
  );
  const vol = (naam: string) => (naam.includes('.') ? naam : `public.${naam}`);
  const genoemd = Object.entries(weigeringen).flatMap(([tabel, checks]) =>
    Object.keys(checks).map((naam) => `${tabel} ${naam}`),
  );
  expect(genoemd.toSorted()).toEqual(rows.map(({ naam }) => vol(naam)).toSorted());
});
