-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: laatste_stap(public.dossier_soort, uuid)
CREATE FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) RETURNS public.gebeurtenis
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select g from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier
    and g.soort not in ('notitie', 'nieuwe_code', 'bevestigd', 'herinnerd', 'geschreven', 'geantwoord')
  order by g.id desc limit 1
$$;

-- COMMENT: FUNCTION laatste_stap(welke public.dossier_soort, dossier uuid)
COMMENT ON FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) IS 'What last moved a dossier: the step since which it waits. Reminders, notes and what is written beside it move nothing.';

-- ACL: FUNCTION laatste_stap(welke public.dossier_soort, dossier uuid)
REVOKE ALL ON FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.laatste_stap(welke public.dossier_soort, dossier uuid) TO opschoner;
