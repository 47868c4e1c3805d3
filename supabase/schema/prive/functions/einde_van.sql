-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: einde_van(timestamp with time zone, interval)
CREATE FUNCTION prive.einde_van(sinds timestamp with time zone, term interval) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select (sinds at time zone 'Europe/Amsterdam' + term) at time zone 'Europe/Amsterdam'
$$;

-- COMMENT: FUNCTION einde_van(sinds timestamp with time zone, term interval)
COMMENT ON FUNCTION prive.einde_van(sinds timestamp with time zone, term interval) IS 'When a term of days ends that began then, by the calendar here.';

-- ACL: FUNCTION einde_van(sinds timestamp with time zone, term interval)
REVOKE ALL ON FUNCTION prive.einde_van(sinds timestamp with time zone, term interval) FROM PUBLIC;
