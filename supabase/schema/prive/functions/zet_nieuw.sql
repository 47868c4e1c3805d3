-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zet_nieuw()
CREATE FUNCTION prive.zet_nieuw() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  -- Who changes the own address is nobody any more when this runs.
  ik uuid := coalesce(prive.medewerker_id(), case when tg_op = 'UPDATE' then old.id end);
  verhuist boolean := case when tg_op = 'UPDATE' then prive.postbus(new.email) <> prive.postbus(old.email)
    else false end;
begin
  if not prive.is_ingelogd() then return null; end if;
  if tg_op = 'UPDATE' and not verhuist
    and not (new.rol = 'beheerder' and old.rol <> 'beheerder')
    and coalesce(new.tot, 'infinity') <= coalesce(old.tot, 'infinity') and new.sinds >= old.sinds
  then return null; end if;
  insert into prive.nieuwe_collega as n (medewerker_id, door, op, verhuisd)
  -- What a new account sets comes from who set that account.
  select new.id, coalesce((select e.door from prive.nieuwe_collega e where e.medewerker_id = ik), ik), prive.nu(),
    verhuist and new.id <> ik
  on conflict (medewerker_id) do update set door = excluded.door, op = excluded.op,
    verhuisd = n.verhuisd or excluded.verhuisd;
  return null;
end
$$;

-- COMMENT: FUNCTION zet_nieuw()
COMMENT ON FUNCTION prive.zet_nieuw() IS 'After-row trigger on medewerker: who is added, raised, kept longer or given another mailbox waits for a colleague.';

-- ACL: FUNCTION zet_nieuw()
REVOKE ALL ON FUNCTION prive.zet_nieuw() FROM PUBLIC;
