-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: signaal_van()
CREATE FUNCTION prive.signaal_van() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  new.medewerker_id := prive.medewerker_id();
  new.op := prive.nu();
  return new;
end
$$;

-- COMMENT: FUNCTION signaal_van()
COMMENT ON FUNCTION prive.signaal_van() IS 'Before-insert trigger: who heard it and when is not for the sender to say.';

-- ACL: FUNCTION signaal_van()
REVOKE ALL ON FUNCTION prive.signaal_van() FROM PUBLIC;
