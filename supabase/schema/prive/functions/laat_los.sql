-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: laat_los(text, jsonb)
CREATE FUNCTION prive.laat_los(welke text, uitkomst jsonb) RETURNS jsonb
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  delete from prive.uitdaging where sleutel = welke;
  delete from prive.inzending where sleutel = welke;
  select uitkomst
$$;

-- COMMENT: FUNCTION laat_los(welke text, uitkomst jsonb)
COMMENT ON FUNCTION prive.laat_los(welke text, uitkomst jsonb) IS 'Nothing was written: the key and the puzzle can be used again. Returns what went wrong.';

-- ACL: FUNCTION laat_los(welke text, uitkomst jsonb)
REVOKE ALL ON FUNCTION prive.laat_los(welke text, uitkomst jsonb) FROM PUBLIC;
