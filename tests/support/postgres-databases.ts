import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type PostgresServer, SUPERUSER } from './postgres.ts';
import { MIGRATIONS, SEEDS, sqlBestanden } from './postgres-bestanden.ts';
import { BEGINRECHTEN, type Beginrechten, projectSql, rolesSql } from './postgres-supabase.ts';

/** What a new database holds: only what a new project has, the migrated tables, or also the seeds. */
export const INHOUDEN = ['kaal', 'schema', 'seeds'] as const;
export type Inhoud = (typeof INHOUDEN)[number];

/** What a test needs to make its own database; plain values, so that it travels from the global setup to a worker. */
export interface ServerAdres {
  readonly port: number;
  readonly password: string;
}

const template = (beginrechten: Beginrechten, inhoud: Inhoud) => `sjabloon_${beginrechten}_${inhoud}`;

const connectionUrl = (server: ServerAdres, database: string, user: string) =>
  `postgresql://${user}:${server.password}@127.0.0.1:${server.port}/${database}?sslmode=disable`;

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Applies each file in a transaction of its own, as the CLI does, and names the file that fails. */
export async function applyFiles(url: string, folder: string): Promise<void> {
  await withClient(url, async (client) => {
    for (const { naam, sql } of sqlBestanden(folder)) {
      await client.query(`begin;\n${sql}\n;commit;`).catch((error: Error) => {
        throw new Error(`${naam}: ${error.message}`, { cause: error });
      });
    }
  });
}

const STEPS: Record<
  Inhoud,
  { from: Inhoud | null; fill(url: (user?: string) => string, start: Beginrechten): Promise<void> }
> = {
  kaal: {
    from: null,
    fill: (url, start) => withClient(url(SUPERUSER), async (client) => void (await client.query(projectSql(start)))),
  },
  schema: { from: 'kaal', fill: (url) => applyFiles(url(), MIGRATIONS) },
  seeds: { from: 'schema', fill: (url) => applyFiles(url(), SEEDS) },
};

/** Makes one template per starting grant and content, once per test run. */
export async function makeTemplates(server: PostgresServer, inhouden: readonly Inhoud[] = INHOUDEN): Promise<void> {
  await withClient(server.url('postgres', SUPERUSER), async (admin) => {
    await admin.query(rolesSql(server.password));
    for (const start of BEGINRECHTEN) {
      for (const inhoud of inhouden) {
        const { from, fill } = STEPS[inhoud];
        const name = template(start, inhoud);
        await admin.query(copySql(name, from ? template(start, from) : 'template1'));
        await fill((user) => server.url(name, user), start);
      }
    }
  });
}

// file_copy is the quick way for a small database without fsync.
const copySql = (name: string, source: string) =>
  `create database ${name} template ${source} owner postgres strategy file_copy`;

export interface TestDatabase {
  /** As the owner of the tables, `postgres`: no superuser, but outside row level security. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, copied from a template. */
export async function createDatabase(
  server: ServerAdres,
  beginrechten: Beginrechten,
  inhoud: Inhoud,
): Promise<TestDatabase> {
  const name = `proef_${randomBytes(6).toString('hex')}`;
  const admin = connectionUrl(server, 'postgres', SUPERUSER);
  await withClient(admin, (client) => client.query(copySql(name, template(beginrechten, inhoud))));
  return {
    url: connectionUrl(server, name, 'postgres'),
    drop: async () => {
      await withClient(admin, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
