-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: willekeur()
CREATE FUNCTION prive.willekeur() RETURNS bytea
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) $$;

-- COMMENT: FUNCTION willekeur()
COMMENT ON FUNCTION prive.willekeur() IS '32 bytes made of 244 random bits.';

-- ACL: FUNCTION willekeur()
REVOKE ALL ON FUNCTION prive.willekeur() FROM PUBLIC;
