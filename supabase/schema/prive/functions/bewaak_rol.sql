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
  if ik is null then
    -- In one statement somebody may end the own role first: what comes after that has nobody who does it.
    if prive.is_ingelogd() then
      raise exception 'who works here no longer, changes nothing' using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  -- Two beheerders who end each other at once wait for one another.
  perform pg_advisory_xact_lock(hashtextextended('prive.bewaak_rol', 0));
  if tg_op <> 'DELETE' and exists (
    select from public.medewerker m where m.id <> new.id and prive.postbus(m.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody works here with this mailbox' using errcode = 'unique_violation';
  end if;
  -- A role takes a vote away: nobody is given one in the middle of it.
  if tg_op <> 'DELETE' and coalesce(new.tot, 'infinity') > dag
    and (tg_op = 'INSERT' or new.email <> old.email or coalesce(old.tot, 'infinity') <= dag) and exists (
    select from public.jurylid j join public.ronde r on r.id = j.ronde_id
    where r.status in ('beoordeling', 'stemmen', 'tellen') and prive.postbus(j.email) = prive.postbus(new.email)
  ) then
    raise exception 'somebody of a jury that is at work has this mailbox' using errcode = 'check_violation';
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
