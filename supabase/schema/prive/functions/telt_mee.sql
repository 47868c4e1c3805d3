-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: telt_mee(uuid)
CREATE FUNCTION prive.telt_mee(wie uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (select from prive.medewerkers_nu() m where m.id = wie)
    and not exists (select from prive.nieuwe_collega n where n.medewerker_id = wie)
$$;

-- COMMENT: FUNCTION telt_mee(wie uuid)
COMMENT ON FUNCTION prive.telt_mee(wie uuid) IS 'Whether this medewerker is one of two, where two are needed: works here today, and is no account that nobody confirmed.';

-- ACL: FUNCTION telt_mee(wie uuid)
REVOKE ALL ON FUNCTION prive.telt_mee(wie uuid) FROM PUBLIC;
