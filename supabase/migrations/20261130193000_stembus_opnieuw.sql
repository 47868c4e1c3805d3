-- Why:    after closing, five of five jurors could be paired with their ballots: deleted rows stay on the pages of a
--         small table, with the transaction that wrote them, the same one in both tables. Ballots from paper had no
--         code hash, so they stood apart too.
-- Tables: deelname, stembiljet and papier are written anew in fresh storage when voting ends and when the last paper is
--         in, all rondes, in random order, under one lock; the old files are gone when that commits. papier_terug keeps
--         how many papers went out. deelname keeps no channel and no code hash of a vote that has ended.
-- Rights: nothing new is granted. The guard against emptying steps aside for prive.schud alone.
-- Kept:   as before. What remains is in SECURITY.md: the write-ahead log, backups, who owns the database while voting.

alter table prive.papier_terug add column uitgegeven integer not null default 0 check (uitgegeven >= 0);
alter table prive.papier_terug alter column niet_terug set default 0;
comment on table prive.papier_terug is
  'How many papers went out in a ronde, and how many did not come back. Kept 3 months after vastgesteld.';
insert into prive.papier_terug as t (ronde_id, uitgegeven)
select d.ronde_id, count(*) from prive.deelname d join public.ronde r on r.id = d.ronde_id
where d.kanaal = 'papier' and r.status <> 'stemmen' group by 1
on conflict (ronde_id) do update set uitgegeven = excluded.uitgegeven;

alter table prive.deelname drop constraint deelname_check, alter column kanaal drop not null;
alter table prive.deelname add constraint deelname_kanaal
  check ((code_hash is not null) = (kanaal is not distinct from 'site'));
comment on table prive.deelname is
  'That a juror takes part: a vote on the site, or a paper that went out. No moment, no order, no way to the ballot; '
  'how, and the hash of the code, until voting ends. Kept 3 months after vastgesteld.';

create or replace function prive.geen_leegmaken() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  if current_setting('portaal.stembus', true) = 'schudden' and tg_table_schema = 'prive'
    and tg_table_name in ('deelname', 'stembiljet') then return null; end if;
  raise exception '% is never emptied at once', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
comment on function prive.geen_leegmaken() is
  'Before-truncate trigger: row triggers do not see a truncate. Steps aside for prive.schud alone.';

create or replace function prive.bewaak_stem() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  stand public.ronde_status := (select r.status from public.ronde r where r.id = rij ->> 'ronde_id');
  mag text := coalesce(current_setting('portaal.stembus', true), '');
begin
  if mag = 'open' and tg_op <> 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'stemmen'
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

drop function prive.schud(text);

create function prive.wacht_op_stembus() returns void
  language sql set search_path = ''
  as $$ select pg_advisory_xact_lock(hashtext('portaal.stembus')) $$;
comment on function prive.wacht_op_stembus() is
  'One at a time, for whoever may end in prive.schud: after the lock on the ronde, before the first look at deelname.';
revoke all on function prive.wacht_op_stembus() from public, anon, authenticated, service_role;

create function prive.schud() returns void
  language plpgsql security definer set search_path = ''
  as $$
declare
  deelnames prive.deelname[];
  biljetten prive.stembiljet[];
  papieren prive.papier[];
begin
  lock table prive.deelname, prive.papier, prive.stembiljet in access exclusive mode;
  deelnames := array(select d from prive.deelname d);
  papieren := array(select p from prive.papier p);
  biljetten := array(select s from prive.stembiljet s);
  perform set_config('portaal.stembus', 'schudden', true);
  -- Not delete and insert: a deleted row stays on its page, and says which transaction wrote it.
  truncate prive.deelname, prive.papier, prive.stembiljet;
  insert into prive.deelname (id, ronde_id, jurylid_id, kanaal, code_hash)
  select gen_random_uuid() as nieuw, d.ronde_id, d.jurylid_id,
    case when r.status = 'stemmen' then d.kanaal end, case when r.status = 'stemmen' then d.code_hash end
  from unnest(deelnames) d join public.ronde r on r.id = d.ronde_id order by nieuw;
  insert into prive.papier select p.* from unnest(papieren) p order by gen_random_uuid();
  insert into prive.stembiljet (id, ronde_id, code_hash, keuzes)
  select gen_random_uuid() as nieuw, s.ronde_id, s.code_hash, s.keuzes from unnest(biljetten) s order by nieuw;
  perform set_config('portaal.stembus', '', true);
end
$$;
comment on function prive.schud() is
  'Writes who took part and what was voted anew in fresh storage, all rondes, each in a random order, and forgets how '
  'people took part in a vote that has ended: nothing on a page says who came together, or when.';
revoke all on function prive.schud() from public, anon, authenticated, service_role;

create or replace function prive.sluit_stemmen(welke text, door public.partij, waarom text default null) returns boolean
  language plpgsql security definer set search_path = ''
  as $$
begin
  -- Waits for every vote that holds the ronde for share; whoever asks after this finds it closed.
  perform from public.ronde r where r.id = welke for update;
  perform prive.wacht_op_stembus();
  if not prive.zet_ronde(welke, 'tellen', door, waarom) then return false; end if;
  insert into prive.papier_terug (ronde_id, uitgegeven)
  select welke, count(*) from prive.deelname d where d.ronde_id = welke and d.kanaal = 'papier'
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
      (select count(*) from prive.deelname d where d.ronde_id = welke and d.kanaal = 'papier')),
    'ingevoerd', (select count(*) from prive.papier p where p.ronde_id = welke and p.ingevoerd),
    'niet_terug', coalesce(t.niet_terug, 0)
  )
  from (select) een left join prive.papier_terug t on t.ronde_id = welke
$$;

create or replace function prive.papier_eens(r public.ronde, welk text) returns text
  language plpgsql set search_path = ''
  as $$
declare
  p prive.papier;
begin
  select * into strict p from prive.papier q where q.ronde_id = r.id and q.nummer = welk;
  if p.tweede is null then return 'wacht'; end if;
  if p.eerste <> p.tweede then return 'ongelijk'; end if;
  perform set_config('portaal.stembus', 'papier', true);
  -- A hash of no code: ballots from paper look like all others.
  insert into prive.stembiljet (ronde_id, code_hash, keuzes)
  values (r.id, encode(prive.willekeur(), 'hex'), p.eerste);
  perform set_config('portaal.stembus', '', true);
  update prive.papier q set ingevoerd = true, eerste = null, tweede = null
  where q.ronde_id = r.id and q.nummer = welk;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return 'ingevoerd';
end
$$;

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
  if char_length(kaal) <> 12 or right(kaal, 4) is distinct from prive.papier_controle(r.id, left(kaal, 8)) then
    return '{"fout": "papiernummer_onbekend"}';
  end if;
  gemaakt := prive.maak_biljet(r, papier_invoeren.keuzes, '{}');
  if gemaakt ? 'fout' then return gemaakt; end if;
  select * into p from prive.papier q where q.ronde_id = r.id and q.nummer = kaal;
  if p.ingevoerd then return '{"fout": "papier_al_ingevoerd"}'; end if;
  if p.nummer is null then
    geteld := prive.papier_tellen(r.id);
    if (select count(*) from prive.papier q where q.ronde_id = r.id) + (geteld ->> 'niet_terug')::integer
      >= (geteld ->> 'uitgegeven')::integer then
      return '{"fout": "te_veel_papier"}';
    end if;
    insert into prive.papier (ronde_id, nummer, eerste, eerste_door) values (r.id, kaal, gemaakt -> 'biljet', wie);
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
    - (select count(*) from prive.papier q where q.ronde_id = r.id) then
    return '{"fout": "te_veel_papier"}';
  end if;
  insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
  on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
  if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  return prive.papier_tellen(r.id);
end
$$;

create or replace function prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) returns text
  language plpgsql volatile set search_path = ''
  as $$
begin
  if naar = 'tellen' then perform prive.wacht_op_stembus(); end if;
  return (
    select case
      when o.naar is null or ronde_stap_fout.naar = 'vastgesteld' then 'stap_kan_niet'
      when leeg and 'beheerder' = any (o.reden) then 'motivering_nodig'
      -- People were told a date: ending earlier needs a reason, unless nobody is left to wait for.
      when leeg and ronde_stap_fout.naar = 'beoordeling' and (select prive.nu()) < r.sluit_op then 'motivering_nodig'
      when leeg and ronde_stap_fout.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op
        and (select count(*) from prive.deelname d where d.ronde_id = r.id)
          < (select q.juryleden from prive.opname q where q.ronde_id = r.id)
        then 'motivering_nodig'
    end
    from (select nullif(btrim(waarom), '') is null as leeg) w
    left join prive.ronde_overgang o
      on o.van = r.status and o.naar = ronde_stap_fout.naar and 'beheerder' = any (o.door)
  );
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
    perform prive.schrijf_jurybericht('stemmen_herinnering', j.email, r)
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
    'prive.deelname', 'prive.papier', 'prive.stembiljet', 'prive.papier_terug', 'public.jurylid', 'public.adviseur'
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

-- For the rondes that closed before this.
alter table prive.stembiljet disable trigger bewaak_stem;
update prive.stembiljet set code_hash = encode(sha256(uuid_send(gen_random_uuid())), 'hex') where code_hash is null;
alter table prive.stembiljet enable trigger bewaak_stem;
select prive.schud();
alter table prive.stembiljet alter column code_hash set not null;
