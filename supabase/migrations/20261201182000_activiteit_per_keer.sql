-- Why:    an activity has a page of its own, of which people keep the address; one of its dates can be left out or
--         called off; people ask for whom it is, what it costs, in which language, who can get in and how to join.
-- Tables: activiteit gets slug, overgeslagen, afgelast, themas, voor, gratis, kosten, taal, toegankelijkheid,
--         aanmelden, website.
-- Rights: as those of the table.
-- Kept:   as the table.

alter table public.activiteit
  add column slug text,
  add column overgeslagen date[] not null default '{}',
  add column afgelast date[] not null default '{}',
  add column themas text[] not null default '{}',
  add column voor text[] not null default '{}',
  add column gratis boolean,
  add column kosten text check (length(kosten) <= 200),
  add column taal text check (length(taal) <= 120),
  add column toegankelijkheid text check (length(toegankelijkheid) <= 600),
  add column aanmelden text check (length(aanmelden) <= 300),
  add column website text check (website ~ '^https?://[^\s/?#@:\[\]]+(:\d+)?([/?#]\S*)?$' and length(website) <= 500);

create function prive.kies_slug_activiteit() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if coalesce(new.slug, '') = '' then
    -- The agenda has other addresses at the same height: its wijken, its days and its parts.
    new.slug := prive.vrije_slug('public.activiteit'::regclass, case
      when prive.maak_slug(new.titel) in ('pagina', 'vandaag', 'weekend', 'week', 'gratis', 'voor', 'thema')
        or exists (select from public.wijk w where w.slug = prive.maak_slug(new.titel))
        then new.titel || ' activiteit' else new.titel end, 'activiteit');
  end if;
  return new;
end
$$;
comment on function prive.kies_slug_activiteit() is
  'Before-insert trigger: makes the address of an activiteit of its title, none that the agenda has for other things.';
revoke all on function prive.kies_slug_activiteit() from public, anon, authenticated, service_role;

-- What stood there already was changed by nobody: the log and the stamp are left as they are.
alter table public.activiteit disable trigger user;
do $$
declare
  rij record;
begin
  for rij in select id, titel from public.activiteit order by id loop
    update public.activiteit set slug = prive.vrije_slug('public.activiteit'::regclass,
      case when exists (select from public.wijk w where w.slug = prive.maak_slug(rij.titel))
        or prive.maak_slug(rij.titel) in ('pagina', 'vandaag', 'weekend', 'week', 'gratis', 'voor', 'thema')
        then rij.titel || ' activiteit' else rij.titel end, 'activiteit')
    where id = rij.id;
  end loop;
end
$$;
alter table public.activiteit enable trigger user;
alter table public.activiteit alter column slug set not null;

alter table public.activiteit
  add constraint activiteit_slug_key unique (slug),
  add constraint activiteit_slug_check check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 90),
  add constraint activiteit_slug_vrij check (
    slug not in ('pagina', 'vandaag', 'weekend', 'week', 'gratis', 'voor', 'thema')
  ),
  add constraint activiteit_overgeslagen_check check (
    cardinality(overgeslagen) <= 200
    and coalesce(make_date(2000, 1, 1) <= all (overgeslagen) and make_date(2200, 1, 1) > all (overgeslagen), false)
  ),
  add constraint activiteit_afgelast_check check (
    cardinality(afgelast) <= 200
    and coalesce(make_date(2000, 1, 1) <= all (afgelast) and make_date(2200, 1, 1) > all (afgelast), false)
  ),
  add constraint activiteit_themas_check check (
    cardinality(themas) <= 10 and char_length(array_to_string(themas, '')) <= 600
  ),
  add constraint activiteit_voor_check check (
    voor <@ array['kinderen', 'jongeren', 'volwassenen', 'ouderen'] and cardinality(voor) <= 4
  ),
  -- A year, or a week when it comes back, and the hour of a clock that goes back. A line of the past may be longer:
  -- it can be shown, and is asked to be shorter when somebody changes it.
  add constraint activiteit_duur check (
    eind <= begin + case when herhaling is null then interval '8785 hours' else interval '169 hours' end
  ) not valid;

create trigger a_kies_slug before insert on public.activiteit
  for each row execute function prive.kies_slug_activiteit();
create trigger b_bewaar_slug before update on public.activiteit
  for each row when (new.slug is distinct from old.slug) execute function prive.bewaar_slug();

comment on column public.activiteit.slug is 'Its web address; never changes.';
comment on column public.activiteit.overgeslagen is
  'First days (clock of the city) of times that are left out without a word.';
comment on column public.activiteit.afgelast is
  'First days (clock of the city) of times that were called off, which the agenda tells.';
comment on column public.activiteit.gratis is 'Whether it costs nothing; null is not known.';
