import type { Client, QueryResult } from 'pg';
import type { Rol } from '#domein/rechten/tabelrechten.ts';

/** How somebody signed in: `minuten` ago, by which method, and in which session; by default the one of the account. */
export interface Inlog {
  readonly minuten?: number;
  readonly method?: string;
  readonly sessie?: string;
}
/** What a token says of a session. */
export const sessieVan = (sub: string | null, { minuten = 0, method = 'otp', sessie = sub ?? '' }: Inlog = {}) => ({
  session_id: sessie,
  amr: [{ method, timestamp: Math.floor(Date.now() / 1000) - minuten * 60 }],
});

/** Someone who sends requests. Several people can have one role: everybody without a valid role is a bezoeker. */
export interface Actor {
  readonly naam: string;
  readonly rol: Rol;
  readonly databaseRol: 'anon' | 'authenticated' | 'service_role';
  /** The address the database may believe; null when there is none or it is not confirmed. */
  readonly bevestigd: string | null;
  readonly sub: string | null;
}

const sub = (nummer: number) => `00000000-0000-4000-8000-00000000000${nummer}`;
const ingelogd = (naam: string, rol: Rol, nummer: number, bevestigd = true): Actor => ({
  naam,
  rol,
  databaseRol: 'authenticated',
  bevestigd: bevestigd ? `${naam}@voorbeeld.test` : null,
  sub: sub(nummer),
});

export const anon: Actor = { naam: 'anon', rol: 'anon', databaseRol: 'anon', bevestigd: null, sub: null };
export const bezoeker = ingelogd('bezoeker', 'bezoeker', 1);
export const onbevestigd = ingelogd('onbevestigd', 'bezoeker', 2, false);
export const vertrokken = ingelogd('vertrokken', 'bezoeker', 3);
export const aanstaand = ingelogd('aanstaand', 'bezoeker', 4);
export const makelaar = ingelogd('makelaar', 'makelaar', 5);
export const beheerder = ingelogd('beheerder', 'beheerder', 6);
export const serviceRole: Actor = { ...anon, naam: 'service_role', rol: 'service_role', databaseRol: 'service_role' };
export const actoren = [anon, bezoeker, onbevestigd, vertrokken, aanstaand, makelaar, beheerder, serviceRole] as const;

const ACCOUNTS = `
  insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data) values
    ('${bezoeker.sub}', 'authenticated', 'authenticated', 'bezoeker@voorbeeld.test', now(), '{"rol": "beheerder"}'),
    ('${onbevestigd.sub}', 'authenticated', 'authenticated', 'onbevestigd@voorbeeld.test', null, '{}'),
    ('${vertrokken.sub}', 'authenticated', 'authenticated', 'vertrokken@voorbeeld.test', now(), '{}'),
    ('${aanstaand.sub}', 'authenticated', 'authenticated', 'aanstaand@voorbeeld.test', now(), '{}'),
    ('${makelaar.sub}', 'authenticated', 'authenticated', 'Makelaar@voorbeeld.test', now(), '{}'),
    ('${beheerder.sub}', 'authenticated', 'authenticated', 'beheerder@voorbeeld.test', now(), '{}');
  insert into public.medewerker (email, naam, rol, sinds, tot) values
    ('onbevestigd@voorbeeld.test', 'Onbevestigd', 'beheerder', '2020-01-01', null),
    ('vertrokken@voorbeeld.test', 'Vertrokken', 'beheerder', '2020-01-01', '2021-01-01'),
    ('aanstaand@voorbeeld.test', 'Aanstaand', 'beheerder', '2999-01-01', null),
    ('makelaar@voorbeeld.test', 'Makelaar', 'makelaar', '2020-01-01', null),
    ('beheerder@voorbeeld.test', 'Beheerder', 'beheerder', '2020-01-01', null);
`;

/** Makes the accounts of the actors, and the medewerker rows of those who have, had or will have a role. */
export async function maakActoren(client: Client): Promise<void> {
  await client.query(ACCOUNTS);
}

/** What a request of this actor carries; the metadata is what a user could have edited, so it must not count. */
function claims(actor: Actor, hoe: Inlog): string {
  const metadata = { rol: 'beheerder', role: 'beheerder' };
  const person = {
    sub: actor.sub,
    email: 'beheerder@voorbeeld.test',
    user_metadata: metadata,
    ...sessieVan(actor.sub, hoe),
  };
  return JSON.stringify({ role: actor.databaseRol, ...(actor.sub ? person : {}) });
}

/** Runs `work` as the API would for this actor, and undoes everything it did. */
export async function als<T>(client: Client, actor: Actor, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await word(client, actor);
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** From here to the end of the transaction the connection is this actor, who typed a code just now. */
export async function word(client: Client, actor: Actor, hoe: Inlog = {}): Promise<void> {
  await client.query(`select set_config('request.jwt.claims', $1, true)`, [claims(actor, hoe)]);
  await client.query(`set local role ${actor.databaseRol}`);
}

const DENIED = '42501';

/** Tries one statement and undoes it. True when it was allowed and touched a row; false when refused or out of reach. */
export async function lukt(client: Client, sql: string): Promise<boolean> {
  try {
    // One message to the server: a rights test does this thousands of times.
    const results: unknown = await client.query(`savepoint poging; ${sql}; rollback to savepoint poging`);
    return (
      Array.isArray(results) &&
      results.some((result: QueryResult) => result.command !== 'SAVEPOINT' && (result.rowCount ?? 0) > 0)
    );
  } catch (error) {
    await client.query('rollback to savepoint poging');
    if (error instanceof Error && 'code' in error && error.code === DENIED) return false;
    throw error;
  }
}
