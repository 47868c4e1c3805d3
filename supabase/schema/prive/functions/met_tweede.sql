-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: met_tweede(text, text, jsonb)
CREATE FUNCTION prive.met_tweede(wat text, rij text, inhoud jsonb) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  eerder prive.voorstel;
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'voorstel', wat, rij), 0));
  delete from prive.voorstel v where v.op <= (select prive.nu()) - interval '14 days';
  select * into eerder from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
  if eerder.inhoud = inhoud then
    if prive.zijn_twee(eerder.door, ik) then
      delete from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
      insert into public.logboek (op, handeling, tabel, rij, code)
      values (prive.nu(), 'verwijderd', 'voorstel', met_tweede.rij, met_tweede.wat);
      return true;
    end if;
    -- Nobody takes the place of somebody who counts by deciding the same.
    if eerder.door = ik or not prive.telt_mee(ik) then return false; end if;
  end if;
  -- Nor by deciding something else.
  if prive.telt_mee(eerder.door) and not prive.telt_mee(ik) then return false; end if;
  insert into prive.voorstel as v (wat, rij, inhoud, door, op)
  values (met_tweede.wat, met_tweede.rij, met_tweede.inhoud, ik, prive.nu())
  on conflict on constraint voorstel_pkey do update
    set inhoud = excluded.inhoud, door = excluded.door, op = excluded.op;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'toegevoegd', 'voorstel', met_tweede.rij, met_tweede.wat);
  return false;
end
$$;

-- COMMENT: FUNCTION met_tweede(wat text, rij text, inhoud jsonb)
COMMENT ON FUNCTION prive.met_tweede(wat text, rij text, inhoud jsonb) IS 'True when another of the staff decided exactly this before: it is carried out now. Else it is noted, and waits.';

-- ACL: FUNCTION met_tweede(wat text, rij text, inhoud jsonb)
REVOKE ALL ON FUNCTION prive.met_tweede(wat text, rij text, inhoud jsonb) FROM PUBLIC;
