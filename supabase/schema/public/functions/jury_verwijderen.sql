-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_verwijderen(uuid)
CREATE FUNCTION public.jury_verwijderen(lid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  weg boolean := false;
  stand public.ronde_status;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select r.status into stand from public.ronde r
  where r.id in (
    select j.ronde_id from public.jurylid j where j.id = jury_verwijderen.lid
    union all
    select a.ronde_id from public.adviseur a where a.id = jury_verwijderen.lid
  )
  for share of r;
  if stand in ('vastgesteld', 'afgerond', 'ingetrokken') then return '{"fout": "stap_kan_niet"}'; end if;
  -- While voting and counting the tables themselves refuse, and note that somebody tried.
  delete from public.jurylid j where j.id = jury_verwijderen.lid;
  weg := found;
  delete from public.adviseur a where a.id = jury_verwijderen.lid;
  if not (weg or found) then return '{"fout": "stap_kan_niet"}'; end if;
  return '{"verwijderd": true}';
end
$$;

-- COMMENT: FUNCTION jury_verwijderen(lid uuid)
COMMENT ON FUNCTION public.jury_verwijderen(lid uuid) IS 'For a beheerder, before voting: takes a juror or adviser off the list. {verwijderd} or {fout}; what may not be is noted.';

-- ACL: FUNCTION jury_verwijderen(lid uuid)
REVOKE ALL ON FUNCTION public.jury_verwijderen(lid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_verwijderen(lid uuid) TO authenticated;
