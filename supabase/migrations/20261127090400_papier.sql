-- Why:    a juror who does not vote with a device votes on paper, once, and as secretly.
-- Tables: prive.papier, prive.papier_terug.
-- Rights: staff hand out a ballot while voting runs, and enter what came back after it, each number by two of them.
--         Deliberately not granted: the tables, to any API role; which number a juror got, to anyone: it is kept nowhere.
-- Kept:   3 months after the ronde is vastgesteld.

create table prive.papier (
  ronde_id text not null references prive.opname (ronde_id) on update cascade on delete restrict,
  nummer text not null check (nummer ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  eerste jsonb,
  eerste_door uuid references public.medewerker (id) on delete set null,
  tweede jsonb,
  tweede_door uuid references public.medewerker (id) on delete set null,
  ingevoerd boolean not null default false,
  primary key (ronde_id, nummer),
  check (not ingevoerd or (eerste is null and tweede is null))
);
comment on table prive.papier is 'A paper ballot that came back, as two members of staff entered it; emptied once they agree. Kept 3 months after vastgesteld.';
create index papier_eerste_door on prive.papier (eerste_door);
create index papier_tweede_door on prive.papier (tweede_door);

create table prive.papier_terug (
  ronde_id text primary key references prive.opname (ronde_id) on update cascade on delete restrict,
  niet_terug integer not null check (niet_terug >= 0)
);
comment on table prive.papier_terug is 'How many paper ballots were declared not returned. Kept 3 months after vastgesteld.';
alter table prive.papier enable row level security;
alter table prive.papier_terug enable row level security;
revoke all on table prive.papier, prive.papier_terug from public, anon, authenticated, service_role;

create function prive.papier_controle(welke text, kaal text) returns text
language sql stable
set search_path = ''
as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(h.bytes, n) % 32 + 1, 1), '' order by n)
  from (select sha256(o.papier_sleutel || sha256(o.papier_sleutel || convert_to(kaal, 'UTF8'))) as bytes from prive.opname o where o.ronde_id = welke) h,
    generate_series(0, 3) n
$$;
comment on function prive.papier_controle(text, text) is 'Four marks that only this ronde puts behind a number: so a number can be told from an invented one without keeping it.';
revoke all on function prive.papier_controle(text, text) from public, anon, authenticated, service_role;

create function prive.papier_tellen(welke text) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'uitgegeven', (select count(*) from prive.deelname d where d.ronde_id = welke and d.kanaal = 'papier'),
    'ingevoerd', (select count(*) from prive.papier p where p.ronde_id = welke and p.ingevoerd),
    'niet_terug', coalesce((select t.niet_terug from prive.papier_terug t where t.ronde_id = welke), 0)
  )
$$;
comment on function prive.papier_tellen(text) is 'How many paper ballots were handed out, entered, and declared not returned. {uitgegeven, ingevoerd, niet_terug}.';
revoke all on function prive.papier_tellen(text) from public, anon, authenticated, service_role;

create function prive.papier_klaar(welke text) returns boolean
language sql stable
set search_path = ''
as $$
  select (t ->> 'uitgegeven')::integer = (t ->> 'ingevoerd')::integer + (t ->> 'niet_terug')::integer
    and not exists (select from prive.papier p where p.ronde_id = welke and not p.ingevoerd)
  from prive.papier_tellen(welke) t
$$;
comment on function prive.papier_klaar(text) is 'Whether every paper ballot was entered or declared not returned, and none waits for a second entry.';
revoke all on function prive.papier_klaar(text) from public, anon, authenticated, service_role;

create function public.papier_uitgeven(ronde text, jurylid uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  lid public.jurylid;
  kaal text := '';
  bytes bytea := prive.willekeur();
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_uitgeven.ronde and j.id = papier_uitgeven.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id) then return '{"fout": "al_gestemd"}'; end if;
  perform set_config('portaal.stembus', 'open', true);
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) values (r.id, lid.id, 'papier');
  perform set_config('portaal.stembus', '', true);
  for plaats in 0..7 loop
    kaal := kaal || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, plaats) % 32 + 1, 1);
  end loop;
  return jsonb_build_object(
    'nummer', kaal || prive.papier_controle(r.id, kaal),
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel, 'bedrag_cent', o.bedrag_cent,
        'belang', exists (select from prive.belangen(lid) b where b = o.aanvraag_id)) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;
comment on function public.papier_uitgeven(text, uuid) is
  'For staff while voting runs: this juror votes on paper, and not online any more. The number goes on the paper and is kept nowhere. {nummer, aanvragen: [{id, titel, bedrag_cent, belang}]} or {fout}.';
revoke all on function public.papier_uitgeven(text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.papier_uitgeven(text, uuid) to authenticated;

create function prive.papier_eens(r public.ronde, welk text) returns text
language plpgsql
set search_path = ''
as $$
declare
  p prive.papier;
begin
  select * into strict p from prive.papier q where q.ronde_id = r.id and q.nummer = welk;
  if p.tweede is null then return 'wacht'; end if;
  if p.eerste <> p.tweede then return 'ongelijk'; end if;
  perform set_config('portaal.stembus', 'papier', true);
  insert into prive.stembiljet (ronde_id, keuzes) values (r.id, p.eerste);
  perform set_config('portaal.stembus', '', true);
  update prive.papier q set ingevoerd = true, eerste = null, tweede = null where q.ronde_id = r.id and q.nummer = welk;
  if prive.papier_klaar(r.id) then perform prive.schud(r.id); end if;
  return 'ingevoerd';
end
$$;
comment on function prive.papier_eens(public.ronde, text) is 'Puts a paper ballot with the others when both entries are equal. wacht, ongelijk or ingevoerd.';
revoke all on function prive.papier_eens(public.ronde, text) from public, anon, authenticated, service_role;

create function public.papier_invoeren(ronde text, nummer text, keuzes jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  p prive.papier;
  kaal text := translate(upper(regexp_replace(coalesce(nummer, ''), '[^0-9A-Za-z]', '', 'g')), 'OIL', '011');
  wie uuid := prive.medewerker_id();
  gemaakt jsonb;
  geteld jsonb;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_invoeren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then return '{"fout": "stap_kan_niet"}'; end if;
  if char_length(kaal) <> 12 or right(kaal, 4) is distinct from prive.papier_controle(r.id, left(kaal, 8)) then
    return '{"fout": "papiernummer_onbekend"}';
  end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.nummer is null then
    geteld := prive.papier_tellen(r.id);
    if (select count(*) from prive.papier q where q.ronde_id = r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    insert into prive.papier (ronde_id, nummer, eerste, eerste_door) values (r.id, kaal, gemaakt -> 'biljet', wie);
  elsif p.eerste_door = wie then
    update prive.papier q set eerste = gemaakt -> 'biljet' where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.tweede is null or p.tweede_door = wie then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;
comment on function public.papier_invoeren(text, text, jsonb) is
  'For staff after voting, until the count: enters one paper ballot; it counts when two of them entered the same. Who entered it may correct the own entry. {stand: wacht|ongelijk|ingevoerd} or {fout}.';
revoke all on function public.papier_invoeren(text, text, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.papier_invoeren(text, text, jsonb) to authenticated;

create function public.papier_niet_terug(ronde text, aantal integer) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  geteld jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_niet_terug.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then return '{"fout": "stap_kan_niet"}'; end if;
  geteld := prive.papier_tellen(r.id);
  if not coalesce(aantal, -1) between 0 and (geteld ->> 'uitgegeven')::integer - (select count(*) from prive.papier q where q.ronde_id = r.id) then
    return '{"fout": "te_veel_papier"}';
  end if;
  insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
  on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
  if prive.papier_klaar(r.id) then perform prive.schud(r.id); end if;
  return prive.papier_tellen(r.id);
end
$$;
comment on function public.papier_niet_terug(text, integer) is
  'For staff after voting, until the count: how many paper ballots did not come back. {uitgegeven, ingevoerd, niet_terug} or {fout}.';
revoke all on function public.papier_niet_terug(text, integer) from public, anon, authenticated, service_role;
grant execute on function public.papier_niet_terug(text, integer) to authenticated;

create function public.papier_stand(ronde text) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  welke text := (select r.id from public.ronde r where r.slug = papier_stand.ronde);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if welke is null then return '{"fout": "onbekend"}'; end if;
  return prive.papier_tellen(welke) || jsonb_build_object(
    'klaar', prive.papier_klaar(welke),
    'wachten', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'nummer', p.nummer, 'stand', case when p.tweede is null then 'wacht' else 'ongelijk' end,
        'eigen', coalesce(prive.medewerker_id() in (p.eerste_door, p.tweede_door), false)) order by p.nummer), '[]')
      from prive.papier p where p.ronde_id = welke and not p.ingevoerd),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel, o.aanvraag_id), '[]')
      from prive.opname_aanvraag o where o.ronde_id = welke)
  );
end
$$;
comment on function public.papier_stand(text) is
  'For staff: how far the paper is, never what is on it. {uitgegeven, ingevoerd, niet_terug, klaar, wachten: [{nummer, stand, eigen}], aanvragen: [{id, titel}]} or {fout}.';
revoke all on function public.papier_stand(text) from public, anon, authenticated, service_role;
grant execute on function public.papier_stand(text) to authenticated;
