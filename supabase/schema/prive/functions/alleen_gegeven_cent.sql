-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: alleen_gegeven_cent(uuid)
CREATE FUNCTION prive.alleen_gegeven_cent(welke uuid) RETURNS bigint
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with besluit as materialized (
    select distinct l.rij::uuid as id, l.medewerker_id from public.logboek l
    where l.ernstig and l.op > (select prive.nu()) - make_interval(days => (select prive.alleen_dagen()))
      and l.tabel = 'aanvraag' and l.handeling = 'stap' and l.via = 'aanvraag_stap'
      and l.code in ('toegekend', 'deels_toegekend') and not exists (
        select from public.logboek v
        where v.tabel = 'voorstel' and v.rij = l.rij and v.handeling = 'verwijderd' and v.code = 'besluit'
      )
  ), gegeven as materialized (
    -- What was promised once counts, also when it came back.
    select b.id, b.medewerker_id, (
      select coalesce(sum(g.bedrag_cent), 0) from public.grootboek g
      where g.aanvraag_id = b.id and g.soort = 'toegezegd' and g.bedrag_cent > 0
    ) as cent from besluit b
  )
  select greatest(0, sum(g.cent) filter (where g.medewerker_id = (select prive.medewerker_id())),
    sum(g.cent) filter (where prive.zelfde_aanvrager(g.id, welke)))::bigint
  from gegeven g
$$;

-- COMMENT: FUNCTION alleen_gegeven_cent(welke uuid)
COMMENT ON FUNCTION prive.alleen_gegeven_cent(welke uuid) IS 'What whoever is signed in awarded alone of late, or what this applicant got that way: the most of both.';

-- ACL: FUNCTION alleen_gegeven_cent(welke uuid)
REVOKE ALL ON FUNCTION prive.alleen_gegeven_cent(welke uuid) FROM PUBLIC;
