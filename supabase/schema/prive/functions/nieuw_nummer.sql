-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: nieuw_nummer(text)
CREATE FUNCTION prive.nieuw_nummer(letter text) RETURNS text
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select letter || '-' || string_agg(substr('23456789BCDFGHJKMNPQRSTVWXZ', get_byte(w.bytes, n) % 27 + 1, 1), '')
  from prive.willekeur() w (bytes), generate_series(0, 5) n
$$;

-- COMMENT: FUNCTION nieuw_nummer(letter text)
COMMENT ON FUNCTION prive.nieuw_nummer(letter text) IS 'A reference of six random characters without vowels or look-alikes; anyone may see it.';

-- ACL: FUNCTION nieuw_nummer(letter text)
REVOKE ALL ON FUNCTION prive.nieuw_nummer(letter text) FROM PUBLIC;
