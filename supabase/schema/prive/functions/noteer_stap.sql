-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: noteer_stap()
CREATE FUNCTION prive.noteer_stap() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if tg_op = 'INSERT' and new.door = 'indiener' then return null; end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij, code)
  values (prive.nu(), new.medewerker_id, 'stap', new.dossier_soort, new.dossier_id::text, new.soort::text);
  return null;
end
$$;

-- COMMENT: FUNCTION noteer_stap()
COMMENT ON FUNCTION prive.noteer_stap() IS 'After-row trigger on gebeurtenis: a line for every step and note of staff and the clock, also for who wrote a form down for somebody.';

-- ACL: FUNCTION noteer_stap()
REVOKE ALL ON FUNCTION prive.noteer_stap() FROM PUBLIC;
