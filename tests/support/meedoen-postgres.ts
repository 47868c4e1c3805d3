import { Client } from 'pg';
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
  /** What stands between the functions and the database; a test replaces it to break it. */
  readonly lijn: { haal: typeof fetch };
}

/** The functions on a real Postgres with many connections. */
export async function openEchteproef(): Promise<Echteproef> {
  const server = await startPostgres();
  await withClient(server.url('postgres', SUPERUSER), async (beheer) => {
    await beheer.query(rolesSql(server.password));
    await beheer.query(`create database ${DATABASE} owner postgres`);
  });
  await withClient(server.url(DATABASE, SUPERUSER), (beheer) => beheer.query(projectSql('niets')));
  await applyFiles(server.url(DATABASE), MIGRATIONS);
  const rest = restOpPostgres(server.url(DATABASE));
  const eigenaar = new Client({ connectionString: server.url(DATABASE) });
  await eigenaar.connect();
  await eigenaar.query(MEEDOEN_ZAAD);
  const lijn = { haal: rest.haal };
  const proef = await openMeedoen((invoer, init) => lijn.haal(invoer, init));
  return {
    ...proef,
    eigenaar,
    lijn,
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
