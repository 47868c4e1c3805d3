-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eis_verse_code_regels()
CREATE FUNCTION prive.eis_verse_code_regels() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.is_ingelogd() and not prive.code_vers()
    and (new.stemvorm, new.verdeelregel, new.aanvulling, new.past_niet, new.drempel, new.quorum, new.gelijk,
        new.min_keuzes, new.max_keuzes)
      is distinct from (old.stemvorm, old.verdeelregel, old.aanvulling, old.past_niet, old.drempel, old.quorum,
        old.gelijk, old.min_keuzes, old.max_keuzes)
    and exists (select from public.jurylid j where j.ronde_id = old.id)
  then
    raise exception 'sign in again: this code is too old' using errcode = 'PT428';
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION eis_verse_code_regels()
COMMENT ON FUNCTION prive.eis_verse_code_regels() IS 'Before-row trigger on ronde: how a jury decides changes with a fresh code only, once somebody is invited to it. Raises PT428.';

-- ACL: FUNCTION eis_verse_code_regels()
REVOKE ALL ON FUNCTION prive.eis_verse_code_regels() FROM PUBLIC;
