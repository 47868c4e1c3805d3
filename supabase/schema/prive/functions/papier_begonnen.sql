-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_begonnen(text)
CREATE FUNCTION prive.papier_begonnen(welke text) RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select count(*)::integer from prive.papier p where p.ronde_id = welke and (p.ingevoerd or p.eerste is not null)
$$;

-- COMMENT: FUNCTION papier_begonnen(welke text)
COMMENT ON FUNCTION prive.papier_begonnen(welke text) IS 'How many papers of a ronde at least one person has entered.';

-- ACL: FUNCTION papier_begonnen(welke text)
REVOKE ALL ON FUNCTION prive.papier_begonnen(welke text) FROM PUBLIC;
