import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { createDatabase, type Inhoud, type TestDatabase } from './postgres-databases.ts';
import type { Beginrechten } from './postgres-supabase.ts';

export interface DatabaseHandle {
  /** Connected as `postgres`; valid inside tests and hooks. */
  readonly client: Client;
  readonly url: string;
}

/** Gives this test file a database of its own and one open connection, and cleans both up. */
export function useDatabase(beginrechten: Beginrechten, inhoud: Inhoud = 'schema'): DatabaseHandle {
  let database: TestDatabase | undefined;
  let client: Client | undefined;
  beforeAll(async () => {
    database = await createDatabase(inject('postgres'), beginrechten, inhoud);
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });
  const present = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The database exists only inside tests and hooks.');
    return value;
  };
  return {
    get client() {
      return present(client);
    },
    get url() {
      return present(database).url;
    },
  };
}
