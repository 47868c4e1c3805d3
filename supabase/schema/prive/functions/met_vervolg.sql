-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: met_vervolg(public.dossier_soort, jsonb)
CREATE FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when antwoord ? 'nummer' then antwoord || jsonb_build_object('volgt', (
    select prive.wat_volgt(dossier, q.id) from (
      select a.id, a.nummer from public.aanmelding a where dossier = 'aanmelding'
      union all select a.id, a.nummer from public.aanvraag a where dossier = 'aanvraag'
      union all select f.id, f.nummer from public.feedback f where dossier = 'feedback'
    ) q where q.nummer = antwoord ->> 'nummer'
  )) else antwoord end
$$;

-- COMMENT: FUNCTION met_vervolg(dossier public.dossier_soort, antwoord jsonb)
COMMENT ON FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) IS 'The answer to a form with what follows as it stands now; null once its dossier is gone.';

-- ACL: FUNCTION met_vervolg(dossier public.dossier_soort, antwoord jsonb)
REVOKE ALL ON FUNCTION prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) FROM PUBLIC;
