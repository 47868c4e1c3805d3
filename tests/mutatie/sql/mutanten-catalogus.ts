import type { Client } from 'pg';
import type { Mutant } from '#tests/mutatie/sql/mutant.ts';

/** Each question answers rows with exactly the fields of a Mutant but its kind; all names come quoted from the catalog. */
const VRAGEN = {
  // A right that is held is taken away, one that is not is given: per column where the grant is per column.
  grant: `
    with api(rol) as (values ('anon'), ('authenticated'), ('service_role')),
    recht(naam) as (values ('select'), ('insert'), ('update'), ('delete')),
    tafel as (
      select c.oid, c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'prive') and c.relkind in ('r', 'p', 'v')
    ),
    stand as (
      select t.oid, t.naam, rol, r.naam as recht, has_table_privilege(rol, t.oid, r.naam) as heel,
        array(
          select quote_ident(a.attname) from pg_attribute a
          where r.naam <> 'delete' and a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            and has_column_privilege(rol, t.oid, a.attnum, r.naam)
        ) as kolommen
      from tafel t cross join api cross join recht r
    )
    select naam as raakt,
      case when heel or kolommen <> '{}' then format('%s loses %s on %s', rol, recht, naam)
        else format('%s gets %s on %s', rol, recht, naam) end as wat,
      case
        when heel then format('revoke %s on %s from %I', recht, naam, rol)
        when kolommen <> '{}' then
          format('revoke %s (%s) on %s from %I', recht, array_to_string(kolommen, ', '), naam, rol)
        else format('grant %s on %s to %I', recht, naam, rol)
      end as sql
    from stand order by 2`,
  uitvoerrecht: `
    select f.naam as raakt,
      format('%s %s execute of %s', rol, case when mag then 'loses' else 'gets' end, f.naam) as wat,
      format(case when mag then 'revoke execute on function %s from %I' else 'grant execute on function %s to %I' end,
        f.naam, rol) as sql
    from (
      select p.oid, p.oid::regprocedure::text as naam from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'prive')
    ) f cross join (values ('anon'), ('authenticated'), ('service_role')) api(rol)
    cross join lateral (select has_function_privilege(rol, f.oid, 'execute') as mag) m
    order by 2`,
  policy: `
    with regel as (
      select p.*, p.polrelid::regclass::text as tafel, format('%I on %s', p.polname, p.polrelid::regclass) as naam
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'prive')
    )
    select tafel as raakt, format('policy %s is gone', naam) as wat, format('drop policy %s', naam) as sql from regel
    union all
    select tafel, format('policy %s lets everyone reach every row', naam), format('alter policy %s using (true)', naam)
    from regel where polqual is not null and pg_get_expr(polqual, polrelid) <> 'true'
    union all
    select tafel, format('policy %s lets everyone write anything', naam),
      format('alter policy %s with check (true)', naam)
    from regel where polwithcheck is not null and pg_get_expr(polwithcheck, polrelid) <> 'true'
    union all
    select c.oid::regclass::text, format('%s without row level security', c.oid::regclass),
      format('alter table %s disable row level security', c.oid::regclass)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'prive') and c.relrowsecurity
    order by 2`,
  check: `
    select conrelid::regclass::text as raakt, format('%s without check %I', conrelid::regclass, conname) as wat,
      format('alter table %s drop constraint %I', conrelid::regclass, conname) as sql
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname in ('public', 'prive') and contype = 'c' and conrelid <> 0 and coninhcount = 0
    order by 2`,
  trigger: `
    select tgrelid::regclass::text as raakt, format('%s without trigger %I', tgrelid::regclass, tgname) as wat,
      format('drop trigger %I on %s', tgname, tgrelid::regclass) as sql
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'prive') and not t.tgisinternal and t.tgparentid = 0
    order by 2`,
} as const;

/** Every grant, execute right, policy, check and trigger: dropped or widened, one at a time. */
export async function mutantenVanCatalogus(client: Client): Promise<Mutant[]> {
  const alle: Mutant[] = [];
  for (const [soort, vraag] of Object.entries(VRAGEN) as [keyof typeof VRAGEN, string][]) {
    // Object.entries forgets the keys
    const { rows } = await client.query<Omit<Mutant, 'soort'>>(vraag);
    alle.push(...rows.map((rij) => ({ soort, ...rij })));
  }
  return alle;
}
