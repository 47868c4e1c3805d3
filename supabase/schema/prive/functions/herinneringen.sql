-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: herinneringen(public.dossier_soort, uuid, bigint)
CREATE FUNCTION prive.herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, OUT keer integer, OUT laatste timestamp with time zone) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select count(*)::integer, max(g.op) from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier and g.soort = 'herinnerd' and g.id > sinds
$$;

-- COMMENT: FUNCTION herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, OUT keer integer, OUT laatste timestamp with time zone)
COMMENT ON FUNCTION prive.herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, OUT keer integer, OUT laatste timestamp with time zone) IS 'How often the applicant was reminded since a gebeurtenis, and when last.';

-- ACL: FUNCTION herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, OUT keer integer, OUT laatste timestamp with time zone)
REVOKE ALL ON FUNCTION prive.herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, OUT keer integer, OUT laatste timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.herinneringen(welke public.dossier_soort, dossier uuid, sinds bigint, OUT keer integer, OUT laatste timestamp with time zone) TO opschoner;
