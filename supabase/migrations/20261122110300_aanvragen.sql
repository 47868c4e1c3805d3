-- Why:    residents ask for money; what the jury gets to see is public, the rest is not.
-- Tables: aanvraag, begrotingspost, eindverslag, aanvraag_publiek.
-- Rights: staff read the first three; everyone reads aanvraag_publiek, which a trigger fills from voorgelegd on.
--         Deliberately not granted: any direct write, to anyone; anything but aanvraag_publiek to anon or service_role.
-- Kept:   1 year after closing, 7 years when money was awarded; who asked stands apart, in schema prive.

create table public.aanvraag (
  id uuid primary key default gen_random_uuid(),
  nummer text not null unique check (nummer ~ '^B-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'),
  ronde_id text not null references public.ronde (id) on update cascade on delete restrict,
  titel text not null check (char_length(titel) between 1 and 120),
  plan text not null check (char_length(plan) between 1 and 4000),
  doelgroep text not null check (char_length(doelgroep) between 1 and 500),
  wanneer text not null check (char_length(wanneer) between 1 and 120),
  wanneer_van date,
  prioriteit_id text references public.prioriteit (id) on update cascade on delete set null,
  wijk_code text not null references public.wijk (code) on update cascade on delete restrict,
  buurt_code text references public.buurt (code) on update cascade on delete restrict,
  eigen_bijdrage_cent bigint not null default 0 check (eigen_bijdrage_cent between 0 and 1000000000),
  minimumbedrag_cent bigint check (minimumbedrag_cent between 1 and 1000000000),
  gevraagd_cent bigint not null check (gevraagd_cent between 100 and 1000000000 and gevraagd_cent % 100 = 0),
  toegekend_cent bigint check (toegekend_cent between 0 and 1000000000),
  kanaal public.kanaal not null,
  bevestigd_op timestamptz,
  status public.aanvraag_status not null default 'ingediend',
  behandelaar uuid references public.medewerker (id) on delete set null,
  initiatief_id text references public.initiatief (id) on update cascade on delete set null,
  ingediend_op timestamptz not null,
  afgesloten_op timestamptz,
  check (minimumbedrag_cent <= gevraagd_cent),
  check (toegekend_cent <= gevraagd_cent),
  check ((toegekend_cent is not null) = (status in ('toegekend', 'deels_toegekend', 'in_uitvoering', 'afgerond')))
);
comment on table public.aanvraag is 'A request for money, in euro cents; gevraagd_cent is lines minus own contribution, rounded up to whole euros. Kept 1 year after afgesloten_op, 7 years when awarded.';
comment on column public.aanvraag.wanneer is 'When it takes place, in the words of the applicant; wanneer_van is the first day, where that could be read.';
comment on column public.aanvraag.minimumbedrag_cent is 'With how much it can start; null is not known.';
create index aanvraag_ronde on public.aanvraag (ronde_id);
create index aanvraag_prioriteit on public.aanvraag (prioriteit_id);
create index aanvraag_wijk on public.aanvraag (wijk_code);
create index aanvraag_buurt on public.aanvraag (buurt_code);
create index aanvraag_behandelaar on public.aanvraag (behandelaar);
create index aanvraag_initiatief on public.aanvraag (initiatief_id);

alter table public.aanvraag enable row level security;
revoke all on table public.aanvraag from public, anon, authenticated, service_role;
grant select on table public.aanvraag to authenticated;
create policy "staff read aanvraag rows" on public.aanvraag
  for select to authenticated using ((select prive.rol()) is not null);

create table public.begrotingspost (
  aanvraag_id uuid not null references public.aanvraag (id) on delete cascade,
  volgorde integer not null check (volgorde between 1 and 40),
  omschrijving text not null check (char_length(omschrijving) between 1 and 120),
  bedrag_cent bigint not null check (bedrag_cent between 1 and 1000000000),
  primary key (aanvraag_id, volgorde)
);
comment on table public.begrotingspost is 'One line of the budget of an aanvraag, in euro cents. Kept with the aanvraag.';
alter table public.begrotingspost enable row level security;
revoke all on table public.begrotingspost from public, anon, authenticated, service_role;
grant select on table public.begrotingspost to authenticated;
create policy "staff read begrotingspost rows" on public.begrotingspost
  for select to authenticated using ((select prive.rol()) is not null);

create table public.eindverslag (
  aanvraag_id uuid primary key references public.aanvraag (id) on delete cascade,
  tekst text not null check (char_length(tekst) between 1 and 4000),
  besteed_cent bigint not null check (besteed_cent between 0 and 1000000000),
  op timestamptz not null
);
comment on table public.eindverslag is 'What came of the money, in the words of the applicant; besteed_cent in euro cents. Kept with the aanvraag.';
alter table public.eindverslag enable row level security;
revoke all on table public.eindverslag from public, anon, authenticated, service_role;
grant select on table public.eindverslag to authenticated;
create policy "staff read eindverslag rows" on public.eindverslag
  for select to authenticated using ((select prive.rol()) is not null);

create table public.aanvraag_publiek (
  id uuid primary key references public.aanvraag (id) on delete cascade,
  nummer text not null unique,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 90),
  ronde_id text not null references public.ronde (id) on update cascade on delete restrict,
  titel text not null,
  plan text not null,
  wijk_code text not null references public.wijk (code) on update cascade on delete restrict,
  buurt_code text references public.buurt (code) on update cascade on delete restrict,
  gevraagd_cent bigint not null,
  toegekend_cent bigint,
  status public.aanvraag_status not null,
  voorgelegd_op timestamptz not null,
  initiatief_id text references public.initiatief (id) on update cascade on delete set null,
  verslag text,
  besteed_cent bigint,
  gewijzigd_op timestamptz not null default now()
);
comment on table public.aanvraag_publiek is 'The public part of an aanvraag, from voorgelegd on: never a person. verslag and besteed_cent (euro cents): what came of it. Kept with the aanvraag.';
create index aanvraag_publiek_ronde on public.aanvraag_publiek (ronde_id);
create index aanvraag_publiek_wijk on public.aanvraag_publiek (wijk_code);
create index aanvraag_publiek_buurt on public.aanvraag_publiek (buurt_code);
create index aanvraag_publiek_initiatief on public.aanvraag_publiek (initiatief_id);

alter table public.aanvraag_publiek enable row level security;
revoke all on table public.aanvraag_publiek from public, anon, authenticated, service_role;
grant select on table public.aanvraag_publiek to anon, authenticated, service_role;
create policy "anyone reads aanvraag_publiek rows" on public.aanvraag_publiek
  for select to anon, authenticated using (true);
select prive.bewaak_inhoud('public.aanvraag_publiek', 'id');

create function prive.maak_slug(tekst text) returns text
language sql immutable
set search_path = ''
as $$
  select rtrim(left(btrim(
    regexp_replace(lower(regexp_replace(normalize(tekst, nfd), '[\u0300-\u036f]', '', 'g')), '[^a-z0-9]+', '-', 'g'), '-'
  ), 90), '-')
$$;
comment on function prive.maak_slug(text) is 'The same as maakSlug of the domain: lower-case ASCII words with hyphens; empty when nothing readable is left.';
revoke all on function prive.maak_slug(text) from public, anon, authenticated, service_role;

create function prive.vrije_slug(tabel regclass, tekst text, anders text) returns text
language plpgsql
set search_path = ''
as $$
declare
  stam text := rtrim(left(coalesce(nullif(prive.maak_slug(tekst), ''), prive.maak_slug(anders)), 84), '-');
  poging text := stam;
  nummer integer := 1;
  bezet boolean;
begin
  loop
    execute format('select exists (select from %s where slug = $1)', tabel) into bezet using poging;
    if not bezet then return poging; end if;
    nummer := nummer + 1;
    poging := stam || '-' || nummer;
  end loop;
end
$$;
comment on function prive.vrije_slug(regclass, text, text) is 'A slug that no row of this table has; made of anders when the text has no letters.';
revoke all on function prive.vrije_slug(regclass, text, text) from public, anon, authenticated, service_role;

create function prive.publiceer_aanvraag() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if new.status = 'voorgelegd' and old.status <> 'voorgelegd' then
    insert into public.aanvraag_publiek
      (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, gevraagd_cent, status, voorgelegd_op)
    values (
      new.id, new.nummer, prive.vrije_slug('public.aanvraag_publiek', new.titel, new.nummer), new.ronde_id, new.titel,
      new.plan, new.wijk_code, new.buurt_code, new.gevraagd_cent, new.status, prive.nu()
    );
  elsif new.status = 'ingetrokken' then
    delete from public.aanvraag_publiek p where p.id = new.id;
  else
    update public.aanvraag_publiek p
    set status = new.status, toegekend_cent = new.toegekend_cent, initiatief_id = new.initiatief_id,
      verslag = e.tekst, besteed_cent = e.besteed_cent
    from (select) leeg left join public.eindverslag e on e.aanvraag_id = new.id
    where p.id = new.id;
  end if;
  return null;
end
$$;
comment on function prive.publiceer_aanvraag() is 'After-row trigger: keeps the public part of an aanvraag in step, from voorgelegd on until it is withdrawn.';
revoke all on function prive.publiceer_aanvraag() from public, anon, authenticated, service_role;
create trigger publiceer after update on public.aanvraag for each row execute function prive.publiceer_aanvraag();
