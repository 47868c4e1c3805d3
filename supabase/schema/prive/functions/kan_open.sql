-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: kan_open(public.dossier_soort, uuid)
CREATE FUNCTION prive.kan_open(soort public.dossier_soort, dossier uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.volgcode v where v.dossier_soort = kan_open.soort and v.dossier_id = kan_open.dossier
  )
$$;

-- COMMENT: FUNCTION kan_open(soort public.dossier_soort, dossier uuid)
COMMENT ON FUNCTION prive.kan_open(soort public.dossier_soort, dossier uuid) IS 'Whether anybody has a code of this dossier: without one nobody reads what is answered there.';

-- ACL: FUNCTION kan_open(soort public.dossier_soort, dossier uuid)
REVOKE ALL ON FUNCTION prive.kan_open(soort public.dossier_soort, dossier uuid) FROM PUBLIC;
