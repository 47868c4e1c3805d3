import { PGlite } from '@electric-sql/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { pgDump } from '@electric-sql/pglite-tools/pg_dump';
import { MIGRATIONS, sqlBestanden } from './postgres-bestanden.ts';
import { GROUP_ROLES, projectSql } from './postgres-supabase.ts';

/** A migrated database in memory: the engine that `npm start` uses, without a server. */
export async function migratedPglite(): Promise<PGlite> {
  const database = await PGlite.create({ extensions: { pgcrypto } });
  await database.exec(GROUP_ROLES + projectSql('niets'));
  for (const { sql } of sqlBestanden(MIGRATIONS)) await database.exec(sql);
  return database;
}

/** The schema as pg_dump writes it, without what differs from run to run or from version to version. */
export async function dumpSchema(database: PGlite): Promise<string> {
  const file = await pgDump({ pg: database, args: ['--schema-only', '--schema=public', '--schema=prive'] });
  const lines = (await file.text()).split('\n');
  const stable = lines.filter(
    (line) => !/^(\\(un)?restrict |-- Dumped |SET |SELECT pg_catalog\.set_config)/.test(line),
  );
  return stable.join('\n').replace(/\n{3,}/g, '\n\n');
}
