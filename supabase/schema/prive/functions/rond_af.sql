-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: rond_af(text, jsonb)
CREATE FUNCTION prive.rond_af(welke text, uitkomst jsonb) RETURNS jsonb
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  update prive.inzending set antwoord = uitkomst where sleutel = welke;
  select uitkomst || '{"status": "nieuw"}'
$$;

-- COMMENT: FUNCTION rond_af(welke text, uitkomst jsonb)
COMMENT ON FUNCTION prive.rond_af(welke text, uitkomst jsonb) IS 'Keeps the answer to a submission, and returns it.';

-- ACL: FUNCTION rond_af(welke text, uitkomst jsonb)
REVOKE ALL ON FUNCTION prive.rond_af(welke text, uitkomst jsonb) FROM PUBLIC;
