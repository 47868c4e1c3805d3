-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: collegas()
CREATE FUNCTION public.collegas() RETURNS TABLE(id uuid, naam text, rol public.medewerker_rol, nieuw jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id, m.naam, m.rol, case when n.medewerker_id is not null then jsonb_build_object('adres', m.email,
    'mag', coalesce(n.door <> (select prive.medewerker_id()), true) and m.id <> (select prive.medewerker_id())
      and prive.telt_mee((select prive.medewerker_id()))) end
  from public.medewerker m cross join (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) nu
  left join prive.nieuwe_collega n on n.medewerker_id = m.id
  where (select prive.rol()) is not null and m.sinds <= nu.dag and (m.tot is null or m.tot > nu.dag)
  order by m.naam, m.id
  limit 500
$$;

-- COMMENT: FUNCTION collegas()
COMMENT ON FUNCTION public.collegas() IS 'For staff: who works here now, by name. nieuw: {adres, mag: whether who asks may confirm it} of an account that waits for that; no other addresses.';

-- ACL: FUNCTION collegas()
REVOKE ALL ON FUNCTION public.collegas() FROM PUBLIC;
GRANT ALL ON FUNCTION public.collegas() TO authenticated;
