-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: alleen_dagen()
CREATE FUNCTION prive.alleen_dagen() RETURNS integer
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select 90 $$;

-- COMMENT: FUNCTION alleen_dagen()
COMMENT ON FUNCTION prive.alleen_dagen() IS 'So many days awards of one beheerder, or to one applicant, add up; the same as in stad.ts, and a test compares.';

-- ACL: FUNCTION alleen_dagen()
REVOKE ALL ON FUNCTION prive.alleen_dagen() FROM PUBLIC;
