-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: merk_voorbeeld()
CREATE FUNCTION prive.merk_voorbeeld() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  new.voorbeeld := prive.is_voorbeeld('feedback', new.feedback_id);
  if new.voorbeeld and new.gezegd not like 'Voorbeeld: %' then
    new.gezegd := left('Voorbeeld: ' || new.gezegd, 2000);
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION merk_voorbeeld()
COMMENT ON FUNCTION prive.merk_voorbeeld() IS 'Says of what was said in an example that it is one, whatever staff made of its words.';

-- ACL: FUNCTION merk_voorbeeld()
REVOKE ALL ON FUNCTION prive.merk_voorbeeld() FROM PUBLIC;
