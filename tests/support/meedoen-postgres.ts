import { Client } from 'pg';
import { vi } from 'vitest';
import { MEEDOEN_ZAAD } from '#tests/support/meedoen-inhoud.ts';
import { type Meedoenproef, openMeedoen } from '#tests/support/meedoen-omgeving.ts';
import { restOpPostgres } from '#tests/support/meedoen-rest.ts';
import { SUPERUSER, startPostgres } from '#tests/support/postgres.ts';
import { MIGRATIONS } from '#tests/support/postgres-bestanden.ts';
import { applyFiles, withClient } from '#tests/support/postgres-databases.ts';
import { projectSql, rolesSql } from '#tests/support/postgres-supabase.ts';

const DATABASE = 'meedoen';

export interface Echteproef extends Meedoenproef {
  /** As the owner of the tables, outside every right. */
  readonly eigenaar: Client;
  aantal(tabel: string): Promise<number>;
  /** Kills a server process halfway, which makes Postgres drop every connection and recover; resolves when it answers again. */
  stort(): Promise<void>;
  /** What stands between the functions and the database; a test replaces it to break it. */
  readonly lijn: { haal: typeof fetch };
}

/** The functions on a real Postgres with many connections; `zaad` is the content to begin with. */
export async function openEchteproef(zaad = MEEDOEN_ZAAD): Promise<Echteproef> {
  const server = await startPostgres();
  await withClient(server.url('postgres', SUPERUSER), async (beheer) => {
    await beheer.query(rolesSql(server.password));
    await beheer.query(`create database ${DATABASE} owner postgres`);
    // A crash of the server must keep what it acknowledged, as a hosted one does.
    await beheer.query(`alter database ${DATABASE} set synchronous_commit = on`);
  });
  await withClient(server.url(DATABASE, SUPERUSER), (beheer) => beheer.query(projectSql('niets')));
  await applyFiles(server.url(DATABASE), MIGRATIONS);
  const rest = restOpPostgres(server.url(DATABASE));
  const verbind = async (): Promise<Client> => {
    const client = new Client({ connectionString: server.url(DATABASE) });
    // A connection that ends with the server tells nothing new.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  let eigenaar = await verbind();
  await eigenaar.query(zaad);
  const lijn = { haal: rest.haal };
  const proef = await openMeedoen((invoer, init) => lijn.haal(invoer, init));
  return {
    ...proef,
    get eigenaar() {
      return eigenaar;
    },
    lijn,
    async stort() {
      // A connection made while the last crash was still going on may have ended with it.
      const leesPid = async (): Promise<number> => {
        try {
          return (await eigenaar.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid ?? Number.NaN;
        } catch (fout) {
          eigenaar = await verbind();
          throw fout;
        }
      };
      process.kill(await vi.waitFor(leesPid, { timeout: 20_000, interval: 20 }), 'SIGKILL');
      eigenaar = await vi.waitFor(verbind, { timeout: 20_000, interval: 20 });
    },
    async aantal(tabel) {
      const { rows } = await eigenaar.query<{ n: number }>(`select count(*)::int as n from ${tabel}`);
      return rows[0]?.n ?? Number.NaN;
    },
    async stop() {
      await proef.stop();
      await eigenaar.end();
      await rest.stop();
      await server.stop();
    },
  };
}
