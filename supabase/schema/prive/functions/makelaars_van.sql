-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: makelaars_van(uuid)
CREATE FUNCTION prive.makelaars_van(wie uuid) RETURNS SETOF text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select b.makelaar_id from prive.makelaarbanden_van(array[wie]) b
$$;

-- COMMENT: FUNCTION makelaars_van(wie uuid)
COMMENT ON FUNCTION prive.makelaars_van(wie uuid) IS 'The makelaar rows that are of this medewerker, by their link or by their address.';

-- ACL: FUNCTION makelaars_van(wie uuid)
REVOKE ALL ON FUNCTION prive.makelaars_van(wie uuid) FROM PUBLIC;
