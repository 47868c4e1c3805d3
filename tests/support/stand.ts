import { Client } from 'pg';
import { afterAll, afterEach, beforeEach, inject, onTestFinished } from 'vitest';
import { copyDatabase, createDatabase, type TestDatabase } from '#tests/support/postgres-databases.ts';

type Bouw<Voor, Na> = (client: Client, voor: Voor) => Promise<Na>;

/** A state that many tests begin in, made once per file: each of them gets a copy and may do there what it likes. */
export interface Stand<Gegevens> {
  /** A connection to a copy of its own for the test that asks, with what the builder told about it. */
  open(): Promise<Gegevens & { readonly client: Client }>;
  /** The same for a file in which every test begins here. */
  perProef(): { readonly client: Client };
  /** The state that follows when this is done. */
  verder<Na>(bouw: Bouw<Gegevens, Na>): Stand<Na>;
}

async function verbind(database: TestDatabase): Promise<Client> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  return client;
}

function standUit<Voor, Na>(begin: () => Promise<[TestDatabase, Voor]>, bouw: Bouw<Voor, Na>): Stand<Na> {
  const standen: TestDatabase[] = [];
  let gemaakt: Promise<[TestDatabase, Na]> | undefined;
  const maak = async (): Promise<[TestDatabase, Na]> => {
    const [database, voor] = await begin();
    standen.push(database);
    const client = await verbind(database);
    // Nobody may be connected to what is copied.
    const na = await bouw(client, voor).finally(() => client.end());
    return [database, na];
  };
  const kopieer = async (): Promise<[TestDatabase, Na]> => {
    gemaakt ??= maak();
    const [database, gegevens] = await gemaakt;
    return [await copyDatabase(inject('postgres'), database), gegevens];
  };
  afterAll(async () => {
    for (const database of standen) await database.drop();
  });
  const begeef = async () => {
    const [database, gegevens] = await kopieer();
    const client = await verbind(database);
    const sluit = async () => {
      await client.end();
      await database.drop();
    };
    return { gegevens, client, sluit };
  };
  return {
    async open() {
      const { gegevens, client, sluit } = await begeef();
      onTestFinished(sluit);
      return { ...gegevens, client };
    },
    perProef() {
      let hier: Awaited<ReturnType<typeof begeef>> | undefined;
      beforeEach(async () => {
        hier = await begeef();
      });
      afterEach(() => hier?.sluit());
      return {
        get client() {
          if (!hier) throw new Error('The database exists only inside tests.');
          return hier.client;
        },
      };
    },
    verder: (volgende) => standUit(kopieer, volgende),
  };
}

/** A migrated database in the state that `bouw` makes; asked for at the top of a test file. */
export function maakStand<Gegevens>(bouw: (client: Client) => Promise<Gegevens>): Stand<Gegevens> {
  const leeg = async (): Promise<[TestDatabase, undefined]> => [
    await createDatabase(inject('postgres'), 'niets', 'schema'),
    undefined,
  ];
  return standUit(leeg, bouw);
}
