-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: medewerkers_nu()
CREATE FUNCTION prive.medewerkers_nu() RETURNS SETOF public.medewerker
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.* from public.medewerker m, (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) nu
  where m.sinds <= nu.dag and (m.tot is null or m.tot > nu.dag)
    and not exists (select from prive.nieuwe_collega n where n.medewerker_id = m.id and n.verhuisd)
$$;

-- COMMENT: FUNCTION medewerkers_nu()
COMMENT ON FUNCTION prive.medewerkers_nu() IS 'Who works here today.';

-- ACL: FUNCTION medewerkers_nu()
REVOKE ALL ON FUNCTION prive.medewerkers_nu() FROM PUBLIC;
