-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eis_verse_code_geld()
CREATE FUNCTION prive.eis_verse_code_geld() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.is_ingelogd() and not prive.code_vers() and new.status <> 'concept' and (tg_op = 'INSERT'
    or (new.budget_cent, new.meegekomen_cent) is distinct from (old.budget_cent, old.meegekomen_cent))
  then
    raise exception 'sign in again: this code is too old' using errcode = 'PT428';
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION eis_verse_code_geld()
COMMENT ON FUNCTION prive.eis_verse_code_geld() IS 'Before-row trigger on ronde: how much money there is changes with a fresh code only, once people can see it.';

-- ACL: FUNCTION eis_verse_code_geld()
REVOKE ALL ON FUNCTION prive.eis_verse_code_geld() FROM PUBLIC;
