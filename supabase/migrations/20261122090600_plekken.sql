-- Why:    the places residents can go to, and when they are open.
-- Tables: plek, openingstijd.
-- Rights: everyone reads published rows; staff read all, add and change; a beheerder removes.
--         Deliberately not granted: any write to anon or service_role.
-- Kept:   until a beheerder removes it; public facts, no resident's data.

create table public.plek (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  soort public.plek_soort not null,
  soort_uitleg text check (length(soort_uitleg) <= 120),
  naam text not null check (length(naam) between 1 and 120),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
  omschrijving text check (length(omschrijving) <= 2000),
  wat_kan_hier text check (length(wat_kan_hier) <= 2000),
  adres text check (length(adres) <= 160),
  straat text check (length(straat) <= 120),
  postcode text check (length(postcode) <= 10),
  plaats text check (length(plaats) <= 80),
  zekerheid_adres public.zekerheid,
  wijk_code text references public.wijk (code) on update cascade on delete restrict,
  zekerheid_wijk public.zekerheid,
  buurt_code text,
  gebied text check (length(gebied) <= 120),
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  precisie public.precisie,
  punt_uitleg text check (length(punt_uitleg) <= 300),
  zekerheid_punt public.zekerheid,
  beheervorm public.beheervorm,
  beheer text check (length(beheer) <= 600),
  beheer_2017 text check (length(beheer_2017) <= 120),
  op_stadslijst boolean,
  organisatie_id text references public.organisatie (id) on update cascade on delete set null,
  voorzieningen text[] not null default '{}',
  toegankelijkheid text check (length(toegankelijkheid) <= 600),
  kosten text check (length(kosten) <= 300),
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
comment on table public.plek is 'A buurtcentrum, speeltuin or ontmoetingsplek. lat/lon in degrees WGS84, as exact as precisie says; null is unknown. gecontroleerd_op: date of the source, never of the import. Kept until a beheerder removes it.';
comment on column public.plek.gebied is 'Area name as the source gives it, where that is not one buurt of the list.';
comment on column public.plek.op_stadslijst is 'Counts in the city''s official number of such places; null is unknown.';
comment on column public.plek.let_op is 'What is not certain about this record, in one or two plain sentences for the reader.';
create index plek_wijk_buurt on public.plek (wijk_code, buurt_code);
create index plek_organisatie on public.plek (organisatie_id);

alter table public.plek enable row level security;
revoke all on table public.plek from public, anon, authenticated, service_role;
grant select on table public.plek to anon;
grant select on table public.plek to service_role;
grant select, insert, update, delete on table public.plek to authenticated;
create policy "anyone reads published plek rows" on public.plek
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published plek rows, staff all" on public.plek
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add plek rows" on public.plek
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change plek rows" on public.plek
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes plek rows" on public.plek
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.plek', 'id');

create table public.openingstijd (
  id text primary key default gen_random_uuid()::text check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  plek_id text not null references public.plek (id) on update cascade on delete cascade,
  dag smallint check (dag between 1 and 7),
  datum date,
  van time,
  tot time,
  uitleg text check (length(uitleg) <= 160),
  gewijzigd_op timestamptz not null default now(),
  check ((dag is null) <> (datum is null)),
  check ((van is null) = (tot is null)),
  check (dag is null or van is not null),
  check (tot > van)
);
comment on table public.openingstijd is 'Open from van to tot, local time, on a weekday (dag 1 = Monday) or one date (datum); a date without hours is closed. Kept with the plek.';
create index openingstijd_plek on public.openingstijd (plek_id);

alter table public.openingstijd enable row level security;
revoke all on table public.openingstijd from public, anon, authenticated, service_role;
grant select on table public.openingstijd to anon;
grant select on table public.openingstijd to service_role;
grant select, insert, update, delete on table public.openingstijd to authenticated;
create policy "anyone reads published openingstijd rows" on public.openingstijd
  for select to anon using (exists (select 1 from public.plek p where p.id = plek_id and p.status = 'gepubliceerd'));
create policy "a visitor reads published openingstijd rows, staff all" on public.openingstijd
  for select to authenticated using (exists (select 1 from public.plek p where p.id = plek_id and p.status = 'gepubliceerd') or (select prive.rol()) is not null);
create policy "staff add openingstijd rows" on public.openingstijd
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change openingstijd rows" on public.openingstijd
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes openingstijd rows" on public.openingstijd
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.openingstijd', 'id');
