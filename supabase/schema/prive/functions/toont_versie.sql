-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: toont_versie(text)
CREATE FUNCTION prive.toont_versie(rij text) RETURNS bigint
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(greatest(p.online_versie, case when toont_versie.rij = any(p.behalve) then null
    else p.getoond_versie end), 0)
  from prive.publicatie p
$$;

-- COMMENT: FUNCTION toont_versie(rij text)
COMMENT ON FUNCTION prive.toont_versie(rij text) IS 'The content version in which the site that visitors get shows this row, as far as it told; 0 when it never did.';

-- ACL: FUNCTION toont_versie(rij text)
REVOKE ALL ON FUNCTION prive.toont_versie(rij text) FROM PUBLIC;
