-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eis_verse_code()
CREATE FUNCTION prive.eis_verse_code() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.is_ingelogd() and not prive.code_vers() and (tg_op <> 'UPDATE'
    or (new.rol, new.email, new.sinds) is distinct from (old.rol, old.email, old.sinds)
    or new.tot is distinct from old.tot)
  then
    raise exception 'sign in again: this code is too old' using errcode = 'PT428';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- COMMENT: FUNCTION eis_verse_code()
COMMENT ON FUNCTION prive.eis_verse_code() IS 'Before-row trigger on medewerker: who works here, as what and until when changes with a fresh code only. Raises PT428, which is HTTP 428.';

-- ACL: FUNCTION eis_verse_code()
REVOKE ALL ON FUNCTION prive.eis_verse_code() FROM PUBLIC;
