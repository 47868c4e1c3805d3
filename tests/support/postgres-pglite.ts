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

/** Tables of rules, not of data: what stands in them is part of the schema. */
const REGELTABELLEN = ['grens', 'overgang', 'ronde_overgang'];
const VOORAF = /^.*?(?=--\n-- Data for Name: )/s;
const SLOT = /\n--\n-- PostgreSQL database dump complete\n--\s*$/;

/** What pg_dump writes, without what differs from run to run or from version to version. */
async function dump(database: PGlite, args: string[]): Promise<string> {
  const file = await pgDump({ pg: database, args });
  const lines = (await file.text()).split('\n');
  const stable = lines.filter(
    (line) => !/^(\\(un)?restrict |-- Dumped |SET |SELECT pg_catalog\.set_config)/.test(line),
  );
  return stable
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(SLOT, '\n');
}

/** The schema thing by thing, the rows of tables of rules at its end, in an order that does not depend on when they were written. */
export async function dumpSchema(database: PGlite): Promise<string> {
  const schema = await dump(database, ['--schema-only', '--schema=public', '--schema=prive']);
  const tabellen = REGELTABELLEN.map((tabel) => `--table=prive.${tabel}`);
  const rijen = await dump(database, ['--data-only', '--column-inserts', ...tabellen]);
  const opVolgorde = rijen.replace(
    /(?:^INSERT INTO .+;\n)+/gm,
    (blok) => `${blok.trim().split('\n').sort().join('\n')}\n`,
  );
  return schema + opVolgorde.replace(VOORAF, '\n').replaceAll('-- Data for Name: ', '-- Name: ');
}
