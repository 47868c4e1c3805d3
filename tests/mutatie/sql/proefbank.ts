import { Client } from 'pg';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { type Keuring, openKeuring } from '#tests/mutatie/sql/keuring.ts';
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
  readonly keuring: Keuring;
  /** Which of these files fail; the first failure ends it, and so does the moment `tot` (ms since 1970). */
  mislukt(bestanden: readonly string[], tot?: number): Promise<readonly string[]>;
  /** Makes the templates anew with this change; an SQL error is the answer when the change is none. */
  verander(sql: string): Promise<string | undefined>;
  opGaaf<Antwoord>(werk: (client: Client) => Promise<Antwoord>): Promise<Antwoord>;
  stop(): Promise<void>;
}

const GAAF = 'gaaf_';

export async function openProefbank(): Promise<Proefbank> {
  const vitest: Vitest = await createVitest('test', { project: ['database'], watch: false, bail: 1, reporters: [{}] });
  const specificaties = (await vitest.globTestSpecifications()).filter(({ moduleId }) => !ZIET_ALLES.test(moduleId));
  const bij = new Map<string, TestSpecification>(specificaties.map((deel) => [deel.moduleId, deel]));
  const mislukt: Proefbank['mislukt'] = async (bestanden, tot) => {
    const klaar = tot && setTimeout(() => void vitest.cancelCurrentRun('test-failure'), Math.max(0, tot - Date.now()));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      bestanden.flatMap((pad) => bij.get(pad) ?? []),
    );
    if (klaar) clearTimeout(klaar);
    if (unhandledErrors.length > 0) throw unhandledErrors[0];
    return testModules.filter((module) => module.state() === 'failed').map((module) => module.moduleId);
  };
  // The first run, of any file, starts the server.
  await mislukt([...bij.keys()].slice(0, 1));
  const server: ServerAdres = vitest.getProjectByName('database').getProvidedContext().postgres;
  const beheer = new Client({ connectionString: connectionUrl(server, 'postgres', SUPERUSER) });
  await beheer.connect();
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
  const keuring = await openKeuring(server, beheer, `${GAAF}sjabloon_niets_schema`);
  const ruimOp = async () => {
    for (const naam of await namen(PROEF)) await beheer.query(`drop database ${naam} with (force)`);
  };
  return {
    bestanden: [...bij.keys()],
    keuring,
    mislukt,
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
      await keuring.stop();
      await beheer.end();
      await vitest.close();
    },
  };
}
