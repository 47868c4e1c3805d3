import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';

const database = useDatabase('alles');

/** Columns that staff write themselves, by type: text, and lists of text. */
const SCHRIJFBAAR = `
  select c.oid::regclass::text as tabel, a.attname as kolom, format_type(a.atttypid, null) as soort,
    coalesce((
      select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
    ), '') as regels,
    exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)) as verwijst
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
    and (has_column_privilege('authenticated', c.oid, a.attnum, 'insert')
      or has_column_privilege('authenticated', c.oid, a.attnum, 'update'))
  order by 1, 2`;

interface Kolom {
  readonly tabel: string;
  readonly kolom: string;
  readonly soort: string;
  readonly regels: string;
  readonly verwijst: boolean;
}
const zegt = (regels: string, ...woorden: RegExp[]) => woorden.some((woord) => woord.test(regels));
/** A length, a closed list of words, or a pattern with an end; of a list also how many. */
function begrensd({ soort, regels, verwijst }: Kolom): boolean {
  if (verwijst) return true;
  if (soort === 'jsonb' || soort === 'bytea') return zegt(regels, /length\(|pg_column_size\(/);
  const lengte = zegt(regels, /length\(/, /= ANY \(ARRAY/, /<@ ARRAY/, /\{\d+(,\d+)?\}\$'/);
  return soort === 'text' ? lengte : lengte && zegt(regels, /cardinality\(/, /<@ ARRAY/);
}

test('every text and list that staff can write has an end in the database', async () => {
  const { rows } = await database.client.query<Kolom>(SCHRIJFBAAR);
  expect(rows.length).toBeGreaterThan(50);
  expect(
    rows.filter((kolom) => !begrensd(kolom)).map(({ tabel, kolom, soort }) => `${tabel}.${kolom} ${soort}`),
  ).toEqual([]);
});
