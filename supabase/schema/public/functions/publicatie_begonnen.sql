-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_begonnen(bigint)
CREATE FUNCTION public.publicatie_begonnen(versie bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select prive.tel_bij();
  update prive.publicatie
  set bouw_versie = publicatie_begonnen.versie, bouw_op = (select prive.nu()),
    volgende_op = (select prive.nu()) + interval '5 minutes'
$$;

-- COMMENT: FUNCTION publicatie_begonnen(versie bigint)
COMMENT ON FUNCTION public.publicatie_begonnen(versie bigint) IS 'A build began that shows at least this content version.';

-- ACL: FUNCTION publicatie_begonnen(versie bigint)
REVOKE ALL ON FUNCTION public.publicatie_begonnen(versie bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_begonnen(versie bigint) TO service_role;
