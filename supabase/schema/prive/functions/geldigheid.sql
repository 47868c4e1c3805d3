-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: geldigheid(text)
CREATE FUNCTION prive.geldigheid(sleutel text) RETURNS interval
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select case when sleutel like 'formulier:%' then interval '10 minutes' else interval '30 days' end $$;

-- COMMENT: FUNCTION geldigheid(sleutel text)
COMMENT ON FUNCTION prive.geldigheid(sleutel text) IS 'How long a repeated submission is the same one. Without a key of the browser the server makes one of the content (formulier:…), and somebody may mean to say the same thing twice.';

-- ACL: FUNCTION geldigheid(sleutel text)
REVOKE ALL ON FUNCTION prive.geldigheid(sleutel text) FROM PUBLIC;
