-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_wijken()
CREATE FUNCTION prive.bewaak_wijken() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if not prive.is_handeling() then return null; end if;
  if tg_op = 'DELETE' then
    if exists (select from public.ronde r where old.code = any (r.wijk_codes)) then
      raise exception 'a ronde is for wijk %', old.code using errcode = 'foreign_key_violation';
    end if;
  elsif exists (
    select from unnest(new.wijk_codes) c where not exists (select from public.wijk w where w.code = c for key share)
  ) then
    raise exception 'a wijk of this ronde is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION bewaak_wijken()
COMMENT ON FUNCTION prive.bewaak_wijken() IS 'After-row trigger on ronde and wijk: the wijken of a ronde are there, as a foreign key would hold.';

-- ACL: FUNCTION bewaak_wijken()
REVOKE ALL ON FUNCTION prive.bewaak_wijken() FROM PUBLIC;
