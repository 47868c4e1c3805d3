-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: geen_leegmaken()
CREATE FUNCTION prive.geen_leegmaken() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if current_setting('portaal.stembus', true) = 'schudden' and tg_table_schema = 'prive'
    and tg_table_name in ('deelname', 'stembiljet') then return null; end if;
  raise exception '% is never emptied at once', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

-- COMMENT: FUNCTION geen_leegmaken()
COMMENT ON FUNCTION prive.geen_leegmaken() IS 'Before-truncate trigger: row triggers do not see a truncate. Steps aside for prive.schud alone.';

-- ACL: FUNCTION geen_leegmaken()
REVOKE ALL ON FUNCTION prive.geen_leegmaken() FROM PUBLIC;
