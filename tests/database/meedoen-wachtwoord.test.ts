import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';
import { maakActoren } from '#tests/support/rechten-actoren.ts';
import { tel } from './meedoen.ts';

const database = useDatabase('alles');
beforeAll(() => maakActoren(database.client));
beforeEach(() => database.client.query('begin'));
afterEach(() => database.client.query('rollback'));

const SLACHTOFFER = 'jurylid@voorbeeld.test';
const MELD_AAN = `insert into auth.users (id, email, encrypted_password, created_at)
  values ('30000000-0000-4000-8000-000000000001', '${SLACHTOFFER}', extensions.crypt('geraden', extensions.gen_salt('bf', 4)), now())`;
/** What signing in with a password comes down to: is there a confirmed account whose hash fits? */
const INLOGGEN = `auth.users where email = '${SLACHTOFFER}' and email_confirmed_at is not null
  and encrypted_password <> '' and encrypted_password = extensions.crypt('geraden', encrypted_password)`;
const BEVESTIG = `update auth.users set email_confirmed_at = now() where email = '${SLACHTOFFER}'`;

async function valAan(): Promise<boolean> {
  // A stranger signs up with a password on somebody else's address; that somebody then signs in with a code.
  await database.client.query(MELD_AAN);
  await database.client.query(BEVESTIG);
  return (await tel(database.client, INLOGGEN)) > 0;
}

test('a password that a stranger planted on an address does not work once its owner signed in', async () => {
  expect(await valAan()).toBe(false);
  expect(await tel(database.client, `auth.users where encrypted_password <> ''`)).toBe(0);
});

test('without the trigger the attack does work, so this test can fail', async () => {
  await database.client.query(
    `create or replace function prive.geen_wachtwoord() returns trigger language plpgsql as $$ begin return new; end $$`,
  );
  expect(await valAan()).toBe(true);
});

test('a password that is set later is emptied too', async () => {
  await database.client.query(MELD_AAN);
  await database.client.query(BEVESTIG);
  await database.client.query(
    `update auth.users set encrypted_password = extensions.crypt('geraden', extensions.gen_salt('bf', 4))`,
  );
  expect(await tel(database.client, INLOGGEN)).toBe(0);
});

test('an account without a role goes after a day; one with a role, now or soon, stays', async () => {
  await database.client.query(`update auth.users set created_at = now() - interval '23 hours'`);
  await database.client.query('select prive.verwijder_lege_accounts()');
  expect(await tel(database.client, 'auth.users')).toBe(6);
  await database.client.query(`update auth.users set created_at = now() - interval '25 hours'`);
  await database.client.query('select prive.verwijder_lege_accounts()');
  const { rows } = await database.client.query(
    `select split_part(lower(email), '@', 1) as wie from auth.users order by 1`,
  );
  expect(rows.map(({ wie }) => wie)).toEqual(['aanstaand', 'beheerder', 'makelaar', 'onbevestigd']);
});
