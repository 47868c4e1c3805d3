-- Why:    what residents do together, when it happens, what each wijk decided matters, and examples from other cities.
-- Tables: initiatief, activiteit, prioriteit, voorbeeld.
-- Rights: everyone reads published rows; staff read all, add and change; a beheerder removes.
--         Deliberately not granted: any write to anon or service_role.
-- Kept:   until a beheerder removes it; public facts, no resident's data.

create table public.initiatief (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  naam text not null check (length(naam) between 1 and 120),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
  omschrijving text not null check (length(omschrijving) <= 2000),
  soort text check (length(soort) <= 120),
  themas text[] not null default '{}' check (cardinality(themas) <= 10),
  fase public.initiatief_fase,
  fase_bron text check (length(fase_bron) <= 60),
  wijk_code text references public.wijk (code) on update cascade on delete restrict,
  buurt_code text,
  gebied text check (length(gebied) <= 120),
  plek_id text references public.plek (id) on update cascade on delete set null,
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  precisie public.precisie,
  punt_uitleg text check (length(punt_uitleg) <= 300),
  zekerheid_punt public.zekerheid,
  makelaar_id text references public.makelaar (id) on update cascade on delete set null,
  telefoon text check (length(telefoon) <= 30),
  email text check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  website text check (website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$' and length(website) <= 500),
  bron text[] not null check (cardinality(bron) > 0),
  zekerheid public.zekerheid not null,
  let_op text check (length(let_op) <= 600),
  peildatum text check (length(peildatum) <= 60),
  gecontroleerd_op date,
  gecontroleerd_precisie public.datumprecisie,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  check ((lat is null) = (lon is null) and (lat is null) = (precisie is null)),
  check (precisie is distinct from 'wijk' or wijk_code is not null),
  check ((gecontroleerd_op is null) = (gecontroleerd_precisie is null)),
  check (buurt_code is null or wijk_code is not null),
  foreign key (wijk_code, buurt_code) references public.buurt (wijk_code, code) on update cascade on delete restrict
);
comment on table public.initiatief is 'Something residents do together. fase: null is unknown, fase_bron is the word of the source. lat/lon as exact as precisie says. Kept until a beheerder removes it.';
create index initiatief_wijk_buurt on public.initiatief (wijk_code, buurt_code);
create index initiatief_plek on public.initiatief (plek_id);
create index initiatief_makelaar on public.initiatief (makelaar_id);

alter table public.initiatief enable row level security;
revoke all on table public.initiatief from public, anon, authenticated, service_role;
grant select on table public.initiatief to anon;
grant select on table public.initiatief to service_role;
grant select, insert, update, delete on table public.initiatief to authenticated;
create policy "anyone reads published initiatief rows" on public.initiatief
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published initiatief rows, staff all" on public.initiatief
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add initiatief rows" on public.initiatief
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change initiatief rows" on public.initiatief
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes initiatief rows" on public.initiatief
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.initiatief', 'id');

create table public.activiteit (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  titel text not null check (length(titel) between 1 and 120),
  omschrijving text check (length(omschrijving) <= 2000),
  begin timestamptz not null,
  eind timestamptz not null check (eind > begin),
  herhaling text check (length(herhaling) <= 300),
  plek_id text references public.plek (id) on update cascade on delete cascade,
  initiatief_id text references public.initiatief (id) on update cascade on delete cascade,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  check (plek_id is not null or initiatief_id is not null)
);
comment on table public.activiteit is 'Something to go to. herhaling: an RFC 5545 recurrence rule, or null for once. Kept until a beheerder removes it.';
create index activiteit_plek on public.activiteit (plek_id);
create index activiteit_initiatief on public.activiteit (initiatief_id);

alter table public.activiteit enable row level security;
revoke all on table public.activiteit from public, anon, authenticated, service_role;
grant select on table public.activiteit to anon;
grant select on table public.activiteit to service_role;
grant select, insert, update, delete on table public.activiteit to authenticated;
create policy "anyone reads published activiteit rows" on public.activiteit
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published activiteit rows, staff all" on public.activiteit
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add activiteit rows" on public.activiteit
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change activiteit rows" on public.activiteit
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes activiteit rows" on public.activiteit
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.activiteit', 'id');

create table public.prioriteit (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  wijk_code text not null references public.wijk (code) on update cascade on delete cascade,
  buurt_code text,
  titel text not null check (length(titel) between 1 and 160),
  uitleg text check (length(uitleg) <= 2000),
  van date not null,
  tot date not null check (tot >= van),
  bron text[] not null check (cardinality(bron) > 0),
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  foreign key (wijk_code, buurt_code) references public.buurt (wijk_code, code) on update cascade on delete cascade
);
comment on table public.prioriteit is 'What a wijk, or one buurt of it, decided matters in a period. Kept as history.';
create index prioriteit_wijk_buurt on public.prioriteit (wijk_code, buurt_code);

alter table public.prioriteit enable row level security;
revoke all on table public.prioriteit from public, anon, authenticated, service_role;
grant select on table public.prioriteit to anon;
grant select on table public.prioriteit to service_role;
grant select, insert, update, delete on table public.prioriteit to authenticated;
create policy "anyone reads published prioriteit rows" on public.prioriteit
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published prioriteit rows, staff all" on public.prioriteit
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add prioriteit rows" on public.prioriteit
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change prioriteit rows" on public.prioriteit
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes prioriteit rows" on public.prioriteit
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.prioriteit', 'id');

create table public.voorbeeld (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  naam text not null check (length(naam) between 1 and 120),
  omschrijving text not null check (length(omschrijving) <= 2000),
  plaats text not null check (length(plaats) between 1 and 80),
  gebied text check (length(gebied) <= 120),
  themas text[] not null default '{}',
  fase_bron text check (length(fase_bron) <= 60),
  website text check (website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$' and length(website) <= 500),
  bron text[] not null check (cardinality(bron) > 0),
  zekerheid public.zekerheid not null,
  peildatum text check (length(peildatum) <= 60),
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now()
);
comment on table public.voorbeeld is 'An initiative in another city, as inspiration. Never on a list or map of this city. Kept until a beheerder removes it.';

alter table public.voorbeeld enable row level security;
revoke all on table public.voorbeeld from public, anon, authenticated, service_role;
grant select on table public.voorbeeld to anon;
grant select on table public.voorbeeld to service_role;
grant select, insert, update, delete on table public.voorbeeld to authenticated;
create policy "anyone reads published voorbeeld rows" on public.voorbeeld
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published voorbeeld rows, staff all" on public.voorbeeld
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add voorbeeld rows" on public.voorbeeld
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change voorbeeld rows" on public.voorbeeld
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes voorbeeld rows" on public.voorbeeld
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.voorbeeld', 'id');
