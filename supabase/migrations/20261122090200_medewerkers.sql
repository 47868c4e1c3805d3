-- Why:    who works here, and the one function that tells a request's role.
-- Tables: medewerker, logboek.
-- Rights: a beheerder manages medewerkers; a medewerker sees the own row; a beheerder reads the logboek.
--         Deliberately not granted: anything to anon or service_role; writing the logboek, to anyone.
-- Kept:   medewerker until 2 years after tot; logboek 2 years.

create table public.medewerker (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 254),
  naam text not null check (length(naam) between 1 and 120),
  rol public.medewerker_rol not null,
  sinds date not null default current_date,
  tot date check (tot >= sinds)
);
comment on table public.medewerker is 'Staff by confirmed e-mail address. Kept until 2 years after tot.';
comment on column public.medewerker.tot is 'First day without a role, so that ending someone today works at once.';
alter table public.medewerker enable row level security;

create function prive.rol() returns public.medewerker_rol
language sql stable security definer
set search_path = ''
as $$
  select m.rol
  from public.medewerker m
  join auth.users u on lower(u.email) = m.email
  where u.id = (select auth.uid())
    and u.email_confirmed_at is not null
    and m.sinds <= (prive.nu() at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
$$;
comment on function prive.rol() is
  'Role of this request, from the confirmed address; null for everyone else. Ending someone''s row works at the next request.';
revoke all on function prive.rol() from public, anon, authenticated, service_role;
grant execute on function prive.rol() to authenticated;

create function prive.eigen_email() returns text
language sql stable security definer
set search_path = ''
as $$
  select lower(u.email) from auth.users u
  where u.id = (select auth.uid()) and u.email_confirmed_at is not null
$$;
comment on function prive.eigen_email() is 'Confirmed address of this request, in lower case; null without one.';
revoke all on function prive.eigen_email() from public, anon, authenticated, service_role;
grant execute on function prive.eigen_email() to authenticated;

revoke all on table public.medewerker from public, anon, authenticated, service_role;
grant select, insert, update, delete on table public.medewerker to authenticated;

create policy "a medewerker reads the own row, a beheerder all" on public.medewerker
  for select to authenticated
  using (email = (select prive.eigen_email()) or (select prive.rol()) = 'beheerder');
create policy "a beheerder adds a medewerker" on public.medewerker
  for insert to authenticated with check ((select prive.rol()) = 'beheerder');
create policy "a beheerder changes a medewerker" on public.medewerker
  for update to authenticated
  using ((select prive.rol()) = 'beheerder') with check ((select prive.rol()) = 'beheerder');
create policy "a beheerder removes a medewerker" on public.medewerker
  for delete to authenticated using ((select prive.rol()) = 'beheerder');

create table public.logboek (
  id bigint generated always as identity primary key,
  op timestamptz not null,
  medewerker_id uuid references public.medewerker (id) on delete set null,
  handeling text not null check (handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')),
  tabel text not null,
  rij text not null,
  velden text[] not null default '{}'
);
comment on table public.logboek is 'Append-only audit: who changed which fields of which row, never their content. Kept 2 years.';
create index logboek_rij on public.logboek (tabel, rij);
create index logboek_medewerker on public.logboek (medewerker_id);
alter table public.logboek enable row level security;
revoke all on table public.logboek from public, anon, authenticated, service_role;
grant select on table public.logboek to authenticated;
create policy "a beheerder reads the logboek" on public.logboek
  for select to authenticated using ((select prive.rol()) = 'beheerder');

create function prive.noteer() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  oud jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  nieuw jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  gewijzigd text[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(n.key order by n.key) into gewijzigd
    from jsonb_each(nieuw) n
    where n.key <> 'gewijzigd_op' and n.value is distinct from oud -> n.key;
    if gewijzigd is null then return null; end if;
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij, velden)
  values (
    prive.nu(),
    (select m.id from public.medewerker m where m.email = prive.eigen_email()),
    case tg_op when 'INSERT' then 'toegevoegd' when 'UPDATE' then 'gewijzigd' else 'verwijderd' end,
    tg_table_name,
    coalesce(nieuw, oud) ->> tg_argv[0],
    coalesce(gewijzigd, '{}')
  );
  return null;
end
$$;
comment on function prive.noteer() is 'After-row trigger: one logboek row per real change. Argument: the key column.';
revoke all on function prive.noteer() from public, anon, authenticated, service_role;

create trigger noteer after insert or update or delete on public.medewerker
  for each row execute function prive.noteer('id');
