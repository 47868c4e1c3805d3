-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: moet_tellen(text)
CREATE FUNCTION prive.moet_tellen(wat text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select wat in ('tel_feedback', 'tel_monitor') and coalesce((
    select t.versie is distinct from v.versie from prive.tik t, public.content_versie v where t.deel = wat
  ), true)
$$;

-- COMMENT: FUNCTION moet_tellen(wat text)
COMMENT ON FUNCTION prive.moet_tellen(wat text) IS 'Whether the content changed since it was counted: pages then go out with numbers that fit what stands beside them.';

-- ACL: FUNCTION moet_tellen(wat text)
REVOKE ALL ON FUNCTION prive.moet_tellen(wat text) FROM PUBLIC;
