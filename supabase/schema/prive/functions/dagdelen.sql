-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dagdelen()
CREATE FUNCTION prive.dagdelen() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  -- Counted before anything is cleared away.
  select array['tel_feedback', 'tel_monitor', 'herinneren', 'bewaareinde'] || prive.opruimsels()
    -- A makelaar is known by the account that ended.
    || array['jury', 'makelaar', 'medewerker', 'initiatief', 'accounts', 'buiten']
$$;

-- COMMENT: FUNCTION dagdelen()
COMMENT ON FUNCTION prive.dagdelen() IS 'The kinds of work of a day, in this order.';

-- ACL: FUNCTION dagdelen()
REVOKE ALL ON FUNCTION prive.dagdelen() FROM PUBLIC;
