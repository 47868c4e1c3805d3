-- Why:    the published budget figures, so that the history of the buurtbudget has its source beside every amount.
-- Tables: budgetcijfer.
-- Rights: everyone reads published rows; staff read all, add and change; a beheerder removes.
--         Deliberately not granted: any write to anon or service_role.
-- Kept:   until a beheerder removes it; public facts, no resident's data.

create table public.budgetcijfer (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  groep text not null check (groep in ('begroting', 'totaal', 'flexibel', 'vorige_periode', 'kerngetal', 'overig')),
  volgorde integer not null,
  naam text not null check (length(naam) between 1 and 200),
  bedrag_cent bigint check (bedrag_cent >= 0),
  aantal integer check (aantal >= 0),
  percentage numeric(5, 2) check (percentage between 0 and 100),
  van date,
  tot date check (tot >= van),
  per_jaar boolean not null default false,
  dekking text check (length(dekking) <= 200),
  uitleg text check (length(uitleg) <= 600),
  bron text[] not null check (cardinality(bron) > 0),
  zekerheid public.zekerheid not null,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  check (num_nonnulls(bedrag_cent, aantal, percentage) = 1)
);
comment on table public.budgetcijfer is 'One published figure: euro cents, a number, or a percentage, with its period and source. Kept as history.';

alter table public.budgetcijfer enable row level security;
revoke all on table public.budgetcijfer from public, anon, authenticated, service_role;
grant select on table public.budgetcijfer to anon;
grant select on table public.budgetcijfer to service_role;
grant select, insert, update, delete on table public.budgetcijfer to authenticated;
create policy "anyone reads published budgetcijfer rows" on public.budgetcijfer
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published budgetcijfer rows, staff all" on public.budgetcijfer
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add budgetcijfer rows" on public.budgetcijfer
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change budgetcijfer rows" on public.budgetcijfer
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes budgetcijfer rows" on public.budgetcijfer
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.budgetcijfer', 'id');
