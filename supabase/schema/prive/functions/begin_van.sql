-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: begin_van(date)
CREATE FUNCTION prive.begin_van(dag date) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select dag::timestamp at time zone 'Europe/Amsterdam' $$;

-- COMMENT: FUNCTION begin_van(dag date)
COMMENT ON FUNCTION prive.begin_van(dag date) IS 'The moment at which a day of the city begins.';

-- ACL: FUNCTION begin_van(dag date)
REVOKE ALL ON FUNCTION prive.begin_van(dag date) FROM PUBLIC;
