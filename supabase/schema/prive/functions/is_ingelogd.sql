-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_ingelogd()
CREATE FUNCTION prive.is_ingelogd() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '') = 'authenticated'
$$;

-- COMMENT: FUNCTION is_ingelogd()
COMMENT ON FUNCTION prive.is_ingelogd() IS 'Whether somebody who signed in does this through the API: not the clock, nor a statement in the database itself.';

-- ACL: FUNCTION is_ingelogd()
REVOKE ALL ON FUNCTION prive.is_ingelogd() FROM PUBLIC;
