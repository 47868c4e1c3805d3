import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type PostgresServer, SUPERUSER } from './postgres.ts';
import { MIGRATIONS, SEEDS, sqlBestanden } from './postgres-bestanden.ts';
import { type Beginrechten, projectSql, rolesSql } from './postgres-supabase.ts';

/** What a new database holds: only what a new project has, the migrated tables, or also the seeds. */
export type Inhoud = 'kaal' | 'schema' | 'seeds';

/** What a test needs to make its own database; plain values, so that it travels from the global setup to a worker. */
export interface ServerAdres {
  readonly port: number;
  readonly password: string;
}

/** How the names of databases of tests begin. */
export const PROEF = 'proef_';

const template = (beginrechten: Beginrechten, inhoud: Inhoud) => `sjabloon_${beginrechten}_${inhoud}`;

export const connectionUrl = (server: ServerAdres, database: string, user: string) =>
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

/** What every database of a server shares. */
export async function makeRoles(server: PostgresServer): Promise<void> {
  await withClient(server.url('postgres', SUPERUSER), (admin) => admin.query(rolesSql(server.password)));
}

/** Any number will do; it keeps two test files from making the same template at once. */
const MAKING_TEMPLATES = 20261130;

/** The template with this content, made by whoever needs it first: one file alone waits for no other's. */
async function needTemplate(admin: Client, server: ServerAdres, start: Beginrechten, inhoud: Inhoud): Promise<string> {
  const name = template(start, inhoud);
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 1) return name;
  const { from, fill } = STEPS[inhoud];
  // Half a template would make every other file fail for a reason of its own.
  const half = `${name}_half`;
  await admin.query(`drop database if exists ${half} with (force)`);
  await admin.query(copySql(half, from ? await needTemplate(admin, server, start, from) : 'template1'));
  await fill((user = 'postgres') => connectionUrl(server, half, user), start);
  await admin.query(`alter database ${half} rename to ${name}`);
  return name;
}

// file_copy is the quick way for a small database without fsync.
export const copySql = (name: string, source: string) =>
  `create database ${name} template ${source} owner postgres strategy file_copy`;

export interface TestDatabase {
  readonly name: string;
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
  return withClient(connectionUrl(server, 'postgres', SUPERUSER), async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [MAKING_TEMPLATES]);
    const source = await needTemplate(admin, server, beginrechten, inhoud);
    await admin.query('select pg_advisory_unlock($1)', [MAKING_TEMPLATES]);
    return copyOf(admin, server, source);
  });
}

/** The same content once more; nobody may be connected to `source` meanwhile. */
export async function copyDatabase(server: ServerAdres, source: TestDatabase): Promise<TestDatabase> {
  return withClient(connectionUrl(server, 'postgres', SUPERUSER), (admin) => copyOf(admin, server, source.name));
}

async function copyOf(admin: Client, server: ServerAdres, source: string): Promise<TestDatabase> {
  const name = `${PROEF}${randomBytes(6).toString('hex')}`;
  await admin.query(copySql(name, source));
  return {
    name,
    url: connectionUrl(server, name, 'postgres'),
    drop: () =>
      withClient(connectionUrl(server, 'postgres', SUPERUSER), async (client) => {
        await client.query(`drop database ${name} with (force)`);
      }),
  };
}
