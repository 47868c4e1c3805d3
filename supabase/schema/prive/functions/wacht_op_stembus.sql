-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wacht_op_stembus()
CREATE FUNCTION prive.wacht_op_stembus() RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select pg_advisory_xact_lock(hashtext('portaal.stembus')) $$;

-- COMMENT: FUNCTION wacht_op_stembus()
COMMENT ON FUNCTION prive.wacht_op_stembus() IS 'One at a time, for whoever may end in prive.schud: after the lock on the ronde, before the first look at deelname.';

-- ACL: FUNCTION wacht_op_stembus()
REVOKE ALL ON FUNCTION prive.wacht_op_stembus() FROM PUBLIC;
