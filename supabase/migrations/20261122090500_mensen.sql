-- Why:    who helps: organisations with the period they worked, and the makelaars by name, with their consent.
-- Tables: organisatie, organisatie_wijk, makelaar, makelaar_buurt.
-- Rights: everyone reads published rows, of a makelaar only with consent; staff read all, add and change; a beheerder removes.
--         Deliberately not granted: any write to anon or service_role.
-- Kept:   organisatie as history; makelaar until consent ends or the person leaves.

create table public.organisatie (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  naam text not null check (length(naam) between 1 and 160),
  andere_namen text[] not null default '{}',
  rol text not null check (length(rol) between 1 and 300),
  uitleg text check (length(uitleg) <= 600),
  plaats text check (length(plaats) <= 80),
  hele_stad boolean not null default false,
  gebieden text[] not null default '{}',
  zekerheid_wijken public.zekerheid,
  van date,
  tot date check (tot >= van),
  periode_uitleg text check (length(periode_uitleg) <= 300),
  website text check (website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$' and length(website) <= 500),
  telefoon text check (length(telefoon) <= 30),
  email text check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  bron text[] not null check (cardinality(bron) > 0),
  zekerheid public.zekerheid not null,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now()
);
comment on table public.organisatie is 'Who works in the city, and when (van, tot). A period that ended is history. Kept as history.';

alter table public.organisatie enable row level security;
revoke all on table public.organisatie from public, anon, authenticated, service_role;
grant select on table public.organisatie to anon;
grant select on table public.organisatie to service_role;
grant select, insert, update, delete on table public.organisatie to authenticated;
create policy "anyone reads published organisatie rows" on public.organisatie
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published organisatie rows, staff all" on public.organisatie
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add organisatie rows" on public.organisatie
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change organisatie rows" on public.organisatie
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes organisatie rows" on public.organisatie
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.organisatie', 'id');

create table public.organisatie_wijk (
  organisatie_id text not null references public.organisatie (id) on update cascade on delete cascade,
  wijk_code text not null references public.wijk (code) on update cascade on delete cascade,
  gewijzigd_op timestamptz not null default now(),
  primary key (organisatie_id, wijk_code)
);
comment on table public.organisatie_wijk is 'In which wijken an organisatie works or worked. Kept with the organisatie.';
create index organisatie_wijk_wijk on public.organisatie_wijk (wijk_code);

alter table public.organisatie_wijk enable row level security;
revoke all on table public.organisatie_wijk from public, anon, authenticated, service_role;
grant select on table public.organisatie_wijk to anon;
grant select on table public.organisatie_wijk to service_role;
grant select, insert, update, delete on table public.organisatie_wijk to authenticated;
create policy "anyone reads published organisatie_wijk rows" on public.organisatie_wijk
  for select to anon using (exists (select 1 from public.organisatie o where o.id = organisatie_id and o.status = 'gepubliceerd'));
create policy "a visitor reads published organisatie_wijk rows, staff all" on public.organisatie_wijk
  for select to authenticated using (exists (select 1 from public.organisatie o where o.id = organisatie_id and o.status = 'gepubliceerd') or (select prive.rol()) is not null);
create policy "staff add organisatie_wijk rows" on public.organisatie_wijk
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change organisatie_wijk rows" on public.organisatie_wijk
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes organisatie_wijk rows" on public.organisatie_wijk
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.organisatie_wijk', 'organisatie_id');

create table public.makelaar (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  naam text not null check (length(naam) between 1 and 120),
  rol text not null check (length(rol) between 1 and 120),
  foto text check (length(foto) <= 500),
  telefoon text check (length(telefoon) <= 30),
  email text check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  organisatie_id text references public.organisatie (id) on update cascade on delete set null,
  medewerker_id uuid unique references public.medewerker (id) on delete set null,
  toestemming_op date,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  check (status <> 'gepubliceerd' or toestemming_op is not null)
);
comment on table public.makelaar is 'A sociaal makelaar as residents see them. Published only with consent (toestemming_op). Kept until consent ends.';
create index makelaar_organisatie on public.makelaar (organisatie_id);

alter table public.makelaar enable row level security;
revoke all on table public.makelaar from public, anon, authenticated, service_role;
grant select (id, naam, rol, foto, telefoon, email, organisatie_id, toestemming_op, status) on table public.makelaar to anon;
grant select on table public.makelaar to service_role;
grant select, insert, update, delete on table public.makelaar to authenticated;
create policy "anyone reads published makelaar rows" on public.makelaar
  for select to anon using (status = 'gepubliceerd' and toestemming_op is not null);
create policy "a visitor reads published makelaar rows, staff all" on public.makelaar
  for select to authenticated using (status = 'gepubliceerd' and toestemming_op is not null or (select prive.rol()) is not null);
create policy "staff add makelaar rows" on public.makelaar
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change makelaar rows" on public.makelaar
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes makelaar rows" on public.makelaar
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.makelaar', 'id');

create table public.makelaar_buurt (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  makelaar_id text not null references public.makelaar (id) on update cascade on delete cascade,
  wijk_code text not null references public.wijk (code) on update cascade on delete cascade,
  buurt_code text,
  gewijzigd_op timestamptz not null default now(),
  unique nulls not distinct (makelaar_id, wijk_code, buurt_code),
  foreign key (wijk_code, buurt_code) references public.buurt (wijk_code, code) on update cascade on delete cascade
);
comment on table public.makelaar_buurt is 'Where a makelaar works: one buurt, or the whole wijk when buurt_code is null. Kept with the makelaar.';
create index makelaar_buurt_wijk_buurt on public.makelaar_buurt (wijk_code, buurt_code);

alter table public.makelaar_buurt enable row level security;
revoke all on table public.makelaar_buurt from public, anon, authenticated, service_role;
grant select on table public.makelaar_buurt to anon;
grant select on table public.makelaar_buurt to service_role;
grant select, insert, update, delete on table public.makelaar_buurt to authenticated;
create policy "anyone reads published makelaar_buurt rows" on public.makelaar_buurt
  for select to anon using (exists (select 1 from public.makelaar m where m.id = makelaar_id and m.status = 'gepubliceerd'));
create policy "a visitor reads published makelaar_buurt rows, staff all" on public.makelaar_buurt
  for select to authenticated using (exists (select 1 from public.makelaar m where m.id = makelaar_id and m.status = 'gepubliceerd') or (select prive.rol()) is not null);
create policy "staff add makelaar_buurt rows" on public.makelaar_buurt
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change makelaar_buurt rows" on public.makelaar_buurt
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes makelaar_buurt rows" on public.makelaar_buurt
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.makelaar_buurt', 'id');
