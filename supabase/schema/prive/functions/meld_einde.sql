-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: meld_einde()
CREATE FUNCTION prive.meld_einde() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
begin
  if ik is null or ik = old.id then return null; end if;
  if tg_op = 'UPDATE' then
    if new.rol = old.rol and new.tot is not distinct from old.tot then return null; end if;
  end if;
  if prive.mail_mag('medewerker', old.email) then
    insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
    values ('einde.' || gen_random_uuid(), 'werk_einde', old.email, jsonb_build_object('naam', old.naam), prive.nu(),
      prive.nu());
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION meld_einde()
COMMENT ON FUNCTION prive.meld_einde() IS 'After-row trigger on medewerker: tells whose role another ends, changes or removes.';

-- ACL: FUNCTION meld_einde()
REVOKE ALL ON FUNCTION prive.meld_einde() FROM PUBLIC;
