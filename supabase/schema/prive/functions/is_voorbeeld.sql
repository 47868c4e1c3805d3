-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_voorbeeld(public.dossier_soort, uuid)
CREATE FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.voorbeelddossier v where v.dossier_soort = soort and v.dossier_id = is_voorbeeld.id
  )
$$;

-- COMMENT: FUNCTION is_voorbeeld(soort public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) IS 'Whether a dossier is an example.';

-- ACL: FUNCTION is_voorbeeld(soort public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.is_voorbeeld(soort public.dossier_soort, id uuid) FROM PUBLIC;
