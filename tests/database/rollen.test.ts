import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import {
  type Actor,
  aanstaand,
  als,
  beheerder,
  bezoeker,
  lukt,
  maakActoren,
  makelaar,
  onbevestigd,
  vertrokken,
  word,
} from '#tests/support/rechten-actoren.ts';

const database = useDatabase('alles');
beforeAll(() => maakActoren(database.client));

/** What the policies see; the owner can call the function with the claims of someone else. */
async function rolVan(actor: Actor): Promise<string | null> {
  await word(database.client, actor);
  await database.client.query('reset role');
  const { rows } = await database.client.query<{ rol: string | null }>('select prive.rol() as rol');
  return rows[0]?.rol ?? null;
}
const rolNa = (sql: string, actor: Actor) => {
  const owner = { ...actor, databaseRol: 'authenticated' } as const;
  return als(database.client, owner, async () => {
    await database.client.query('reset role');
    await database.client.query(sql);
    return rolVan(actor);
  });
};

test.each([
  ['a makelaar with a confirmed address, in whatever case it was typed, is makelaar', makelaar, 'makelaar'],
  ['a beheerder with a confirmed address is beheerder', beheerder, 'beheerder'],
  ['a visitor has no role, whatever the metadata and the address in the token say', bezoeker, null],
  ['an address that was not confirmed has no role', onbevestigd, null],
  ['a medewerker whose time is over has no role', vertrokken, null],
  ['a medewerker whose time has not come has no role', aanstaand, null],
])('%s', async (_belofte, actor, rol) => {
  expect(await rolNa('select 1', actor)).toBe(rol);
});

test('confirming the address gives the role at the next request', async () => {
  const confirm = `update auth.users set email_confirmed_at = now() where id = '${onbevestigd.sub}'`;
  expect(await rolNa(confirm, onbevestigd)).toBe('beheerder');
});

test.each([
  [
    'ended today',
    `update public.medewerker set tot = (now() at time zone 'Europe/Amsterdam')::date where email = 'makelaar@voorbeeld.test'`,
  ],
  ['removed', `delete from public.medewerker where email = 'makelaar@voorbeeld.test'`],
  [
    'given another address',
    `update public.medewerker set email = 'ander@voorbeeld.test' where email = 'makelaar@voorbeeld.test'`,
  ],
])('a makelaar who is %s has no role at the next request', async (_wat, sql) => {
  expect(await rolNa('select 1', makelaar)).toBe('makelaar');
  expect(await rolNa(sql, makelaar)).toBeNull();
});

test('the day of a term is the day in Amsterdam, read from the one clock', async () => {
  const clock = (moment: string) =>
    `create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = '' as $$ select timestamptz '${moment}' $$;
     update public.medewerker set tot = '2027-07-01' where email = 'makelaar@voorbeeld.test'`;
  expect(await rolNa(clock('2027-06-30 21:59:59+00'), makelaar)).toBe('makelaar');
  expect(await rolNa(clock('2027-06-30 22:00:00+00'), makelaar)).toBeNull();
});

test('a makelaar cannot make himself beheerder, nor add one', async () => {
  await als(database.client, makelaar, async () => {
    expect(
      await lukt(
        database.client,
        `update public.medewerker set rol = 'beheerder' where email = 'makelaar@voorbeeld.test'`,
      ),
    ).toBe(false);
    expect(
      await lukt(
        database.client,
        `insert into public.medewerker (email, naam, rol) values ('x@voorbeeld.test', 'X', 'beheerder')`,
      ),
    ).toBe(false);
  });
});

test('a beheerder makes a makelaar beheerder, at the next request', async () => {
  await als(database.client, beheerder, async () => {
    const { rowCount } = await database.client.query(
      `update public.medewerker set rol = 'beheerder' where email = 'makelaar@voorbeeld.test'`,
    );
    expect(rowCount).toBe(1);
    expect(await rolVan(makelaar)).toBe('beheerder');
  });
});
