-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: makelaarbanden_van(uuid[])
CREATE FUNCTION prive.makelaarbanden_van(wie uuid[]) RETURNS TABLE(medewerker_id uuid, makelaar_id text)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select w.id, k.id
  from public.medewerker w
  join public.makelaar k on k.medewerker_id = w.id or prive.postbus(k.email) = prive.postbus(w.email)
  where w.id = any (wie)
$$;

-- COMMENT: FUNCTION makelaarbanden_van(wie uuid[])
COMMENT ON FUNCTION prive.makelaarbanden_van(wie uuid[]) IS 'The makelaar rows that are of each of these medewerkers, by their link or by their address.';

-- ACL: FUNCTION makelaarbanden_van(wie uuid[])
REVOKE ALL ON FUNCTION prive.makelaarbanden_van(wie uuid[]) FROM PUBLIC;
