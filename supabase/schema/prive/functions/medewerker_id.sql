-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: medewerker_id()
CREATE FUNCTION prive.medewerker_id() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id from public.medewerker m where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;

-- COMMENT: FUNCTION medewerker_id()
COMMENT ON FUNCTION prive.medewerker_id() IS 'The medewerker behind this request; null for everyone else.';

-- ACL: FUNCTION medewerker_id()
REVOKE ALL ON FUNCTION prive.medewerker_id() FROM PUBLIC;
