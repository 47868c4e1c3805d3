-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schreef_op(public.dossier_soort, uuid)
CREATE FUNCTION prive.schreef_op(dossier public.dossier_soort, id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = schreef_op.id and g.soort = 'ingediend'
      and g.medewerker_id = (select prive.medewerker_id())
  )
$$;

-- COMMENT: FUNCTION schreef_op(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.schreef_op(dossier public.dossier_soort, id uuid) IS 'Whether whoever is signed in wrote this down for somebody.';

-- ACL: FUNCTION schreef_op(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.schreef_op(dossier public.dossier_soort, id uuid) FROM PUBLIC;
