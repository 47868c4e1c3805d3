-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor_open(date, text)
CREATE FUNCTION prive.monitor_open(vanaf date, meting text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when meting in ('initiatieven', 'inhoud') then vanaf = h.dit else vanaf >= prive.vorig_halfjaar(h.dit) end
  from (select prive.dit_halfjaar() as dit) h
$$;

-- COMMENT: FUNCTION monitor_open(vanaf date, meting text)
COMMENT ON FUNCTION prive.monitor_open(vanaf date, meting text) IS 'Whether a number still changes: this half-year and the one before, of how it stands this one alone. After that dossiers may be gone, and what was counted stays.';

-- ACL: FUNCTION monitor_open(vanaf date, meting text)
REVOKE ALL ON FUNCTION prive.monitor_open(vanaf date, meting text) FROM PUBLIC;
