-- Why:    residents ask for money in a round, with its conditions, dates and budget.
-- Tables: ronde.
-- Rights: everyone reads rounds that are not in concept; staff read all; a beheerder adds, changes and removes.
--         Deliberately not granted: any write to a makelaar, anon or service_role.
-- Kept:   as history; public facts, no resident's data.

create table public.ronde (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 90),
  naam text not null check (char_length(naam) between 1 and 120),
  uitleg text not null check (char_length(uitleg) <= 2000),
  voorwaarden text[] not null default '{}' check (cardinality(voorwaarden) <= 20),
  wijk_codes text[] not null default '{}',
  budget_cent bigint not null check (budget_cent between 1 and 1000000000),
  max_per_aanvraag_cent bigint check (max_per_aanvraag_cent between 1 and 1000000000),
  eenvoudig_tot_cent bigint not null default 100000 check (eenvoudig_tot_cent between 0 and 1000000000),
  opent_op timestamptz not null,
  sluit_op timestamptz not null,
  besluit_op date not null,
  status public.ronde_status not null default 'concept',
  voorbeeld boolean not null default false,
  gewijzigd_op timestamptz not null default now(),
  check (sluit_op > opent_op)
);
comment on table public.ronde is 'A budget round. Amounts in euro cents; wijk_codes empty is the whole city; up to eenvoudig_tot_cent one line of budget is enough. Kept as history.';
comment on column public.ronde.voorbeeld is 'Example content, and shown as such.';

alter table public.ronde enable row level security;
revoke all on table public.ronde from public, anon, authenticated, service_role;
grant select on table public.ronde to anon;
grant select on table public.ronde to service_role;
grant select, insert, update, delete on table public.ronde to authenticated;
create policy "anyone reads ronde rows that are not in concept" on public.ronde
  for select to anon using (status <> 'concept');
create policy "a visitor reads ronde rows not in concept, staff all" on public.ronde
  for select to authenticated using (status <> 'concept' or (select prive.rol()) is not null);
create policy "a beheerder adds ronde rows" on public.ronde
  for insert to authenticated with check ((select prive.rol()) = 'beheerder');
create policy "a beheerder changes ronde rows" on public.ronde
  for update to authenticated
  using ((select prive.rol()) = 'beheerder') with check ((select prive.rol()) = 'beheerder');
create policy "a beheerder removes ronde rows" on public.ronde
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.ronde', 'id');
