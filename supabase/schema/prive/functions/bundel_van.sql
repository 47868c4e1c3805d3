-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bundel_van(text, timestamp with time zone)
CREATE FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) RETURNS uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when moment > prive.nu() then md5(adres || ' ' || extract(epoch from moment)::bigint)::uuid end
$$;

-- COMMENT: FUNCTION bundel_van(adres text, moment timestamp with time zone)
COMMENT ON FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) IS 'The same for all that goes to one address at one later moment; null for what goes now.';

-- ACL: FUNCTION bundel_van(adres text, moment timestamp with time zone)
REVOKE ALL ON FUNCTION prive.bundel_van(adres text, moment timestamp with time zone) FROM PUBLIC;
