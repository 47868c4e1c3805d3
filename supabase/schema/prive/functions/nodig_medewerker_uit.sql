-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: nodig_medewerker_uit()
CREATE FUNCTION prive.nodig_medewerker_uit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  -- Only who is added by somebody here: rows of a seed or an import invite nobody.
  if prive.medewerker_id() is null or not prive.mail_mag('medewerker', new.email) then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('medewerker.' || new.id, 'werk_uitnodiging', new.email, jsonb_build_object('naam', new.naam), prive.nu(),
    prive.nu());
  return null;
end
$$;

-- COMMENT: FUNCTION nodig_medewerker_uit()
COMMENT ON FUNCTION prive.nodig_medewerker_uit() IS 'After-insert trigger: invites a new medewerker by mail, once.';

-- ACL: FUNCTION nodig_medewerker_uit()
REVOKE ALL ON FUNCTION prive.nodig_medewerker_uit() FROM PUBLIC;
