-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- SCHEMA: prive
CREATE SCHEMA prive;

-- COMMENT: SCHEMA prive
COMMENT ON SCHEMA prive IS 'Data and functions no API role can reach by name; only security definer functions go in.';

-- SCHEMA: public
CREATE SCHEMA public;

-- COMMENT: SCHEMA public
COMMENT ON SCHEMA public IS 'standard public schema';

-- ACL: SCHEMA prive
GRANT USAGE ON SCHEMA prive TO opschoner;

-- ACL: SCHEMA public
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO anon;
GRANT USAGE ON SCHEMA public TO authenticated;
GRANT USAGE ON SCHEMA public TO service_role;
GRANT USAGE ON SCHEMA public TO opschoner;
