-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: meld_verhuizing()
CREATE FUNCTION prive.meld_verhuizing() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.medewerker_id() is null or prive.postbus(old.email) = prive.postbus(new.email) then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('verhuisd.' || gen_random_uuid(), 'werk_verhuisd', old.email, jsonb_build_object('naam', new.naam),
    prive.nu(), prive.nu());
  return null;
end
$$;

-- COMMENT: FUNCTION meld_verhuizing()
COMMENT ON FUNCTION prive.meld_verhuizing() IS 'After-update trigger: tells the old mailbox that the account of a medewerker went to another one.';

-- ACL: FUNCTION meld_verhuizing()
REVOKE ALL ON FUNCTION prive.meld_verhuizing() FROM PUBLIC;
