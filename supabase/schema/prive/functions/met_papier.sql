-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: met_papier(text, public.dossier_soort, uuid)
CREATE FUNCTION prive.met_papier(code_hash text, dossier public.dossier_soort, id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.volgcode v
    where v.hash = lower(met_papier.code_hash) and v.dossier_soort = dossier and v.dossier_id = met_papier.id
      and v.op_papier
  )
$$;

-- COMMENT: FUNCTION met_papier(code_hash text, dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.met_papier(code_hash text, dossier public.dossier_soort, id uuid) IS 'Whether this code was handed out on paper, by staff who wrote the form down: they saw it too.';

-- ACL: FUNCTION met_papier(code_hash text, dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.met_papier(code_hash text, dossier public.dossier_soort, id uuid) FROM PUBLIC;
