-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eigen_verbetering(uuid)
CREATE FUNCTION prive.eigen_verbetering(welke uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.verbetering_afzender a join public.medewerker m on m.id = (select prive.medewerker_id())
    where a.verbetering_id = welke and prive.postbus(a.email) = prive.postbus(m.email)
  )
$$;

-- COMMENT: FUNCTION eigen_verbetering(welke uuid)
COMMENT ON FUNCTION prive.eigen_verbetering(welke uuid) IS 'Whether whoever asks sent it: somebody else handles it then.';

-- ACL: FUNCTION eigen_verbetering(welke uuid)
REVOKE ALL ON FUNCTION prive.eigen_verbetering(welke uuid) FROM PUBLIC;
