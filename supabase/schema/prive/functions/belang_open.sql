-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belang_open(public.ronde)
CREATE FUNCTION prive.belang_open(r public.ronde) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select r.status in ('open_voor_aanvragen', 'beoordeling')
    or r.status = 'stemmen' and (select prive.nu()) < r.stemmen_tot_op
$$;

-- COMMENT: FUNCTION belang_open(r public.ronde)
COMMENT ON FUNCTION prive.belang_open(r public.ronde) IS 'Whether what a juror may vote on can still change.';

-- ACL: FUNCTION belang_open(r public.ronde)
REVOKE ALL ON FUNCTION prive.belang_open(r public.ronde) FROM PUBLIC;
