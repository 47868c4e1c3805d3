-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: lijst(jsonb)
CREATE FUNCTION prive.lijst(waarde jsonb) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select coalesce(array_agg(e.v), '{}') from jsonb_array_elements_text(case when jsonb_typeof(waarde) = 'array'
   then waarde else '[]' end) e (v) $$;

-- COMMENT: FUNCTION lijst(waarde jsonb)
COMMENT ON FUNCTION prive.lijst(waarde jsonb) IS 'An array of strings; empty for anything else.';

-- ACL: FUNCTION lijst(waarde jsonb)
REVOKE ALL ON FUNCTION prive.lijst(waarde jsonb) FROM PUBLIC;
