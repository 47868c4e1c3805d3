-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_handeling()
CREATE FUNCTION prive.is_handeling() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '') in ('authenticated',
    'service_role')
$$;

-- COMMENT: FUNCTION is_handeling()
COMMENT ON FUNCTION prive.is_handeling() IS 'Whether this is done by somebody through the API, or by the clock; not by a statement in the database itself.';

-- ACL: FUNCTION is_handeling()
REVOKE ALL ON FUNCTION prive.is_handeling() FROM PUBLIC;
