import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/postgres-test.ts';

// The rules of supabase/CONVENTIONS.md, asked of the catalog. Each query returns what breaks the rule.
const database = useDatabase('niets');

async function namen(sql: string): Promise<string[]> {
  const { rows } = await database.client.query<{ naam: string }>(sql);
  return rows.map(({ naam }) => naam);
}

const TABLES = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'prive') and c.relkind in ('r', 'p')`;
const FUNCTIONS = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'prive')`;

const RULES: Readonly<Record<string, string>> = {
  'every table has row level security on': `select c.oid::regclass::text as naam ${TABLES} and not c.relrowsecurity`,
  'every table has a comment that says how long it is kept': `select c.oid::regclass::text as naam ${TABLES}
    and coalesce(obj_description(c.oid, 'pg_class'), '') !~ 'Kept [a-z0-9]'`,
  'every foreign key has an index that starts with its columns': `select k.conrelid::regclass || '.' || k.conname as naam
    from pg_constraint k where k.contype = 'f' and k.connamespace::regnamespace::text in ('public', 'prive')
    and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indpred is null
      and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  'every foreign key says what happens on delete': `select k.conrelid::regclass || '.' || k.conname as naam
    from pg_constraint k where k.contype = 'f' and k.connamespace::regnamespace::text in ('public', 'prive') and k.confdeltype = 'a'`,
  'every function pins an empty search_path': `select p.oid::regprocedure::text as naam ${FUNCTIONS}
    and not coalesce(p.proconfig, '{}') @> array['search_path=""']`,
  'every function has a comment': `select p.oid::regprocedure::text as naam ${FUNCTIONS} and obj_description(p.oid, 'pg_proc') is null`,
  'every policy is for one operation and named as a sentence': `select tablename || ': ' || policyname as naam from pg_policies
    where schemaname in ('public', 'prive') and (cmd = 'ALL' or policyname !~ '^[a-z]+( [a-z_]+,?){3,}$')`,
  'every policy names its role, one role unless it is the same for all': `select tablename || ': ' || policyname as naam from pg_policies
    where schemaname in ('public', 'prive') and ('public' = any (roles) or (cardinality(roles) > 1 and coalesce(qual, '') <> 'true'))`,
  'there is one policy per table, operation and role': `select tablename || ' ' || cmd || ' ' || r as naam from pg_policies, unnest(roles) r
    where schemaname in ('public', 'prive') group by tablename, cmd, r having count(*) > 1`,
  'a policy looks up who asks once per query, in a (select …)': `select tablename || ': ' || policyname as naam from pg_policies
    where schemaname in ('public', 'prive') and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''),
      'SELECT (prive|auth)\\.[a-z_]+\\(\\)', '', 'g') ~ '(prive|auth)\\.[a-z_]+\\('`,
  'every moment is a timestamptz, and its name ends in _op or _tot, or is the start or end of an activiteit': `
    select c.oid::regclass || '.' || a.attname as naam from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'prive') and c.relkind = 'r' and a.attnum > 0
    and (a.atttypid = 'timestamp'::regtype or (a.atttypid = 'timestamptz'::regtype and a.attname !~ '(^op|_op|_tot)$'
      and c.oid::regclass::text || '.' || a.attname not in ('activiteit.begin', 'activiteit.eind')))`,
  'every amount is a whole number of cents': `select c.oid::regclass || '.' || a.attname as naam from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'prive') and c.relkind = 'r' and (a.attname ~ '(bedrag|_cent)' or a.atttypid = 'money'::regtype)
    and (a.attname !~ '_cent$' or a.atttypid not in ('integer'::regtype, 'bigint'::regtype))`,
  'there are no views, which would step around row level security': `select c.oid::regclass::text as naam from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'prive') and c.relkind in ('v', 'm', 'f')`,
};

test.each(Object.entries(RULES))('%s', async (_belofte, sql) => {
  expect(await namen(sql)).toEqual([]);
});

const BREAKS = `
  create table public.slordig (id int primary key, plek_id text references public.plek, op timestamp, bedrag numeric);
  create function prive.slordig() returns int language sql security definer as 'select 1';
  create view public.kijk as select id from public.plek;
  create policy slordig on public.slordig using (prive.rol() is not null);
  create policy "anyone reads this and that" on public.plek for select to anon, authenticated using (id = 'x');
`;

test.each(Object.entries(RULES))('it is noticed when this rule is broken: %s', async (_belofte, sql) => {
  await database.client.query('begin');
  try {
    await database.client.query(BREAKS);
    expect(await namen(sql)).not.toEqual([]);
  } finally {
    await database.client.query('rollback');
  }
});
