-- Why:    a ronde has its own jurors and advisers; who has an interest in a request does not vote on it.
-- Tables: jurylid, adviseur, belang, advies.
-- Rights: a beheerder reads jurylid and adviseur, a makelaar and a beheerder read advies, everyone reads it with the uitslag;
--         all else through functions. Jurors and advisers read what concerns them with jury_lezen, elsewhere.
--         Deliberately not granted: any direct write, to anyone; belang, to any role.
-- Kept:   jurylid, adviseur and belang 3 months after the ronde is vastgesteld; advies as history, without a person.

create type public.juryrol as enum ('jurylid', 'adviseur');
create type public.advies_soort as enum ('positief', 'neutraal', 'negatief');

create table public.jurylid (
  id uuid primary key default gen_random_uuid(),
  ronde_id text not null references public.ronde (id) on update cascade on delete cascade,
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(email) <= 254),
  uitgenodigd_op timestamptz not null,
  gezien_op timestamptz,
  unique (ronde_id, email)
);
comment on table public.jurylid is 'A juror of one ronde, by confirmed address. gezien_op: first signed in; never when there was a vote. Kept 3 months after vastgesteld.';
create index jurylid_email on public.jurylid (email);

create table public.adviseur (
  id uuid primary key default gen_random_uuid(),
  ronde_id text not null references public.ronde (id) on update cascade on delete cascade,
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and char_length(email) <= 254),
  functie text not null check (char_length(functie) between 1 and 80),
  uitgenodigd_op timestamptz not null,
  gezien_op timestamptz,
  unique (ronde_id, email)
);
comment on table public.adviseur is 'An adviser of one ronde; functie stands under the advies in public. Kept 3 months after vastgesteld.';
create index adviseur_email on public.adviseur (email);

create table public.belang (
  jurylid_id uuid not null references public.jurylid (id) on delete cascade,
  aanvraag_id uuid not null references public.aanvraag (id) on delete cascade,
  bron text not null check (bron in ('zelf', 'contact')),
  primary key (jurylid_id, aanvraag_id)
);
comment on table public.belang is 'A juror does not vote on this request. zelf: declared; contact: the address of the juror is that of the applicant. Kept with the jurylid.';
create index belang_aanvraag on public.belang (aanvraag_id);

create table public.advies (
  id uuid primary key default gen_random_uuid(),
  ronde_id text not null references public.ronde (id) on update cascade on delete cascade,
  aanvraag_id uuid not null references public.aanvraag (id) on delete cascade,
  adviseur_id uuid references public.adviseur (id) on delete set null,
  functie text not null check (char_length(functie) between 1 and 80),
  advies public.advies_soort not null,
  tekst text not null check (char_length(tekst) between 1 and 2000),
  gewijzigd_op timestamptz not null default now(),
  unique (aanvraag_id, adviseur_id)
);
comment on table public.advies is 'What an adviser says of a request; public with the uitslag, by functie. Kept as history, without the person.';
create index advies_ronde on public.advies (ronde_id);
create index advies_adviseur on public.advies (adviseur_id);

alter table public.jurylid enable row level security;
alter table public.adviseur enable row level security;
alter table public.belang enable row level security;
alter table public.advies enable row level security;
revoke all on table public.jurylid, public.adviseur, public.belang, public.advies from public, anon, authenticated, service_role;
grant select on table public.jurylid, public.adviseur, public.advies to authenticated;
grant select (id, ronde_id, aanvraag_id, functie, advies, tekst, gewijzigd_op) on table public.advies to anon, service_role;

create policy "a beheerder reads jurylid rows" on public.jurylid
  for select to authenticated using ((select prive.rol()) = 'beheerder');
create policy "a beheerder reads adviseur rows" on public.adviseur
  for select to authenticated using ((select prive.rol()) = 'beheerder');
create policy "anyone reads advies rows once the uitslag is known" on public.advies
  for select to anon
  using (exists (select from public.ronde r where r.id = ronde_id and r.status in ('vastgesteld', 'afgerond')));
create policy "a visitor reads advies rows once the uitslag is known, staff all" on public.advies
  for select to authenticated
  using ((select prive.rol()) is not null or exists (select from public.ronde r where r.id = ronde_id and r.status in ('vastgesteld', 'afgerond')));

select prive.bewaak_inhoud('public.advies', 'id');

create function prive.bewaak_jury() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  welke text := coalesce(rij ->> 'ronde_id', (select j.ronde_id from public.jurylid j where j.id = (rij ->> 'jurylid_id')::uuid));
  stand public.ronde_status := (select r.status from public.ronde r where r.id = welke);
begin
  -- A juror may still declare a belang before voting, and may be seen; the rest of the jury stands still.
  if stand not in ('stemmen', 'tellen')
    or tg_op <> 'DELETE' and tg_table_name = 'belang' and stand = 'stemmen' and current_setting('portaal.belang', true) = 'ja'
    or tg_op = 'DELETE' and tg_table_name = 'belang' and stand = 'stemmen' and current_setting('portaal.belang', true) = 'ja'
    or tg_op = 'UPDATE' and tg_table_name in ('jurylid', 'adviseur')
      and to_jsonb(old) - 'gezien_op' = to_jsonb(new) - 'gezien_op'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke);
  return null;
end
$$;
comment on function prive.bewaak_jury() is
  'Before-row trigger: from the first vote until the uitslag nobody joins or leaves the jury and no advies changes. What is not allowed is skipped and noted.';
revoke all on function prive.bewaak_jury() from public, anon, authenticated, service_role;
create trigger a_bewaak_jury before insert or update or delete on public.jurylid for each row execute function prive.bewaak_jury();
create trigger a_bewaak_jury before insert or update or delete on public.adviseur for each row execute function prive.bewaak_jury();
create trigger a_bewaak_jury before insert or update or delete on public.belang for each row execute function prive.bewaak_jury();
create trigger a_bewaak_jury before insert or update or delete on public.advies for each row execute function prive.bewaak_jury();

create function prive.belang_bij_contact(welke text) returns void
language sql security definer
set search_path = ''
as $$
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select j.id, a.id, 'contact'
  from public.jurylid j
  join public.aanvraag a on a.ronde_id = j.ronde_id
  join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
  where j.ronde_id = welke
  on conflict (jurylid_id, aanvraag_id) do update set bron = 'contact'
$$;
comment on function prive.belang_bij_contact(text) is 'A juror who is the contact of a request has a belang in it, asked or not.';
revoke all on function prive.belang_bij_contact(text) from public, anon, authenticated, service_role;

create function prive.jury_van(adres text, welke text) returns public.juryrol
language sql stable security definer
set search_path = ''
as $$
  select case
    when exists (select from public.adviseur q where q.ronde_id = welke and q.email = adres) then 'adviseur'
    when exists (select from public.jurylid q where q.ronde_id = welke and q.email = adres) then 'jurylid'
  end::public.juryrol
$$;
comment on function prive.jury_van(text, text) is 'What this address is in this ronde; null is nothing.';
revoke all on function prive.jury_van(text, text) from public, anon, authenticated, service_role;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code', 'ronde_open',
  'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd'
));

create function prive.schrijf_jurybericht(wat text, adres text, r public.ronde) returns void
language sql
set search_path = ''
as $$
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values (
    'jury.' || gen_random_uuid(), wat, adres,
    jsonb_build_object('ronde', r.naam, 'voorbeeld', r.voorbeeld, 'stemmen_tot_op', r.stemmen_tot_op, 'reden', case when wat = 'stemmen_verlengd' then r.reden end),
    prive.nu(), prive.nu()
  )
$$;
comment on function prive.schrijf_jurybericht(text, text, public.ronde) is 'Puts a mail to a juror or adviser in the outbox: the name of the ronde and its deadline, nothing else.';
revoke all on function prive.schrijf_jurybericht(text, text, public.ronde) from public, anon, authenticated, service_role;

create function prive.werkt_hier(adres text) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from public.medewerker m
    where m.email = adres and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
  )
$$;
comment on function prive.werkt_hier(text) is 'Whether this address, in lower case, is that of staff now or from some day on: they cannot be jurors, and keep their account.';
revoke all on function prive.werkt_hier(text) from public, anon, authenticated, service_role;

create function prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text) returns text
language plpgsql
set search_path = ''
as $$
begin
  if adres !~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' or char_length(adres) > 254 then return 'ongeldig'; end if;
  if als = 'jurylid' and prive.werkt_hier(adres) then return 'medewerker'; end if;
  case prive.jury_van(adres, r.id)
    when als then return 'al_uitgenodigd';
    when 'jurylid', 'adviseur' then return 'andere_rol';
    else null;
  end case;
  if als = 'jurylid' then
    insert into public.jurylid (ronde_id, email, uitgenodigd_op) values (r.id, adres, prive.nu());
  else
    insert into public.adviseur (ronde_id, email, functie, uitgenodigd_op) values (r.id, adres, functie, prive.nu());
  end if;
  perform prive.schrijf_jurybericht(case als when 'jurylid' then 'jury_uitnodiging' else 'adviseur_uitnodiging' end, adres, r);
  return 'uitgenodigd';
end
$$;
comment on function prive.nodig_uit(public.ronde, public.juryrol, text, text) is
  'Invites one address, with a mail. uitgenodigd, or why not: ongeldig, medewerker (staff cannot be a juror), al_uitgenodigd, andere_rol.';
revoke all on function prive.nodig_uit(public.ronde, public.juryrol, text, text) from public, anon, authenticated, service_role;

create function public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[], functie text default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  uitkomst jsonb;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_uitnodigen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(adressen), 0) not between 1 and 500 then return '{"fout": "onleesbaar"}'; end if;
  select jsonb_agg(jsonb_build_object('adres', a.adres, 'stand',
      prive.nodig_uit(r, jury_uitnodigen.rol, a.adres, coalesce(nullif(btrim(jury_uitnodigen.functie), ''), 'adviseur'))) order by a.plek)
    into uitkomst
  from (
    select lower(btrim(u.adres)) as adres, min(u.plek) as plek from unnest(adressen) with ordinality u(adres, plek)
    where btrim(u.adres) <> '' group by 1
  ) a;
  perform prive.belang_bij_contact(r.id);
  return jsonb_build_object('adressen', coalesce(uitkomst, '[]'));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.jury_uitnodigen(text, public.juryrol, text[], text) is
  'For a beheerder, before voting: invites addresses (at most 500) as jurylid or adviseur, each with a mail. {adressen: [{adres, stand: uitgenodigd|al_uitgenodigd|andere_rol|medewerker|ongeldig}]} or {fout}.';
revoke all on function public.jury_uitnodigen(text, public.juryrol, text[], text) from public, anon, authenticated, service_role;
grant execute on function public.jury_uitnodigen(text, public.juryrol, text[], text) to authenticated;

create function public.jury_verwijderen(lid uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  weg boolean := false;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  delete from public.jurylid j where j.id = lid;
  weg := found;
  delete from public.adviseur a where a.id = lid;
  if not (weg or found) then return '{"fout": "stap_kan_niet"}'; end if;
  return '{"verwijderd": true}';
end
$$;
comment on function public.jury_verwijderen(uuid) is 'For a beheerder, before voting: takes a juror or adviser off the list. {verwijderd} or {fout}; what may not be is noted.';
revoke all on function public.jury_verwijderen(uuid) from public, anon, authenticated, service_role;
grant execute on function public.jury_verwijderen(uuid) to authenticated;

create function public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  wie public.adviseur;
begin
  -- The same lock as voting: opening the vote waits for an advies that is being kept, and none comes after.
  select * into r from public.ronde q where q.slug = advies_geven.ronde for share;
  select * into wie from public.adviseur q where q.ronde_id = r.id and q.email = prive.eigen_email();
  if wie.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  if r.status not in ('open_voor_aanvragen', 'beoordeling') then return '{"fout": "advies_gesloten"}'; end if;
  if not exists (select from public.aanvraag a where a.id = advies_geven.aanvraag and a.ronde_id = r.id and a.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  insert into public.advies as v (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst, gewijzigd_op)
  values (r.id, advies_geven.aanvraag, wie.id, wie.functie, advies_geven.advies, btrim(advies_geven.tekst), prive.nu())
  on conflict (aanvraag_id, adviseur_id) do update
    set advies = excluded.advies, tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op;
  return '{"bewaard": true}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.advies_geven(text, uuid, public.advies_soort, text) is
  'For an adviser of this ronde, until voting opens: writes or changes the advies on one request. {bewaard} or {fout}.';
revoke all on function public.advies_geven(text, uuid, public.advies_soort, text) from public, anon, authenticated, service_role;
grant execute on function public.advies_geven(text, uuid, public.advies_soort, text) to authenticated;

create or replace function prive.verwijder_lege_accounts() returns integer
language plpgsql
set search_path = ''
as $$
declare
  aantal integer;
begin
  delete from auth.users u
  where u.created_at <= prive.nu() - interval '1 day'
    and not prive.werkt_hier(lower(u.email))
    and not exists (select from public.jurylid j where j.email = lower(u.email))
    and not exists (select from public.adviseur a where a.email = lower(u.email));
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
