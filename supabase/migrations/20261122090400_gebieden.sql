-- Why:    the areas of the city, with their centre and, once imported, their boundary.
-- Tables: wijk, buurt.
-- Rights: everyone reads published rows; staff read all, add and change; a beheerder removes.
--         Deliberately not granted: any write to anon or service_role.
-- Kept:   until a beheerder removes it; public facts, no resident's data.

create table public.wijk (
  code text primary key check (code ~ '^[A-Za-z0-9-]{2,20}$'),
  nummer integer not null,
  naam text not null check (length(naam) between 1 and 120),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
  lat double precision not null check (lat between -90 and 90),
  lon double precision not null check (lon between -180 and 180),
  inwoners integer check (inwoners >= 0),
  inwoners_jaar integer,
  woningen integer check (woningen >= 0),
  oppervlakte_km2 numeric(8, 2) check (oppervlakte_km2 > 0),
  grens jsonb check (grens is null or coalesce(grens ->> 'type', '') in ('Polygon', 'MultiPolygon')),
  grens_bron text check (length(grens_bron) <= 300),
  bron text[] not null check (cardinality(bron) > 0),
  zekerheid public.zekerheid not null,
  zekerheid_punt public.zekerheid not null,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  check ((inwoners is null) = (inwoners_jaar is null)),
  check ((grens is null) = (grens_bron is null))
);
comment on table public.wijk is 'An area of the city. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null. Kept while the area exists.';

alter table public.wijk enable row level security;
revoke all on table public.wijk from public, anon, authenticated, service_role;
grant select on table public.wijk to anon;
grant select on table public.wijk to service_role;
grant select, insert, update, delete on table public.wijk to authenticated;
create policy "anyone reads published wijk rows" on public.wijk
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published wijk rows, staff all" on public.wijk
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add wijk rows" on public.wijk
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change wijk rows" on public.wijk
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes wijk rows" on public.wijk
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.wijk', 'code');

create table public.buurt (
  code text primary key check (code ~ '^[A-Za-z0-9-]{2,20}$'),
  wijk_code text not null references public.wijk (code) on update cascade on delete restrict,
  naam text not null check (length(naam) between 1 and 120),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
  subwijk text check (length(subwijk) <= 120),
  subwijk_zekerheid public.zekerheid,
  lat double precision not null check (lat between -90 and 90),
  lon double precision not null check (lon between -180 and 180),
  inwoners integer check (inwoners >= 0),
  inwoners_jaar integer,
  grens jsonb check (grens is null or coalesce(grens ->> 'type', '') in ('Polygon', 'MultiPolygon')),
  grens_bron text check (length(grens_bron) <= 300),
  bron text[] not null check (cardinality(bron) > 0),
  zekerheid public.zekerheid not null,
  status public.publicatiestatus not null default 'concept',
  gewijzigd_op timestamptz not null default now(),
  unique (wijk_code, slug),
  -- What other tables point at, so that a buurt never stands beside a wijk it is not in.
  unique (wijk_code, code),
  check ((inwoners is null) = (inwoners_jaar is null)),
  check ((grens is null) = (grens_bron is null)),
  check ((subwijk is null) = (subwijk_zekerheid is null))
);
comment on table public.buurt is 'A part of a wijk. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null. Kept while the area exists.';

alter table public.buurt enable row level security;
revoke all on table public.buurt from public, anon, authenticated, service_role;
grant select on table public.buurt to anon;
grant select on table public.buurt to service_role;
grant select, insert, update, delete on table public.buurt to authenticated;
create policy "anyone reads published buurt rows" on public.buurt
  for select to anon using (status = 'gepubliceerd');
create policy "a visitor reads published buurt rows, staff all" on public.buurt
  for select to authenticated using (status = 'gepubliceerd' or (select prive.rol()) is not null);
create policy "staff add buurt rows" on public.buurt
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "staff change buurt rows" on public.buurt
  for update to authenticated
  using ((select prive.rol()) is not null) with check ((select prive.rol()) is not null);
create policy "a beheerder removes buurt rows" on public.buurt
  for delete to authenticated using ((select prive.rol()) = 'beheerder');
select prive.bewaak_inhoud('public.buurt', 'code');
