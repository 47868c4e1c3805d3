-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: via(text)
CREATE FUNCTION prive.via(stapel text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO ''
    AS $$
declare
  laatste text := regexp_replace(stapel, '^.*\n', '');
begin
  return coalesce(
    substring(laatste from '\mpublic\.([a-z_0-9]+)\('), substring(laatste from '^[^"]*"([a-z_0-9]+)"')
  );
end
$$;

-- COMMENT: FUNCTION via(stapel text)
COMMENT ON FUNCTION prive.via(stapel text) IS 'The function of schema public that was called, out of pg_context; null when a table was written directly.';

-- ACL: FUNCTION via(stapel text)
REVOKE ALL ON FUNCTION prive.via(stapel text) FROM PUBLIC;
