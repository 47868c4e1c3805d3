-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: heeft_jury(text)
CREATE FUNCTION prive.heeft_jury(welke text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select r.stemmen_vanaf_op is not null or exists (select from prive.opname o where o.ronde_id = r.id)
    or exists (select from public.jurylid j where j.ronde_id = r.id)
  from public.ronde r where r.id = welke
$$;

-- COMMENT: FUNCTION heeft_jury(welke text)
COMMENT ON FUNCTION prive.heeft_jury(welke text) IS 'Whether the requests of a ronde are decided by a jury, and by nobody else.';

-- ACL: FUNCTION heeft_jury(welke text)
REVOKE ALL ON FUNCTION prive.heeft_jury(welke text) FROM PUBLIC;
