-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_controle(text, text)
CREATE FUNCTION prive.papier_controle(welke text, kaal text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(h.bytes, n) % 32 + 1, 1), '' order by n)
  from (select sha256(o.papier_sleutel || sha256(o.papier_sleutel || convert_to(kaal, 'UTF8'))) as bytes from prive.opname o where o.ronde_id = welke) h,
    generate_series(0, 3) n
$$;

-- COMMENT: FUNCTION papier_controle(welke text, kaal text)
COMMENT ON FUNCTION prive.papier_controle(welke text, kaal text) IS 'Four marks that only this ronde puts behind a number: so a number can be told from an invented one without keeping it.';

-- ACL: FUNCTION papier_controle(welke text, kaal text)
REVOKE ALL ON FUNCTION prive.papier_controle(welke text, kaal text) FROM PUBLIC;
