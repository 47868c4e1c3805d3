-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: inzending_sleutel(text, text)
CREATE FUNCTION prive.inzending_sleutel(wat text, sleutel text) RETURNS text
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select wat || ':' || coalesce(left(sleutel, 200), gen_random_uuid()::text) $$;

-- COMMENT: FUNCTION inzending_sleutel(wat text, sleutel text)
COMMENT ON FUNCTION prive.inzending_sleutel(wat text, sleutel text) IS 'The key of a submission, apart per form; without one each submission is another.';

-- ACL: FUNCTION inzending_sleutel(wat text, sleutel text)
REVOKE ALL ON FUNCTION prive.inzending_sleutel(wat text, sleutel text) FROM PUBLIC;
