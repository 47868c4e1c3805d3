-- Why:    residents register an initiative; a makelaar looks at it before it is public.
-- Tables: aanmelding.
-- Rights: staff read; every write goes through a function.
--         Deliberately not granted: anything to anon or service_role; any direct write, to anyone.
-- Kept:   1 year after it was closed; who sent it stands apart, in schema prive.

create table public.aanmelding (
  id uuid primary key default gen_random_uuid(),
  nummer text not null unique check (nummer ~ '^M-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'),
  naam text not null check (char_length(naam) between 1 and 120),
  omschrijving text not null check (char_length(omschrijving) between 1 and 2000),
  themas text[] not null default '{}' check (cardinality(themas) <= 10),
  wijk_code text not null references public.wijk (code) on update cascade on delete restrict,
  buurt_code text references public.buurt (code) on update cascade on delete restrict,
  adres text check (char_length(adres) between 1 and 160),
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  website text check (website ~ '^https?://' and char_length(website) <= 500),
  kanaal public.kanaal not null,
  bevestigd_op timestamptz,
  status public.aanmelding_status not null default 'ingediend',
  initiatief_id text references public.initiatief (id) on update cascade on delete set null,
  ingediend_op timestamptz not null,
  afgesloten_op timestamptz,
  check ((lat is null) = (lon is null))
);
comment on table public.aanmelding is 'An initiative as a resident registered it; the person stands in prive.contact. Kept 1 year after afgesloten_op.';
comment on column public.aanmelding.bevestigd_op is 'Null: waits for a confirmation by mail, or by a call of the makelaar.';
create index aanmelding_wijk on public.aanmelding (wijk_code);
create index aanmelding_buurt on public.aanmelding (buurt_code);
create index aanmelding_initiatief on public.aanmelding (initiatief_id);

alter table public.aanmelding enable row level security;
revoke all on table public.aanmelding from public, anon, authenticated, service_role;
grant select on table public.aanmelding to authenticated;
create policy "staff read aanmelding rows" on public.aanmelding
  for select to authenticated using ((select prive.rol()) is not null);
