-- Why:    what takes two people waits for ever where one works, and nobody told whoever puts a portal online.
-- Tables: none.
-- Rights: service_role alone. Deliberately not granted: to staff, who see it in their inbox (wie_ben_ik).
-- Kept:   nothing.

create function public.genoeg_medewerkers() returns boolean
  language sql stable security definer
  set search_path = ''
  as $$
  select count(distinct prive.postbus(m.email)) >= 2 from prive.medewerkers_nu() m where prive.telt_mee(m.id)
$$;
comment on function public.genoeg_medewerkers() is
  'For deploy:check: whether two people work here who count, with different mailboxes.';
revoke all on function public.genoeg_medewerkers() from public, anon, authenticated, service_role;
grant execute on function public.genoeg_medewerkers() to service_role;
