-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: collegas()
CREATE FUNCTION public.collegas() RETURNS TABLE(id uuid, naam text, rol public.medewerker_rol)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id, m.naam, m.rol from public.medewerker m
  where (select prive.rol()) is not null and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  order by m.naam, m.id
  limit 500
$$;

-- COMMENT: FUNCTION collegas()
COMMENT ON FUNCTION public.collegas() IS 'For staff: who works here now, by name; no addresses.';

-- ACL: FUNCTION collegas()
REVOKE ALL ON FUNCTION public.collegas() FROM PUBLIC;
GRANT ALL ON FUNCTION public.collegas() TO authenticated;
