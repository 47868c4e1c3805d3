-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_kale_webp(bytea, integer, integer)
CREATE FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO ''
    AS $$
begin
  if octet_length(bytes) not between 30 and 204800 then return false; end if;
  return substr(bytes, 1, 4) = 'RIFF'::bytea and substr(bytes, 9, 8) = 'WEBPVP8 '::bytea
    and substr(bytes, 24, 3) = '\x9d012a'::bytea
    and prive.getal_le(bytes, 4, 4) = octet_length(bytes) - 8
    -- The picture is all there is: a part is padded to an even length.
    and (prive.getal_le(bytes, 16, 4) + 1) / 2 * 2 = octet_length(bytes) - 20
    and prive.getal_le(bytes, 26, 2) & 16383 = breedte and prive.getal_le(bytes, 28, 2) & 16383 = hoogte;
end
$$;

-- COMMENT: FUNCTION is_kale_webp(bytes bytea, breedte integer, hoogte integer)
COMMENT ON FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) IS 'Whether this is a WebP of that size, of at most 200 kB, with one part: the picture. Source of the layout: RFC 9649 and RFC 6386.';

-- ACL: FUNCTION is_kale_webp(bytes bytea, breedte integer, hoogte integer)
REVOKE ALL ON FUNCTION prive.is_kale_webp(bytes bytea, breedte integer, hoogte integer) FROM PUBLIC;
