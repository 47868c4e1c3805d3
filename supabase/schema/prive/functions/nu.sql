-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: nu()
CREATE FUNCTION prive.nu() RETURNS timestamp with time zone
    LANGUAGE sql PARALLEL SAFE
    SET search_path TO ''
    AS $$ select clock_timestamp() $$;

-- COMMENT: FUNCTION nu()
COMMENT ON FUNCTION prive.nu() IS 'The only clock. Every deadline reads it; only tests replace it.';

-- ACL: FUNCTION nu()
REVOKE ALL ON FUNCTION prive.nu() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.nu() TO opschoner;
