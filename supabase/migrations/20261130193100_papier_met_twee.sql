-- Why:    one makelaar could take the votes of jurors on the site away by handing out papers, and learned from the
--         answer who had voted. When jurors were first seen stood to the second, also while they voted.
-- Tables: jurylid.naam, for who was invited on paper: no e-mail, never signs in. prive.papier_uit holds who gets a
--         paper, and its number, until voting ends, so that it can be voided; then prive.papier has the numbers alone.
-- Rights: papier_kiezen, for a juror in an own session. papier_uitgeven and papier_vervallen ask for two of the staff,
--         and answer the same whatever the juror did. jury_op_papier, for a beheerder. Not granted: papier_uit.
-- Kept:   papier_uit until voting ends, or 3 months after the ronde was withdrawn; naam with the jurylid.
-- Papers that are out while this is brought in must be handed out again: nothing says whose they are.

alter table public.jurylid alter column email drop not null;
alter table public.jurylid add column naam text check (char_length(naam) between 1 and 80);
alter table public.jurylid add constraint jurylid_een_van_beide check ((email is null) = (naam is not null));
create unique index jurylid_naam on public.jurylid (ronde_id, lower(naam));
comment on table public.jurylid is
  'A juror of one ronde: by confirmed address, or by name and on paper. gezien_op: the day of a first visit before '
  'voting began, never later. Kept 3 months after vastgesteld.';
update public.jurylid set gezien_op = date_trunc('day', gezien_op at time zone 'Europe/Amsterdam')
  at time zone 'Europe/Amsterdam' where gezien_op is not null;

create table prive.papier_uit (
  jurylid_id uuid primary key references public.jurylid (id) on delete cascade,
  ronde_id text not null references prive.opname (ronde_id) on update cascade on delete restrict,
  gevraagd_door uuid references public.medewerker (id) on delete set null,
  nummer text check (nummer ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  vervalt_door uuid references public.medewerker (id) on delete set null,
  unique (ronde_id, nummer)
);
comment on table prive.papier_uit is
  'Who votes on paper: asked by one of the staff, handed out by another, and voided by two. Kept until voting ends.';
create index papier_uit_gevraagd_door on prive.papier_uit (gevraagd_door);
create index papier_uit_vervalt_door on prive.papier_uit (vervalt_door);
alter table prive.papier_uit enable row level security;
revoke all on table prive.papier_uit from public, anon, authenticated, service_role;
grant select, delete on table prive.papier_uit to opschoner;

create or replace function prive.bewaak_stem() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  stand public.ronde_status := (select r.status from public.ronde r where r.id = rij ->> 'ronde_id');
  mag text := coalesce(current_setting('portaal.stembus', true), '');
begin
  if mag = 'open' and tg_op <> 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'stemmen'
    -- A paper that is voided; a vote on the site is never taken back.
    or mag = 'open' and tg_op = 'DELETE' and tg_table_name = 'deelname' and stand = 'stemmen'
      and rij ->> 'kanaal' = 'papier'
    or mag = 'papier' and tg_op = 'INSERT' and tg_table_name = 'stembiljet' and stand = 'tellen'
    or mag = 'schudden' and tg_op = 'INSERT' and tg_table_name in ('deelname', 'stembiljet')
    or mag = 'opname' and tg_op = 'INSERT' and tg_table_name in ('opname', 'opname_aanvraag') and stand = 'beoordeling'
    or tg_op = 'UPDATE' and tg_table_name = 'opname' and to_jsonb(old) - 'herinnerd_op' = to_jsonb(new) - 'herinnerd_op'
    or tg_op = 'DELETE' and tg_table_name in ('deelname', 'stembiljet')
      and stand in ('vastgesteld', 'afgerond', 'ingetrokken')
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, rij ->> 'ronde_id');
  return null;
end
$$;

create or replace function prive.bewaak_jury() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  welke text := coalesce(
    rij ->> 'ronde_id', (select j.ronde_id from public.jurylid j where j.id = (rij ->> 'jurylid_id')::uuid));
  stand public.ronde_status := (select r.status from public.ronde r where r.id = welke);
begin
  -- A juror may still declare a belang before voting; the rest of the jury stands still.
  if stand not in ('stemmen', 'tellen')
    or tg_op in ('INSERT', 'UPDATE', 'DELETE') and tg_table_name = 'belang' and stand = 'stemmen'
      and current_setting('portaal.belang', true) = 'ja'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke);
  return null;
end
$$;

create or replace function prive.schud() returns void
  language plpgsql security definer set search_path = ''
  as $$
declare
  deelnames prive.deelname[];
  biljetten prive.stembiljet[];
  papieren prive.papier[];
  uitgegeven prive.papier_uit[];
begin
  lock table prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet in access exclusive mode;
  deelnames := array(select d from prive.deelname d);
  papieren := array(select p from prive.papier p);
  uitgegeven := array(
    select u from prive.papier_uit u join public.ronde r on r.id = u.ronde_id where r.status = 'stemmen');
  biljetten := array(select s from prive.stembiljet s);
  perform set_config('portaal.stembus', 'schudden', true);
  -- Not delete and insert: a deleted row stays on its page, and says which transaction wrote it.
  truncate prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet;
  insert into prive.deelname (id, ronde_id, jurylid_id, kanaal, code_hash)
  select gen_random_uuid() as nieuw, d.ronde_id, d.jurylid_id,
    case when r.status = 'stemmen' then d.kanaal end, case when r.status = 'stemmen' then d.code_hash end
  from unnest(deelnames) d join public.ronde r on r.id = d.ronde_id order by nieuw;
  insert into prive.papier select p.* from unnest(papieren) p order by gen_random_uuid();
  insert into prive.papier_uit select u.* from unnest(uitgegeven) u order by gen_random_uuid();
  insert into prive.stembiljet (id, ronde_id, code_hash, keuzes)
  select gen_random_uuid() as nieuw, s.ronde_id, s.code_hash, s.keuzes from unnest(biljetten) s order by nieuw;
  perform set_config('portaal.stembus', '', true);
end
$$;
comment on function prive.schud() is
  'Writes who took part and what was voted anew in fresh storage, all rondes, each in a random order, and forgets how '
  'people took part in a vote that has ended, and whose a paper was: nothing on a page says who came together.';

create or replace function prive.sluit_stemmen(welke text, door public.partij, waarom text default null) returns boolean
  language plpgsql security definer set search_path = ''
  as $$
begin
  -- Waits for every vote that holds the ronde for share; whoever asks after this finds it closed.
  perform from public.ronde r where r.id = welke for update;
  perform prive.wacht_op_stembus();
  if not prive.zet_ronde(welke, 'tellen', door, waarom) then return false; end if;
  insert into prive.papier (ronde_id, nummer)
  select u.ronde_id, u.nummer from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null;
  insert into prive.papier_terug (ronde_id, uitgegeven)
  select welke, count(*) from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null
  on conflict (ronde_id) do update set uitgegeven = excluded.uitgegeven;
  perform prive.schud();
  return true;
end
$$;

create or replace function prive.papier_tellen(welke text) returns jsonb
  language sql stable set search_path = ''
  as $$
  select jsonb_build_object(
    'uitgegeven', coalesce(t.uitgegeven,
      (select count(*) from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null)),
    'ingevoerd', (select count(*) from prive.papier p where p.ronde_id = welke and p.ingevoerd),
    'niet_terug', coalesce(t.niet_terug, 0)
  )
  from (select) een left join prive.papier_terug t on t.ronde_id = welke
$$;

create or replace function prive.papier_klaar(welke text) returns boolean
  language sql stable set search_path = ''
  as $$
  select (t ->> 'uitgegeven')::integer = (t ->> 'ingevoerd')::integer + (t ->> 'niet_terug')::integer
    and not exists (select from prive.papier p where p.ronde_id = welke and p.eerste is not null)
  from prive.papier_tellen(welke) t
$$;

create function prive.papier_begonnen(welke text) returns integer
  language sql stable set search_path = ''
  as $$
  select count(*)::integer from prive.papier p where p.ronde_id = welke and (p.ingevoerd or p.eerste is not null)
$$;
comment on function prive.papier_begonnen(text) is 'How many papers of a ronde at least one person has entered.';
revoke all on function prive.papier_begonnen(text) from public, anon, authenticated, service_role;

create function prive.stemmen_geteld(r public.ronde) returns bigint
  language sql stable security definer set search_path = ''
  as $$
  select case when r.status = 'stemmen'
    then (select count(*) from prive.deelname d where d.ronde_id = r.id)
    else (select count(*) from prive.stembiljet s where s.ronde_id = r.id) end
$$;
comment on function prive.stemmen_geteld(public.ronde) is
  'Votes of a ronde: while voting runs with the papers that are out, after it what came in.';
revoke all on function prive.stemmen_geteld(public.ronde) from public, anon, authenticated, service_role;

create or replace function prive.quorum_gehaald(welke text) returns boolean
  language sql stable security definer set search_path = ''
  as $$
  -- While voting runs a paper that is out may still come in; after it only what came in counts.
  select geteld * 100 >= r.quorum * o.juryleden and (r.verdeelregel <> 'gelijke_delen' or geteld >= 10)
  from public.ronde r join prive.opname o on o.ronde_id = r.id, lateral (select prive.stemmen_geteld(r)) d (geteld)
  where r.id = welke
$$;

create function prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) returns void
  language sql set search_path = ''
  as $$ select prive.schrijf_jurybericht(wat, lid.email, r) where lid.email is not null $$;
comment on function prive.schrijf_jurybericht(text, public.jurylid, public.ronde) is
  'A mail to a juror who has an address.';
revoke all on function prive.schrijf_jurybericht(text, public.jurylid, public.ronde)
  from public, anon, authenticated, service_role;

create function prive.laat_papier_vervallen(lid public.jurylid) returns void
  language plpgsql security definer set search_path = ''
  as $$
begin
  perform set_config('portaal.stembus', 'open', true);
  delete from prive.deelname d where d.jurylid_id = lid.id and d.kanaal = 'papier';
  perform set_config('portaal.stembus', '', true);
  delete from prive.papier_uit u where u.jurylid_id = lid.id;
end
$$;
comment on function prive.laat_papier_vervallen(public.jurylid) is
  'A paper that is out counts no longer: its number is known to nobody, and the juror may vote again.';
revoke all on function prive.laat_papier_vervallen(public.jurylid) from public, anon, authenticated, service_role;

create function public.papier_kiezen(ronde text, kies boolean) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_kiezen.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id and d.kanaal = 'site') then
    return '{"fout": "al_gestemd"}';
  end if;
  if coalesce(kies, false) then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  else
    perform prive.laat_papier_vervallen(lid);
  end if;
  return jsonb_build_object('op_papier', coalesce(kies, false));
end
$$;
comment on function public.papier_kiezen(text, boolean) is
  'For a juror: to vote on paper, or on the site after all; a paper that is out counts no longer then, whoever asked '
  'for it. {op_papier} or {fout: niet_bevoegd|stemmen_gesloten|al_gestemd}.';
revoke all on function public.papier_kiezen(text, boolean) from public, anon, authenticated, service_role;
grant execute on function public.papier_kiezen(text, boolean) to authenticated;

create or replace function public.papier_uitgeven(ronde text, jurylid uuid) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
  bytes bytea := prive.willekeur();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_uitgeven.ronde and j.id = papier_uitgeven.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if lid.email is null then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  -- One answer for a vote on the site, a juror who did not choose paper, and a paper that is out.
  if uit.jurylid_id is null or uit.nummer is not null then return '{"fout": "papier_kan_niet"}'; end if;
  -- Never whose paper: after voting nothing may say who voted how.
  insert into public.logboek (op, handeling, tabel, rij) values ((select prive.nu()), 'toegevoegd', 'papier', r.id);
  if uit.gevraagd_door is null or uit.gevraagd_door = wie then
    update prive.papier_uit u set gevraagd_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, n) % 32 + 1, 1), '') into uit.nummer
  from generate_series(0, 11) n;
  update prive.papier_uit u set nummer = uit.nummer where u.jurylid_id = lid.id;
  perform set_config('portaal.stembus', 'open', true);
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) values (r.id, lid.id, 'papier');
  perform set_config('portaal.stembus', '', true);
  perform prive.schrijf_jurybericht('papier_uitgegeven', lid, r);
  return jsonb_build_object(
    'stand', 'uitgegeven', 'nummer', uit.nummer,
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel, 'bedrag_cent', o.bedrag_cent,
        'belang', exists (select from prive.belangen(lid) b where b = o.aanvraag_id)) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;
comment on function public.papier_uitgeven(text, uuid) is
  'For staff, while voting: a paper for a juror who was invited on paper or chose it. The first person asks ({stand: '
  'wacht}), a second one hands it out: {stand: uitgegeven, nummer, aanvragen}; the juror is told. Else {fout}.';

create function public.papier_vervallen(ronde text, jurylid uuid) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_vervallen.ronde and j.id = papier_vervallen.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  if uit.nummer is null then return '{"fout": "papier_kan_niet"}'; end if;
  insert into public.logboek (op, handeling, tabel, rij) values ((select prive.nu()), 'verwijderd', 'papier', r.id);
  if uit.vervalt_door is null or uit.vervalt_door = wie then
    update prive.papier_uit u set vervalt_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  perform prive.laat_papier_vervallen(lid);
  -- The wish stays: what was lost can be handed out again.
  insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id);
  perform prive.schrijf_jurybericht('papier_vervallen', lid, r);
  return '{"stand": "vervallen"}';
end
$$;
comment on function public.papier_vervallen(text, uuid) is
  'For two of the staff, while voting: a paper that is out counts no longer, and the juror is told. {stand: '
  'wacht|vervallen} or {fout}.';
revoke all on function public.papier_vervallen(text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.papier_vervallen(text, uuid) to authenticated;

create function public.jury_op_papier(ronde text, namen text[]) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  erbij integer;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_op_papier.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(namen), 0) not between 1 and 500
    or exists (select from unnest(namen) n where char_length(btrim(coalesce(n, ''))) not between 1 and 80) then
    return '{"fout": "onleesbaar"}';
  end if;
  insert into public.jurylid (ronde_id, naam, uitgenodigd_op)
  select r.id, btrim(n), (select prive.nu()) from unnest(namen) n
  on conflict do nothing;
  get diagnostics erbij = row_count;
  return jsonb_build_object('erbij', erbij);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.jury_op_papier(text, text[]) is
  'For a beheerder, before voting: jurors who vote on paper and never sign in, by name (at most 500). {erbij}: how '
  'many were not there yet; or {fout}.';
revoke all on function public.jury_op_papier(text, text[]) from public, anon, authenticated, service_role;
grant execute on function public.jury_op_papier(text, text[]) to authenticated;

create or replace function public.papier_invoeren(ronde text, nummer text, keuzes jsonb) returns jsonb
  language plpgsql security definer set search_path = ''
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
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  -- A number that was never handed out, or was voided, is not there.
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.nummer is null then return '{"fout": "papiernummer_onbekend"}'; end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.eerste is null then
    geteld := prive.papier_tellen(r.id);
    if prive.papier_begonnen(r.id) + (geteld ->> 'niet_terug')::integer >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    update prive.papier q set eerste = gemaakt -> 'biljet', eerste_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.eerste_door = wie then
    update prive.papier q set eerste = gemaakt -> 'biljet' where q.ronde_id = r.id and q.nummer = kaal;
  elsif p.tweede is null or p.tweede_door = wie then
    update prive.papier q set tweede = gemaakt -> 'biljet', tweede_door = wie
    where q.ronde_id = r.id and q.nummer = kaal;
  else
    return '{"fout": "papier_door_anderen"}';
  end if;
  return jsonb_build_object('stand', prive.papier_eens(r, kaal));
end
$$;

create or replace function public.papier_niet_terug(ronde text, aantal integer) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  geteld jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_niet_terug.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  geteld := prive.papier_tellen(r.id);
  if not coalesce(aantal, -1) between 0 and (geteld ->> 'uitgegeven')::integer
    - prive.papier_begonnen(r.id) then
    return '{"fout": "te_veel_papier"}';
  end if;
  insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
  on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return prive.papier_tellen(r.id);
end
$$;

create or replace function public.papier_stand(ronde text) returns jsonb
  language plpgsql stable security definer set search_path = ''
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
        'eigen', coalesce((select prive.medewerker_id()) in (p.eerste_door, p.tweede_door), false))
          order by p.nummer), '[]')
      from prive.papier p where p.ronde_id = welke and p.eerste is not null),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel,
        o.aanvraag_id), '[]')
      from prive.opname_aanvraag o where o.ronde_id = welke)
  );
end
$$;

create or replace function public.stem(ronde text, bewijscode text, keuzes jsonb) returns jsonb
  language plpgsql security definer set search_path = ''
  as $_$
declare
  r public.ronde;
  lid public.jurylid;
  eerder prive.deelname;
  gemaakt jsonb;
  gewijzigd boolean := false;
begin
  if bewijscode !~ '^[0-9A-HJKMNP-TV-Z]{26}$' then return '{"fout": "geen_bewijscode"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = stem.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  -- One juror at a time, without a trace in any row; then the ronde, which closing takes for update.
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into eerder from prive.deelname d where d.ronde_id = r.id and d.jurylid_id = lid.id;
  if eerder.kanaal = 'papier' then return '{"fout": "stem_op_papier"}'; end if;
  if eerder.code_hash <> prive.code_hash('deelname', bewijscode) then return '{"fout": "al_gestemd"}'; end if;
  gemaakt := prive.maak_biljet(r, stem.keuzes, array(select prive.belangen(lid)));
  if gemaakt ? 'fout' then return gemaakt; end if;
  perform set_config('portaal.stembus', 'open', true);
  if eerder.id is null then
    -- Who votes on the site after all needs no paper.
    delete from prive.papier_uit u where u.jurylid_id = lid.id;
    insert into prive.deelname (ronde_id, jurylid_id, kanaal, code_hash) values (r.id, lid.id, 'site',
      prive.code_hash('deelname', bewijscode));
    insert into prive.stembiljet (ronde_id, code_hash, keuzes) values (r.id, prive.code_hash('stembiljet',
      bewijscode), gemaakt -> 'biljet');
  else
    update prive.stembiljet s set keuzes = gemaakt -> 'biljet'
    where s.code_hash = prive.code_hash('stembiljet', bewijscode) and s.keuzes <> gemaakt -> 'biljet';
    gewijzigd := found;
  end if;
  perform set_config('portaal.stembus', '', true);
  return jsonb_build_object('gestemd', true, 'gewijzigd', gewijzigd);
exception when unique_violation then
  -- Somebody else made the same code: no accident, and nothing is written.
  return '{"fout": "geen_bewijscode"}';
end
$_$;

create or replace function public.jury_lezen() returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  adres text := prive.eigen_email();
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if adres is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- To the day, and only before voting: after that it would tell who came when.
  update public.jurylid j set gezien_op = (select prive.begin_van(vandaag))
  from public.ronde r
  where r.id = j.ronde_id and r.status in ('concept', 'open_voor_aanvragen', 'beoordeling') and j.email = adres
    and j.gezien_op is null;
  update public.adviseur j set gezien_op = (select prive.begin_van(vandaag))
  from public.ronde r
  where r.id = j.ronde_id and r.status in ('concept', 'open_voor_aanvragen', 'beoordeling') and j.email = adres
    and j.gezien_op is null;
  return jsonb_build_object('rondes', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', r.slug, 'naam', r.naam, 'uitleg', r.uitleg, 'status', r.status, 'voorbeeld', r.voorbeeld, 'budget_cent',
        r.budget_cent,
      'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
      'drempel', r.drempel, 'quorum', r.quorum, 'min_keuzes', r.min_keuzes, 'max_keuzes', r.max_keuzes,
      'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
      'rol', case when adviseur.id is not null then 'adviseur' else 'jurylid' end,
      'gestemd', deelname.id is not null, 'op_papier', papier_uit.jurylid_id is not null,
      'papier_gekregen', papier_uit.nummer is not null,
      'aanvragen', prive.jury_aanvragen(r, jurylid, adviseur.id)
    ) order by r.sluit_op desc), '[]')
    from public.ronde r
    left join public.jurylid on jurylid.ronde_id = r.id and jurylid.email = adres
    left join public.adviseur on adviseur.ronde_id = r.id and adviseur.email = adres
    left join prive.deelname on deelname.jurylid_id = jurylid.id
    left join prive.papier_uit on papier_uit.jurylid_id = jurylid.id
    where (jurylid.id is not null or adviseur.id is not null) and r.status not in ('concept', 'ingetrokken')
  ));
end
$$;

create function prive.papier_van(lid public.jurylid, r public.ronde) returns jsonb
  language sql stable set search_path = ''
  as $$
  select jsonb_build_object(
    'stand', case
      when u.vervalt_door is not null then 'vervalt' when u.nummer is not null then 'uit'
      when u.gevraagd_door is not null then 'gevraagd' else 'kan' end,
    'eigen', coalesce((select prive.medewerker_id()) = case
      when u.nummer is null then u.gevraagd_door else u.vervalt_door end, false))
  from (select) een left join prive.papier_uit u on u.jurylid_id = lid.id
  where r.status = 'stemmen' and (lid.email is null or u.jurylid_id is not null)
$$;
comment on function prive.papier_van(public.jurylid, public.ronde) is
  'How far the paper of a juror is: kan, gevraagd by one of the staff, uit, vervalt when one asked for that; eigen: '
  'that one is who asks. Null for who votes on the site, and when voting does not run.';
revoke all on function prive.papier_van(public.jurylid, public.ronde) from public, anon, authenticated, service_role;

create or replace function public.jury_stand(ronde text) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  beheert boolean := prive.rol() is not distinct from 'beheerder';
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_stand.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  -- It shows addresses: one line for each hour in which somebody looks.
  insert into public.logboek (op, handeling, tabel, rij)
  select (select prive.nu()), 'ingezien', 'jurylid', r.id
  where not exists (
    select from public.logboek l
    where l.tabel = 'jurylid' and l.rij = r.id and l.handeling = 'ingezien'
      and l.medewerker_id = (select prive.medewerker_id()) and l.op > (select prive.nu()) - interval '1 hour'
  );
  return jsonb_build_object(
    'status', r.status, 'verlengd', r.verlengd,
    'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
    'juryleden', (
      select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'email', j.email, 'naam', j.naam,
        'gezien', j.gezien_op is not null, 'papier', prive.papier_van(j, r)) order by j.email, j.naam), '[]')
      from public.jurylid j where j.ronde_id = r.id),
    'adviseurs', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'email', a.email, 'functie', a.functie,
        'gezien', a.gezien_op is not null) order by a.email), '[]')
      from public.adviseur a where a.ronde_id = r.id),
    'aanvragen', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd'),
    'wachtend', (
      select count(*) from public.aanvraag a
      where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')),
    'papier', prive.papier_tellen(r.id),
    'gestemd', case when beheert then prive.stemmen_geteld(r) end,
    'quorum_gehaald', case when beheert then prive.quorum_gehaald(r.id) end,
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash,
        'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean,
        'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;

create or replace function prive.open_stemmen(welke text, door public.partij) returns text
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
  zaad bytea := prive.willekeur();
  juryleden integer;
begin
  select * into strict r from public.ronde q where q.id = welke for update;
  if r.stemmen_tot_op is null or r.stemmen_tot_op <= prive.nu() then return 'stemtijd_ontbreekt'; end if;
  if exists (select from public.aanvraag a where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling',
    'aanvulling_gevraagd')) then
    return 'aanvragen_wachten';
  end if;
  if not exists (select from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd')
    then return 'geen_aanvragen'; end if;
  select count(*) into juryleden from public.jurylid j where j.ronde_id = r.id;
  if juryleden < 5 then return 'te_weinig_juryleden'; end if;
  if exists (select from public.jurylid j where j.ronde_id = r.id and prive.werkt_hier(j.email))
    then return 'jury_medewerker'; end if;
  perform prive.belang_bij_contact(r.id);
  perform set_config('portaal.stembus', 'opname', true);
  insert into prive.opname (ronde_id, loting, juryleden, geopend_op)
  values (r.id, zaad, juryleden, prive.nu());
  insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent, minimum_cent)
  select a.ronde_id, a.id, a.titel, a.gevraagd_cent, a.minimumbedrag_cent
  from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd';
  perform set_config('portaal.stembus', '', true);
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde q
  set status = 'stemmen', lot_hash = encode(sha256(zaad), 'hex'), stemmen_vanaf_op = least(q.stemmen_vanaf_op,
    greatest(q.sluit_op, (select prive.nu())))
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  perform prive.schrijf_jurybericht('stemmen_open', j, r) from public.jurylid j where j.ronde_id = r.id;
  return null;
end
$$;

create or replace function public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = stemmen_verlengen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status <> 'stemmen' then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(stemmen_verlengen.reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if prive.quorum_gehaald(r.id) then return '{"fout": "quorum_gehaald"}'; end if;
  if r.verlengd >= 2 then return '{"fout": "vaak_genoeg_verlengd"}'; end if;
  if tot is null or tot <= greatest(r.stemmen_tot_op, prive.nu()) then return '{"fout": "termijn_te_vroeg"}'; end if;
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q set stemmen_tot_op = tot, verlengd = q.verlengd + 1, reden = btrim(stemmen_verlengen.reden)
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  update prive.opname o set herinnerd_op = null where o.ronde_id = r.id;
  perform prive.schrijf_jurybericht('stemmen_verlengd', j, r) from public.jurylid j where j.ronde_id = r.id;
  return jsonb_build_object('stemmen_tot_op', r.stemmen_tot_op, 'verlengd', r.verlengd);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function prive.rondes_verder() returns integer
  language plpgsql set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  r public.ronde;
  aantal integer := 0;
begin
  -- First of all: the steps below look at deelname, and may end in writing it anew.
  perform prive.wacht_op_stembus();
  for r in
    select * from public.ronde q where q.status = 'open_voor_aanvragen' and q.sluit_op <= nu for update skip locked
  loop
    aantal := aantal + prive.zet_ronde(r.id, 'beoordeling', 'systeem')::integer;
  end loop;
  for r in
    select * from public.ronde q where q.status = 'beoordeling' and q.stemmen_vanaf_op <= nu for update skip locked
  loop
    aantal := aantal + (prive.open_stemmen(r.id, 'systeem') is null)::integer;
  end loop;
  for r in
    select q.* from public.ronde q join prive.opname o on o.ronde_id = q.id
    where q.status = 'stemmen' and o.herinnerd_op is null and nu < q.stemmen_tot_op
      and nu >= q.stemmen_tot_op - interval '2 days'
      and o.geopend_op < q.stemmen_tot_op - interval '3 days'
  loop
    perform prive.schrijf_jurybericht('stemmen_herinnering', j, r)
    from public.jurylid j
    where j.ronde_id = r.id and not exists (select from prive.deelname d where d.jurylid_id = j.id);
    update prive.opname o set herinnerd_op = nu where o.ronde_id = r.id;
  end loop;
  -- Below quorum it waits for a beheerder, who may give the jury more time.
  for r in
    select * from public.ronde q
    where q.status = 'stemmen' and q.stemmen_tot_op <= nu and prive.quorum_gehaald(q.id) for update skip locked
  loop
    aantal := aantal + prive.sluit_stemmen(r.id, 'systeem')::integer;
  end loop;
  return aantal;
end
$$;

create or replace function prive.jury_opschonen(termijnen jsonb DEFAULT '{}'::jsonb) returns jsonb
  language plpgsql security definer set search_path = ''
  as $_$
declare
  nu timestamptz := prive.nu();
  stem interval := prive.termijn(termijnen, 'stem_maanden', interval '3 months');
  oud text[];
  geteld jsonb := '{}';
  tabel text;
  aantal integer;
begin
  select array_agg(r.id) into oud
  from public.ronde r
  where r.status in ('vastgesteld', 'afgerond', 'ingetrokken') and nu - stem >= case r.status
    when 'ingetrokken' then r.gewijzigd_op
    else (select max(u.vastgesteld_op) from public.uitslag u where u.ronde_id = r.id) end;
  -- In the order in which prive.schud locks them.
  foreach tabel in array array[
    'prive.deelname', 'prive.papier', 'prive.papier_uit', 'prive.stembiljet', 'prive.papier_terug',
    'public.jurylid', 'public.adviseur'
  ] loop
    execute format('delete from %s where ronde_id = any ($1)', tabel) using oud;
    get diagnostics aantal = row_count;
    geteld := geteld || jsonb_build_object(split_part(tabel, '.', 2), aantal);
  end loop;
  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'jury_opschonen', e.value::integer
  from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$_$;

drop function prive.papier_controle(text, text);
alter table prive.opname drop column papier_sleutel;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie',
  'nieuwe_code', 'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open',
  'stemmen_herinnering', 'stemmen_verlengd', 'werk_vandaag', 'werk_termijn', 'werk_uitnodiging',
  'papier_uitgegeven', 'papier_vervallen'
));
