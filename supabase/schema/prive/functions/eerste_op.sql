-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eerste_op()
CREATE FUNCTION prive.eerste_op() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select least(
    (select min(a.ingediend_op) from public.aanmelding a), (select min(a.ingediend_op) from public.aanvraag a),
    (select prive.begin_van(min(b.dag)) from public.betaling b), (select prive.nu())
  )
$$;

-- COMMENT: FUNCTION eerste_op()
COMMENT ON FUNCTION prive.eerste_op() IS 'From when on there is something to count for the monitor.';

-- ACL: FUNCTION eerste_op()
REVOKE ALL ON FUNCTION prive.eerste_op() FROM PUBLIC;
