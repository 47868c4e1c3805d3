-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: was_openbaar(public.dossier_soort, uuid)
CREATE FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = was_openbaar.id and g.naar in ('voorgelegd', 'gepubliceerd',
      'beantwoord')
  )
$$;

-- COMMENT: FUNCTION was_openbaar(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) IS 'Whether its content was ever put before others; from then on only the person can be taken back.';

-- ACL: FUNCTION was_openbaar(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.was_openbaar(dossier public.dossier_soort, id uuid) FROM PUBLIC;
