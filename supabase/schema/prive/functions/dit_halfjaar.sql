-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dit_halfjaar()
CREATE FUNCTION prive.dit_halfjaar() RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$ select prive.halfjaar((prive.nu() at time zone 'Europe/Amsterdam')::date) $$;

-- COMMENT: FUNCTION dit_halfjaar()
COMMENT ON FUNCTION prive.dit_halfjaar() IS 'The first day of the half-year that runs.';

-- ACL: FUNCTION dit_halfjaar()
REVOKE ALL ON FUNCTION prive.dit_halfjaar() FROM PUBLIC;
