-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_rol()
CREATE FUNCTION prive.bewaak_rol() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  dag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  -- Two beheerders who end each other at once wait for one another.
  perform pg_advisory_xact_lock(hashtextextended('prive.bewaak_rol', 0));
  if tg_op <> 'DELETE' and exists (
    select from public.medewerker m where m.id <> new.id and prive.postbus(m.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody works here with this mailbox' using errcode = 'unique_violation';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if tg_op = 'UPDATE' and old.id = ik
    and coalesce(new.tot, 'infinity') > coalesce(old.tot, 'infinity')
  then
    raise exception 'nobody makes the own role last longer' using errcode = 'insufficient_privilege';
  end if;
  if old.rol = 'beheerder' and old.sinds <= dag and (old.tot is null or old.tot > dag)
    and (tg_op = 'DELETE' or new.rol <> 'beheerder' or new.sinds > dag or new.tot is distinct from old.tot
      or prive.postbus(new.email) <> prive.postbus(old.email))
    and not exists (
      select from prive.medewerkers_nu() m where m.id <> old.id and m.rol = 'beheerder'
        and (m.tot is null or m.tot >= old.tot)
    )
  then
    raise exception 'one beheerder stays' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- COMMENT: FUNCTION bewaak_rol()
COMMENT ON FUNCTION prive.bewaak_rol() IS 'Before-row trigger: a mailbox has one role, somebody stays beheerder, and nobody prolongs the own role.';

-- ACL: FUNCTION bewaak_rol()
REVOKE ALL ON FUNCTION prive.bewaak_rol() FROM PUBLIC;
