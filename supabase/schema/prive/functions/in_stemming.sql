-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: in_stemming(public.ronde_status)
CREATE FUNCTION prive.in_stemming(status public.ronde_status) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$ select status in ('stemmen', 'tellen', 'vastgesteld', 'afgerond') $$;

-- COMMENT: FUNCTION in_stemming(status public.ronde_status)
COMMENT ON FUNCTION prive.in_stemming(status public.ronde_status) IS 'Whether a ronde in this state has its snapshot: what was voted on stands still.';

-- ACL: FUNCTION in_stemming(status public.ronde_status)
REVOKE ALL ON FUNCTION prive.in_stemming(status public.ronde_status) FROM PUBLIC;
