-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: genoeg_medewerkers()
CREATE FUNCTION public.genoeg_medewerkers() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select count(distinct prive.postbus(m.email)) >= 2 from prive.medewerkers_nu() m where prive.telt_mee(m.id)
$$;

-- COMMENT: FUNCTION genoeg_medewerkers()
COMMENT ON FUNCTION public.genoeg_medewerkers() IS 'For deploy:check: whether two people work here who count, with different mailboxes.';

-- ACL: FUNCTION genoeg_medewerkers()
REVOKE ALL ON FUNCTION public.genoeg_medewerkers() FROM PUBLIC;
GRANT ALL ON FUNCTION public.genoeg_medewerkers() TO service_role;
