-- Why:    which makelaar rows are whose stood twice: for one medewerker, and for many.
-- Tables: none.
-- Rights: none for an API role.
-- Kept:   nothing.

create function prive.makelaarbanden_van(wie uuid[])
returns table (medewerker_id uuid, makelaar_id text)
language sql
stable
set search_path = ''
as $$
  select w.id, k.id
  from public.medewerker w
  join public.makelaar k on k.medewerker_id = w.id or prive.postbus(k.email) = prive.postbus(w.email)
  where w.id = any (wie)
$$;

comment on function prive.makelaarbanden_van(uuid[]) is
  'The makelaar rows that are of each of these medewerkers, by their link or by their address.';

revoke all on function prive.makelaarbanden_van(uuid[])
from public, anon, authenticated, service_role;

create or replace function prive.makelaars_van(wie uuid)
returns setof text
language sql
stable
set search_path = ''
as $$
  select b.makelaar_id from prive.makelaarbanden_van(array[wie]) b
$$;

create or replace function prive.klachtbanden_van(wie uuid[])
returns table (medewerker_id uuid, feedback_id uuid)
language sql
stable
set search_path = ''
as $$
  select b.medewerker_id, f.id
  from prive.makelaarbanden_van(wie) b
  join public.feedback f on f.over = 'makelaar' and f.over_id = b.makelaar_id
  union
  select w.id, f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar' and w.id = any (wie)
$$;
