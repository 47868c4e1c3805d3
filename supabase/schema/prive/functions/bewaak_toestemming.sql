-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_toestemming()
CREATE FUNCTION prive.bewaak_toestemming() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
begin
  if ik is null then return new; end if;
  if new.toestemming_op is not null
    and (tg_op = 'INSERT' or new.toestemming_op is distinct from old.toestemming_op) then
    raise exception 'whoever it is about says so' using errcode = '42501';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  -- Somebody else did not say yes; who spells the own name better is nobody else.
  if prive.wijst_aan(old, new)
    and (old.medewerker_id is distinct from ik or new.medewerker_id is distinct from ik
      or not prive.bijna_zelfde_naam(old.naam, new.naam)) then
    new.toestemming_op := null;
    delete from prive.mailkeuze m where m.wat = 'toestemming' and m.wie = old.id;
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_toestemming()
COMMENT ON FUNCTION prive.bewaak_toestemming() IS 'Before-row trigger: nobody of the staff says for a makelaar that it may be on the site, and a yes is of one person alone.';

-- ACL: FUNCTION bewaak_toestemming()
REVOKE ALL ON FUNCTION prive.bewaak_toestemming() FROM PUBLIC;
