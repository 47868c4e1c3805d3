import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './postgres-bestanden.ts';

/** The schema as it is now: a file for each table, function and type, with all that hangs on it. */
const SCHEMA = join(ROOT, 'supabase', 'schema');
const KOP = '-- Written by `npm run db:types` from the migrations; a test fails while it is stale.\n';

interface Stuk {
  readonly naam: string;
  readonly soort: string;
  readonly schema: string;
  readonly sql: string;
}

const STUK = /^--\n-- Name: (.+?); Type: ([A-Z ]+); Schema: (\S+); Owner: .*\n--\n/gm;
const EIGENAAR = /^ALTER \w+ .+ OWNER TO .+;\n+/gm;

/** What pg_dump wrote, thing by thing. Everything is the owner's of the database, so that is left out. */
function stukken(dump: string): Stuk[] {
  const koppen = [...dump.matchAll(STUK)];
  return koppen.map(({ index, 0: kop, 1: naam = '', 2: soort = '', 3: schema = '' }, plaats) => ({
    naam,
    soort,
    schema,
    sql: dump
      .slice(index + kop.length, koppen[plaats + 1]?.index)
      .replace(EIGENAAR, '')
      .trim(),
  }));
}

const OP_TABEL = /\bON (?:ONLY )?(?:public|prive)\.(\w+)/;
/** A right or a comment names what it is of: "TABLE ronde", "COLUMN ronde.titel", "FUNCTION nu()", "POLICY x ON ronde". */
const VAN = /^([A-Z]+) "?(\w+)/;

/** Where a thing stands: with what it hangs on. */
function padVan({ naam, soort, schema, sql }: Stuk): string {
  const [, wat, wie = ''] = soort === 'ACL' || soort === 'COMMENT' ? (VAN.exec(naam) ?? []) : ['', soort, naam];
  if (wat === 'SCHEMA') return 'schemas.sql';
  if (wat === 'FUNCTION') return `${schema}/functions/${wie.replace(/\(.*/, '')}.sql`;
  if (wat === 'TYPE') return `${schema}/types/${wie}.sql`;
  const tabel = ['INDEX', 'POLICY', 'TRIGGER', 'CONSTRAINT'].includes(wat ?? '') ? OP_TABEL.exec(sql)?.[1] : undefined;
  return `${schema}/tables/${tabel ?? wie.split(' ')[0]}.sql`;
}

/** The files of a dump, by their path in the folder of the schema. */
export function maakSchemabestanden(dump: string): ReadonlyMap<string, string> {
  const perPad = Map.groupBy(stukken(dump), padVan);
  return new Map(
    [...perPad].map(([pad, delen]) => [
      pad,
      `${KOP}${delen.map(({ naam, soort, sql }) => `\n-- ${soort}: ${naam}\n${sql}\n`).join('')}`,
    ]),
  );
}

export const leesSchemabestanden = (): ReadonlyMap<string, string> =>
  new Map(
    globSync('**/*.sql', { cwd: SCHEMA })
      .sort()
      .map((pad) => [pad, readFileSync(join(SCHEMA, pad), 'utf8')] as const),
  );

/** All of it as one text. */
export const leesSchema = (): string => [...leesSchemabestanden().values()].join('\n');

export function schrijfSchemabestanden(dump: string): void {
  if (existsSync(SCHEMA)) rmSync(SCHEMA, { recursive: true });
  for (const [pad, sql] of maakSchemabestanden(dump)) {
    mkdirSync(dirname(join(SCHEMA, pad)), { recursive: true });
    writeFileSync(join(SCHEMA, pad), sql);
  }
}
