-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: te_vaak()
CREATE FUNCTION prive.te_vaak() RETURNS jsonb
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select jsonb_build_object('fout', 'te_vaak', 'wacht_seconden',
    ceil(extract(epoch from prive.venster(false) + interval '1 hour' - prive.nu()))::integer)
$$;

-- COMMENT: FUNCTION te_vaak()
COMMENT ON FUNCTION prive.te_vaak() IS 'The answer to a sender who is over a limit per hour: when the next hour starts.';

-- ACL: FUNCTION te_vaak()
REVOKE ALL ON FUNCTION prive.te_vaak() FROM PUBLIC;
