-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: getal_le(bytea, integer, integer)
CREATE FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select sum(get_byte(bytes, begin + i)::bigint << (8 * i))::bigint from generate_series(0, lengte - 1) i
$$;

-- COMMENT: FUNCTION getal_le(bytes bytea, begin integer, lengte integer)
COMMENT ON FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) IS 'A whole number in bytes, the lowest first.';

-- ACL: FUNCTION getal_le(bytes bytea, begin integer, lengte integer)
REVOKE ALL ON FUNCTION prive.getal_le(bytes bytea, begin integer, lengte integer) FROM PUBLIC;
