-- A juror is taken off the list before voting alone, as the function says of itself: until now it refused while voting and
-- counting, and let it pass again once the uitslag was confirmed, when who was in the jury is history. What is kept too long
-- goes through opschonen. Replaces jury_verwijderen; its rights stay: execute for authenticated, and only a beheerder is heard.

create or replace function public.jury_verwijderen(lid uuid) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  weg boolean := false;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  perform from public.ronde r
  where r.status in ('vastgesteld', 'afgerond', 'ingetrokken') and r.id in (
    select j.ronde_id from public.jurylid j where j.id = jury_verwijderen.lid
    union all
    select a.ronde_id from public.adviseur a where a.id = jury_verwijderen.lid
  );
  if found then return '{"fout": "stap_kan_niet"}'; end if;
  -- While voting and counting the tables themselves refuse, and note that somebody tried.
  delete from public.jurylid j where j.id = jury_verwijderen.lid;
  weg := found;
  delete from public.adviseur a where a.id = jury_verwijderen.lid;
  if not (weg or found) then return '{"fout": "stap_kan_niet"}'; end if;
  return '{"verwijderd": true}';
end
$$;
