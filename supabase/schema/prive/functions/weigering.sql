-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: weigering(text, text)
CREATE FUNCTION prive.weigering(tabel text, rij text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if pg_trigger_depth() > 1 then
    raise exception '% of % stays as it is', tabel, rij using errcode = 'restrict_violation';
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'geweigerd', tabel, rij);
end
$$;

-- COMMENT: FUNCTION weigering(tabel text, rij text)
COMMENT ON FUNCTION prive.weigering(tabel text, rij text) IS 'Notes that somebody tried what may not be. rij never names a juror. The caller then skips the row instead of raising, or the note would go with it; inside a cascade it raises.';

-- ACL: FUNCTION weigering(tabel text, rij text)
REVOKE ALL ON FUNCTION prive.weigering(tabel text, rij text) FROM PUBLIC;
