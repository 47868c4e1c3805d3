-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: werkt_hier(text)
CREATE FUNCTION prive.werkt_hier(adres text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.medewerker m
    where prive.postbus(m.email) = prive.postbus(adres)
      and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  )
$$;

-- COMMENT: FUNCTION werkt_hier(adres text)
COMMENT ON FUNCTION prive.werkt_hier(adres text) IS 'Whether this address, in lower case, is that of staff now or from some day on: they cannot be jurors, and keep their account.';

-- ACL: FUNCTION werkt_hier(adres text)
REVOKE ALL ON FUNCTION prive.werkt_hier(adres text) FROM PUBLIC;
