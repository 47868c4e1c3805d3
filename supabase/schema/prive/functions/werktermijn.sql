-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: werktermijn(text, interval)
CREATE FUNCTION prive.werktermijn(naam text, standaard interval) RETURNS interval
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select prive.termijn(
    coalesce((select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}'), naam, standaard
  )
$$;

-- COMMENT: FUNCTION werktermijn(naam text, standaard interval)
COMMENT ON FUNCTION prive.werktermijn(naam text, standaard interval) IS 'A term of the city for those who have none at hand: the one with which the clock last worked, else standaard.';

-- ACL: FUNCTION werktermijn(naam text, standaard interval)
REVOKE ALL ON FUNCTION prive.werktermijn(naam text, standaard interval) FROM PUBLIC;
