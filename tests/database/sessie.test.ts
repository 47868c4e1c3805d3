import type { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { als, beheerder, type Inlog, maakActoren, makelaar, word } from '#tests/support/rechten-actoren.ts';

const database = useDatabase('alles');
beforeAll(() => maakActoren(database.client));

async function vraag(client: Client, sql: string): Promise<unknown> {
  try {
    return (await client.query<{ uit: unknown }>(`select ${sql} as uit`)).rows[0]?.uit ?? null;
  } catch (fout) {
    return fout instanceof Error && 'code' in fout ? fout.code : fout;
  }
}
/** What a makelaar gets in a session like this one; the owner asks, who may call everything. */
const gevraagd = (hoe: Inlog, sql = 'prive.rol()', eerst = 'select') =>
  als(database.client, makelaar, async () => {
    await database.client.query('reset role');
    await database.client.query(eerst);
    await word(database.client, makelaar, hoe);
    await database.client.query('reset role');
    return vraag(database.client, sql);
  });

test('a code by mail gives the role of an account, however long ago it was typed', async () => {
  expect(await gevraagd({})).toBe('makelaar');
  expect(await gevraagd({ minuten: 6 * 24 * 60 })).toBe('makelaar');
  expect(await gevraagd({}, 'prive.eigen_email()')).toBe('makelaar@voorbeeld.test');
});

test.each(['password', 'oauth', 'recovery', 'magiclink', ''])(
  'a session by "%s" has no role and no address',
  async (method) => {
    expect(await gevraagd({ method })).toBe('PT401');
    expect(await gevraagd({ method }, 'prive.eigen_email()')).toBe('PT401');
    expect(await gevraagd({ method }, 'prive.medewerker_id()')).toBe('PT401');
  },
);

test('a session that ended, that of somebody else, and one that was never there, have no role', async () => {
  expect(await gevraagd({}, 'prive.rol()', `delete from auth.sessions where id = '${makelaar.sub}'`)).toBe('PT401');
  expect(await gevraagd({}, 'prive.rol()', `update auth.sessions set not_after = now()`)).toBe('PT401');
  expect(await gevraagd({ sessie: beheerder.sub ?? '' })).toBe('PT401');
  expect(await gevraagd({ sessie: '00000000-0000-4000-8000-0000000000ee' })).toBe('PT401');
});

test('a table answers an ended session as an old token: sign in again', async () => {
  const uitkomst = await als(database.client, makelaar, async () => {
    await word(database.client, makelaar, { method: 'password' });
    return vraag(database.client, '(select count(*) from public.medewerker)');
  });
  expect(uitkomst).toBe('PT401');
});

test('a code is fresh for ten minutes', async () => {
  expect(await gevraagd({ minuten: 9 }, 'prive.code_vers()')).toBe(true);
  expect(await gevraagd({ minuten: 11 }, 'prive.code_vers()')).toBe(false);
});
