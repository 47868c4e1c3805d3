-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tweede_boven_cent()
CREATE FUNCTION prive.tweede_boven_cent() RETURNS bigint
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select 250000::bigint $$;

-- COMMENT: FUNCTION tweede_boven_cent()
COMMENT ON FUNCTION prive.tweede_boven_cent() IS 'Above this much, in euro cents, a second beheerder decides too; the same as in stad.ts, and a test compares.';

-- ACL: FUNCTION tweede_boven_cent()
REVOKE ALL ON FUNCTION prive.tweede_boven_cent() FROM PUBLIC;
