-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: rol()
CREATE FUNCTION prive.rol() RETURNS public.medewerker_rol
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.rol
  from public.medewerker m
  join auth.users u on lower(u.email) = m.email
  where u.id = (select auth.uid())
    and (select prive.code_op()) is not null
    and u.email_confirmed_at is not null
    and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
    and not exists (select from prive.nieuwe_collega n where n.medewerker_id = m.id and n.verhuisd)
$$;

-- COMMENT: FUNCTION rol()
COMMENT ON FUNCTION prive.rol() IS 'Role of this request, from the confirmed address; null for everyone else. Ending someone''s row works at the next request.';

-- ACL: FUNCTION rol()
REVOKE ALL ON FUNCTION prive.rol() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.rol() TO authenticated;
