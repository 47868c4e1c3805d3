import { Client } from 'pg';
import { inject, vi } from 'vitest';
import { MEEDOEN_ZAAD } from '#tests/support/meedoen-inhoud.ts';
import { type Meedoenproef, openMeedoen } from '#tests/support/meedoen-omgeving.ts';
import { restOpPostgres } from '#tests/support/meedoen-rest.ts';
import { SUPERUSER, startPostgres } from '#tests/support/postgres.ts';
import { createDatabase, makeRoles, type TestDatabase, withClient } from '#tests/support/postgres-databases.ts';

export interface Echteproef extends Meedoenproef {
  /** As the owner of the tables, outside every right. */
  readonly eigenaar: Client;
  aantal(tabel: string): Promise<number>;
  /** Kills a server process halfway, which makes Postgres drop every connection and recover; resolves when it answers again. */
  stort(): Promise<void>;
  /** Resolves once the owner is connected again, however that connection ended. */
  herstel(): Promise<void>;
  /** What stands between the functions and the database; a test replaces it to break it. */
  readonly lijn: { haal: typeof fetch };
}

const UUR_MS = 3_600_000;
const HERSTEL = { timeout: 20_000, interval: 20 };

/** A server that can crash, as a hosted one: what it acknowledged is kept. */
async function openEigenServer(): Promise<TestDatabase> {
  const server = await startPostgres();
  await makeRoles(server);
  const database = await createDatabase(server, 'niets', 'schema');
  await withClient(server.url('postgres', SUPERUSER), async (beheer) => {
    await beheer.query(`alter database ${database.name} set synchronous_commit = on`);
  });
  return { ...database, drop: () => server.stop() };
}

/**
 * The functions on a real Postgres with many connections, both with a clock that began at the last full hour; `zaad` is the content
 * to begin with. Only who lets the server
 * crash asks for one of its own.
 */
export async function openEchteproef(
  zaad = MEEDOEN_ZAAD,
  server: 'gedeeld' | 'eigen' = 'gedeeld',
): Promise<Echteproef> {
  const database =
    server === 'eigen' ? await openEigenServer() : await createDatabase(inject('postgres'), 'niets', 'schema');
  const rest = restOpPostgres(database.url);
  const verbind = async (): Promise<Client> => {
    const client = new Client({ connectionString: database.url });
    // A connection that ends with the server tells nothing new.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  let eigenaar = await verbind();
  await eigenaar.query(zaad);
  // Limits count by the hour and the day: a file begins at a full hour, so that none ends halfway through a test.
  const na = Date.now() % UUR_MS;
  await eigenaar.query(
    `create or replace function prive.nu() returns timestamptz language sql volatile parallel safe set search_path = '' as $$ select clock_timestamp() - interval '${na} milliseconds' $$`,
  );
  // A connection made while the last crash was still going on may have ended with it.
  const leesPid = async (): Promise<number> => {
    try {
      return (await eigenaar.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? Number.NaN;
    } catch (fout) {
      eigenaar = await verbind();
      throw fout;
    }
  };
  const lijn = { haal: rest.haal };
  const proef = await openMeedoen((invoer, init) => lijn.haal(invoer, init));
  Object.assign(proef.delen, { klok: { nu: () => new Date(Date.now() - na) } });
  return {
    ...proef,
    get eigenaar() {
      return eigenaar;
    },
    lijn,
    async herstel() {
      await vi.waitFor(leesPid, HERSTEL);
    },
    async stort() {
      process.kill(await vi.waitFor(leesPid, HERSTEL), 'SIGKILL');
      eigenaar = await vi.waitFor(verbind, HERSTEL);
    },
    async aantal(tabel) {
      const { rows } = await eigenaar.query<{ n: number }>(`select count(*)::int as n from ${tabel}`);
      return rows[0]?.n ?? Number.NaN;
    },
    async stop() {
      await proef.stop();
      await eigenaar.end();
      await rest.stop();
      await database.drop();
    },
  };
}
