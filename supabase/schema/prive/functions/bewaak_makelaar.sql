-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_makelaar()
CREATE FUNCTION prive.bewaak_makelaar() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  laatste uuid;
begin
  if ik is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.status = 'gepubliceerd' or new.medewerker_id = ik
      or prive.postbus(new.email) = (select prive.postbus(m.email) from public.medewerker m where m.id = ik) then
      raise sqlstate 'PT423' using message = 'a makelaar is added by somebody else, and published after it';
    end if;
    return new;
  end if;
  if old.status = 'gepubliceerd' and new.status <> 'gepubliceerd'
    and (prive.rol() <> 'beheerder' or old.id in (select prive.makelaars_van(ik))) then
    raise exception 'a beheerder takes this off the site, and nobody the own row' using errcode = '42501';
  end if;
  if prive.wijst_aan(old, new) then
    if old.medewerker_id is distinct from ik and prive.rol() <> 'beheerder' then
      raise exception 'who this is, a beheerder changes' using errcode = '42501';
    end if;
    if old.medewerker_id = ik and new.status = 'gepubliceerd' and new.naam <> old.naam
      and (not prive.bijna_zelfde_naam(old.naam, new.naam) or exists (select from public.makelaar k
        where k.id <> new.id and prive.maak_slug(k.naam) = prive.maak_slug(new.naam))) then
      raise exception 'somebody else gives the own row on the site another name' using errcode = '42501';
    end if;
    -- The own row that stays the own row may be spelled better; another one goes off the site until a colleague looked.
    if new.status = 'gepubliceerd' and (new.medewerker_id is null or new.medewerker_id <> ik
      or old.medewerker_id is distinct from new.medewerker_id or old.status <> 'gepubliceerd') then
      -- Also when the account goes that it belongs to.
      raise exception 'who this is changes while it is not on the site' using errcode = '23503';
    end if;
  elsif new.status = 'gepubliceerd' and old.status <> 'gepubliceerd' then
    select l.medewerker_id into laatste from public.logboek l
    where l.tabel = 'makelaar' and l.rij = new.id
      and (l.handeling = 'toegevoegd' or l.velden && '{naam,email,medewerker_id}')
    order by l.op desc, l.id desc limit 1;
    if new.id in (select prive.makelaars_van(ik)) or laatste is not null and not prive.zijn_twee(laatste, ik) then
      raise sqlstate 'PT423' using message = 'a colleague publishes this';
    end if;
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_makelaar()
COMMENT ON FUNCTION prive.bewaak_makelaar() IS 'Before-row trigger: who a makelaar is, one of the staff says, and another one publishes it; nobody does so for oneself.';

-- ACL: FUNCTION bewaak_makelaar()
REVOKE ALL ON FUNCTION prive.bewaak_makelaar() FROM PUBLIC;
