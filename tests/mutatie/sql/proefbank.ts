import { Client } from 'pg';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { SUPERUSER } from '#tests/support/postgres.ts';
import {
  connectionUrl,
  copySql,
  createDatabase,
  PROEF,
  type ServerAdres,
  withClient,
} from '#tests/support/postgres-databases.ts';
import { BEGINRECHTEN } from '#tests/support/postgres-supabase.ts';

/** These compare the schema with itself or read its text: they see that something changed, not that a rule broke. */
const ZIET_ALLES = /\/(migraties|onbekend|kosten)\.test\.ts$/;

/** The database tests, kept ready to run again and again on one server, whose templates can be changed in between. */
export interface Proefbank {
  readonly bestanden: readonly string[];
  /** True when every test of these files passes; the first failure ends it. */
  slaagt(bestanden: readonly string[]): Promise<boolean>;
  /** What each database of the tests that ran last used: tables and functions as the catalog names them. */
  gebruikt(): Promise<ReadonlySet<string>>;
  /** Makes the templates anew with this change; an SQL error is the answer when the change is none. */
  verander(sql: string): Promise<string | undefined>;
  opGaaf<Antwoord>(werk: (client: Client) => Promise<Antwoord>): Promise<Antwoord>;
  stop(): Promise<void>;
}

const GEBRUIKT = `
  select relid::regclass::text as naam from pg_stat_user_tables where n_tup_ins + n_tup_upd + n_tup_del + seq_scan + coalesce(idx_scan, 0) > 0
  union select funcid::regprocedure::text from pg_stat_user_functions`;
const GAAF = 'gaaf_';

export async function openProefbank(): Promise<Proefbank> {
  const vitest: Vitest = await createVitest('test', { project: ['database'], watch: false, bail: 1, reporters: [{}] });
  const specificaties = (await vitest.globTestSpecifications()).filter(({ moduleId }) => !ZIET_ALLES.test(moduleId));
  const bij = new Map<string, TestSpecification>(specificaties.map((deel) => [deel.moduleId, deel]));
  const slaagt: Proefbank['slaagt'] = async (bestanden) => {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      bestanden.flatMap((pad) => bij.get(pad) ?? []),
    );
    return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
  };
  // The first run, of any file, starts the server.
  await slaagt([...bij.keys()].slice(0, 1));
  const server: ServerAdres = vitest.getProjectByName('database').getProvidedContext().postgres;
  const beheer = new Client({ connectionString: connectionUrl(server, 'postgres', SUPERUSER) });
  await beheer.connect();
  await beheer.query(`alter system set track_functions = 'all'`);
  await beheer.query(`alter system set statement_timeout = '30s'`);
  await beheer.query('select pg_reload_conf()');
  const namen = async (begin: string) =>
    (
      await beheer.query<{ naam: string }>(`select datname as naam from pg_database where starts_with(datname, $1)`, [
        begin,
      ])
    ).rows.map(({ naam }) => naam);
  for (const beginrechten of BEGINRECHTEN)
    for (const inhoud of ['schema', 'seeds'] as const) await createDatabase(server, beginrechten, inhoud);
  const sjablonen = (await namen('sjabloon_')).filter((naam) => !naam.endsWith('_kaal'));
  for (const naam of sjablonen) await beheer.query(copySql(GAAF + naam, naam));
  const ruimOp = async () => {
    for (const naam of await namen(PROEF)) await beheer.query(`drop database ${naam} with (force)`);
  };
  return {
    bestanden: [...bij.keys()],
    slaagt,
    async gebruikt() {
      const alles = new Set<string>();
      for (const naam of await namen(PROEF))
        await withClient(connectionUrl(server, naam, SUPERUSER), async (client) => {
          for (const rij of (await client.query<{ naam: string }>(GEBRUIKT)).rows) alles.add(rij.naam);
        });
      await ruimOp();
      return alles;
    },
    async verander(sql) {
      await ruimOp();
      for (const naam of sjablonen) {
        await beheer.query(`drop database if exists ${naam} with (force)`);
        await beheer.query(copySql(naam, GAAF + naam));
        const fout = await withClient(connectionUrl(server, naam, 'postgres'), async (client) => {
          await client.query(sql);
        }).catch((oorzaak: Error) => oorzaak.message);
        if (fout !== undefined) return fout;
      }
      return undefined;
    },
    opGaaf: (werk) => withClient(connectionUrl(server, `${GAAF}sjabloon_niets_schema`, 'postgres'), werk),
    async stop() {
      await beheer.end();
      await vitest.close();
    },
  };
}
