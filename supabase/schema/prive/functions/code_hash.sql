-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: code_hash(text, text)
CREATE FUNCTION prive.code_hash(waarvoor text, bewijscode text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select encode(sha256(convert_to(waarvoor || ':' || bewijscode, 'UTF8')), 'hex') $$;

-- COMMENT: FUNCTION code_hash(waarvoor text, bewijscode text)
COMMENT ON FUNCTION prive.code_hash(waarvoor text, bewijscode text) IS 'SHA-256 of a bewijscode for one table: deelname and stembiljet keep different ones, so only the holder of the code can join them.';

-- ACL: FUNCTION code_hash(waarvoor text, bewijscode text)
REVOKE ALL ON FUNCTION prive.code_hash(waarvoor text, bewijscode text) FROM PUBLIC;
