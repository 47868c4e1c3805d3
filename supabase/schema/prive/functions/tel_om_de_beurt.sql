-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_om_de_beurt()
CREATE FUNCTION prive.tel_om_de_beurt() RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select pg_advisory_xact_lock(hashtext('portaal.tel_feedback'))
$$;

-- COMMENT: FUNCTION tel_om_de_beurt()
COMMENT ON FUNCTION prive.tel_om_de_beurt() IS 'Waits until nobody else counts feedback. Before any change of content: who has that and waits here, never ends.';

-- ACL: FUNCTION tel_om_de_beurt()
REVOKE ALL ON FUNCTION prive.tel_om_de_beurt() FROM PUBLIC;
