-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eigen_email()
CREATE FUNCTION prive.eigen_email() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select lower(u.email) from auth.users u
  where u.id = (select auth.uid()) and (select prive.code_op()) is not null and u.email_confirmed_at is not null
$$;

-- COMMENT: FUNCTION eigen_email()
COMMENT ON FUNCTION prive.eigen_email() IS 'Confirmed address of this request, in lower case; null without one.';

-- ACL: FUNCTION eigen_email()
REVOKE ALL ON FUNCTION prive.eigen_email() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.eigen_email() TO authenticated;
