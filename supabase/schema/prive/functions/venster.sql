-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: venster(boolean)
CREATE FUNCTION prive.venster(per_dag boolean) RETURNS timestamp with time zone
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select date_trunc(case when per_dag then 'day' else 'hour' end, prive.nu(), 'Europe/Amsterdam') $$;

-- COMMENT: FUNCTION venster(per_dag boolean)
COMMENT ON FUNCTION prive.venster(per_dag boolean) IS 'Start of the hour or day that is counted now.';

-- ACL: FUNCTION venster(per_dag boolean)
REVOKE ALL ON FUNCTION prive.venster(per_dag boolean) FROM PUBLIC;
