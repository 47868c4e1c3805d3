-- jury_verwijderen read the status of the ronde without a lock: between that look and the delete the uitslag could
-- be confirmed, and somebody vanished from a jury that is history. It takes the ronde for share now, which every
-- step of a ronde waits for. Replaces the function; its rights stay: execute for authenticated, and only a
-- beheerder is heard. Keeps nothing new.

create or replace function public.jury_verwijderen(lid uuid) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
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
