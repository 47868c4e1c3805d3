-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_band()
CREATE FUNCTION prive.bewaak_band() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  zelf boolean := ik is not null and old.id in (select prive.makelaars_van(ik));
begin
  if ik is null then return case when tg_op = 'DELETE' then old else new end; end if;
  if tg_op = 'DELETE' then
    if zelf or exists (select from public.feedback f where f.over = 'makelaar' and f.over_id = old.id) then
      raise exception 'a makelaar of whom something was said is archived, not removed'
        using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  -- An address ties as well: to nobody else, and from nobody by who is not a beheerder.
  if prive.postbus(new.email) is distinct from prive.postbus(old.email) and exists (
    select from public.medewerker m
    where prive.postbus(m.email) = prive.postbus(new.email) and m.id is distinct from new.medewerker_id
      or old.medewerker_id is null and prive.postbus(m.email) = prive.postbus(old.email)
        and (select prive.rol()) is distinct from 'beheerder'
  ) then
    raise exception 'this address is that of somebody else who works here' using errcode = 'insufficient_privilege';
  end if;
  if new.medewerker_id is distinct from old.medewerker_id and (zelf or prive.rol() is distinct from 'beheerder')
    or zelf and old.medewerker_id is distinct from ik
      and prive.postbus(new.email) is distinct from prive.postbus(old.email)
  then
    raise exception 'only another beheerder changes whose row this is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_band()
COMMENT ON FUNCTION prive.bewaak_band() IS 'Before-row trigger on makelaar: what ties it to a person is changed by another beheerder, and outlives complaints.';

-- ACL: FUNCTION bewaak_band()
REVOKE ALL ON FUNCTION prive.bewaak_band() FROM PUBLIC;
