/** Anything that runs a query: a client of a real Postgres, or the one in memory. */
export interface Vraagbaak {
  query(sql: string): Promise<{ rows: unknown[] }>;
}

const OURS = `n.nspname in ('public', 'prive')`;

/** One line per thing in schema public and prive, with its definition, comment and rights; sorted, without oids. */
const DESCRIPTION = `
  with regels as (
    select 'schema ' || n.nspname as wat, concat_ws(' | ', (select string_agg(a::text, ',' order by a::text) from unnest(n.nspacl) a), obj_description(n.oid, 'pg_namespace')) as hoe
    from pg_namespace n where ${OURS}
    union all
    select 'table ' || c.oid::regclass, concat_ws(' | ', c.relkind, c.relrowsecurity, c.relforcerowsecurity, pg_get_userbyid(c.relowner),
      (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a), obj_description(c.oid, 'pg_class'))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'S')
    union all
    select 'column ' || c.oid::regclass || '.' || a.attname, concat_ws(' | ', a.attnum, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity, a.attgenerated,
      pg_get_expr(d.adbin, d.adrelid), (select string_agg(x::text, ',' order by x::text) from unnest(a.attacl) x), col_description(c.oid, a.attnum))
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
    union all
    select 'constraint ' || c.conrelid::regclass || '.' || c.conname, pg_get_constraintdef(c.oid)
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace where ${OURS} and c.conrelid <> 0
    union all
    select 'index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}
    union all
    select 'trigger ' || t.tgrelid::regclass || '.' || t.tgname, pg_get_triggerdef(t.oid)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and (${OURS} or n.nspname = 'auth')
    union all
    select 'policy ' || p.polrelid::regclass || '.' || p.polname, concat_ws(' | ', p.polcmd, p.polpermissive,
      (select string_agg(r::regrole::text, ',' order by r::regrole::text) from unnest(p.polroles) r),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}
    union all
    select 'function ' || p.oid::regprocedure, concat_ws(' | ', pg_get_functiondef(p.oid),
      (select string_agg(a::text, ',' order by a::text) from unnest(p.proacl) a), obj_description(p.oid, 'pg_proc'))
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS} and p.prokind in ('f', 'p')
    union all
    select 'type ' || t.oid::regtype, (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
    from pg_type t join pg_namespace n on n.oid = t.typnamespace where ${OURS} and t.typtype = 'e'
  )
  select wat || ' => ' || coalesce(hoe, '') as regel from regels order by 1
`;

/** Describes the whole schema, rights included, so that two databases can be compared however they were made. */
export async function beschrijfSchema(database: Vraagbaak): Promise<string[]> {
  await database.query(`set search_path = ''`);
  const { rows } = await database.query(DESCRIPTION);
  await database.query('reset search_path');
  return rows.map((row) => (typeof row === 'object' && row !== null && 'regel' in row ? String(row.regel) : ''));
}
