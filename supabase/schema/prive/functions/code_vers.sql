-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: code_vers()
CREATE FUNCTION prive.code_vers() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  -- Both are moments of the clock of the server itself, not of a rule.
  select coalesce((select prive.code_op()) > now() - interval '10 minutes', false)
$$;

-- COMMENT: FUNCTION code_vers()
COMMENT ON FUNCTION prive.code_vers() IS 'Whether this person typed a code at most ten minutes ago: what cannot be undone asks for it.';

-- ACL: FUNCTION code_vers()
REVOKE ALL ON FUNCTION prive.code_vers() FROM PUBLIC;
