-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stappen_over_mij()
CREATE FUNCTION prive.stappen_over_mij() RETURNS bigint[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select array(
    select g.id from public.gebeurtenis g
    where g.dossier_soort = any (enum_range(null::public.dossier_soort))
      and g.dossier_id = any ((select prive.klachten_over_mij())::uuid[])
  )
$$;

-- COMMENT: FUNCTION stappen_over_mij()
COMMENT ON FUNCTION prive.stappen_over_mij() IS 'The timeline of prive.klachten_over_mij().';

-- ACL: FUNCTION stappen_over_mij()
REVOKE ALL ON FUNCTION prive.stappen_over_mij() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.stappen_over_mij() TO authenticated;
