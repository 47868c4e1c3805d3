-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stemmen_geteld(public.ronde)
CREATE FUNCTION prive.stemmen_geteld(r public.ronde) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when r.status = 'stemmen'
    then (select count(*) from prive.deelname d where d.ronde_id = r.id)
    else (select count(*) from prive.stembiljet s where s.ronde_id = r.id) end
$$;

-- COMMENT: FUNCTION stemmen_geteld(r public.ronde)
COMMENT ON FUNCTION prive.stemmen_geteld(r public.ronde) IS 'Votes of a ronde: while voting runs with the papers that are out, after it what came in.';

-- ACL: FUNCTION stemmen_geteld(r public.ronde)
REVOKE ALL ON FUNCTION prive.stemmen_geteld(r public.ronde) FROM PUBLIC;
