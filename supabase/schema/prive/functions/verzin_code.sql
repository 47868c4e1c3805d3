-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verzin_code()
CREATE FUNCTION prive.verzin_code() RETURNS text
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(b.bytes, plaats) % 32 + 1, 1), ''
    order by plaats)
  from (select (select prive.willekeur()) as bytes offset 0) b cross join generate_series(0, 24) plaats
$$;

-- COMMENT: FUNCTION verzin_code()
COMMENT ON FUNCTION prive.verzin_code() IS '125 random bits, spelled as the domain spells a volgcode.';

-- ACL: FUNCTION verzin_code()
REVOKE ALL ON FUNCTION prive.verzin_code() FROM PUBLIC;
