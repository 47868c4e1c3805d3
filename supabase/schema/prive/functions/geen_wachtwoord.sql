-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: geen_wachtwoord()
CREATE FUNCTION prive.geen_wachtwoord() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  new.encrypted_password := '';
  return new;
end
$$;

-- COMMENT: FUNCTION geen_wachtwoord()
COMMENT ON FUNCTION prive.geen_wachtwoord() IS 'Before-row trigger on auth.users: no password is ever kept, so none ever works.';

-- ACL: FUNCTION geen_wachtwoord()
REVOKE ALL ON FUNCTION prive.geen_wachtwoord() FROM PUBLIC;
