-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: poging_sleutel(uuid, text)
CREATE FUNCTION prive.poging_sleutel(medewerker uuid, poging text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select 'poging ' || medewerker || ' ' || lower(poging) $$;

-- COMMENT: FUNCTION poging_sleutel(medewerker uuid, poging text)
COMMENT ON FUNCTION prive.poging_sleutel(medewerker uuid, poging text) IS 'Under which key of prive.inzending an attempt of this medewerker is kept; null without one of both.';

-- ACL: FUNCTION poging_sleutel(medewerker uuid, poging text)
REVOKE ALL ON FUNCTION prive.poging_sleutel(medewerker uuid, poging text) FROM PUBLIC;
