-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_stil(public.dossier_soort, uuid, timestamp with time zone, timestamp with time zone, timestamp with time zone)
CREATE FUNCTION prive.is_stil(welke public.dossier_soort, dossier uuid, sinds timestamp with time zone, grens timestamp with time zone, gemeld timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(s.op, is_stil.sinds) <= is_stil.grens and (c.adres_op is null or h.laatste <= is_stil.gemeld)
  from (select) leeg
  left join lateral prive.laatste_stap(welke, dossier) s on true
  left join lateral prive.herinneringen(welke, dossier, coalesce(s.id, 0)) h on true
  left join prive.contact c on c.dossier_soort = welke and c.dossier_id = dossier
$$;

-- COMMENT: FUNCTION is_stil(welke public.dossier_soort, dossier uuid, sinds timestamp with time zone, grens timestamp with time zone, gemeld timestamp with time zone)
COMMENT ON FUNCTION prive.is_stil(welke public.dossier_soort, dossier uuid, sinds timestamp with time zone, grens timestamp with time zone, gemeld timestamp with time zone) IS 'Whether nothing moved an open dossier since grens, and whoever has a confirmed address was told before gemeld. sinds: when it came in.';

-- ACL: FUNCTION is_stil(welke public.dossier_soort, dossier uuid, sinds timestamp with time zone, grens timestamp with time zone, gemeld timestamp with time zone)
REVOKE ALL ON FUNCTION prive.is_stil(welke public.dossier_soort, dossier uuid, sinds timestamp with time zone, grens timestamp with time zone, gemeld timestamp with time zone) FROM PUBLIC;
