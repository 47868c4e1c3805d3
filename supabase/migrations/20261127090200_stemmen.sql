-- Why:    a vote counts once, stays secret, and nothing it is about changes while people vote.
-- Tables: prive.opname, prive.opname_aanvraag (the snapshot), prive.deelname, prive.stembiljet.
-- Rights: jurors and advisers call jury_lezen, belang_melden and stem under their own JWT; service_role checks a ballot by its code.
--         Deliberately not granted: any of the tables, to any API role; who voted, to anyone.
-- Kept:   deelname and stembiljet 3 months after the ronde is vastgesteld; the snapshot as history.

create type public.stemkanaal as enum ('site', 'papier');

create table prive.opname (
  ronde_id text primary key references public.ronde (id) on update cascade on delete restrict,
  loting bytea not null check (length(loting) = 32),
  papier_sleutel bytea not null check (length(papier_sleutel) = 32),
  juryleden integer not null check (juryleden >= 5),
  geopend_op timestamptz not null,
  herinnerd_op timestamptz
);
comment on table prive.opname is 'What the database froze when voting opened: the lot seed, a key for paper numbers, how many jurors. Kept as history.';

create table prive.opname_aanvraag (
  ronde_id text not null references prive.opname (ronde_id) on update cascade on delete restrict,
  aanvraag_id uuid not null,
  titel text not null,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  minimum_cent bigint check (minimum_cent between 1 and bedrag_cent),
  primary key (ronde_id, aanvraag_id)
);
comment on table prive.opname_aanvraag is 'The requests of a vote as they were, amounts in euro cents; no reference to aanvraag, whose removal must not change a count. Kept as history.';
create index opname_aanvraag_aanvraag on prive.opname_aanvraag (aanvraag_id);

create table prive.deelname (
  id uuid primary key default gen_random_uuid(),
  ronde_id text not null references prive.opname (ronde_id) on update cascade on delete restrict,
  jurylid_id uuid not null references public.jurylid (id) on delete cascade,
  kanaal public.stemkanaal not null,
  code_hash text check (code_hash ~ '^[0-9a-f]{64}$'),
  constraint deelname_een_keer unique (ronde_id, jurylid_id),
  check ((code_hash is null) = (kanaal = 'papier'))
);
comment on table prive.deelname is 'That a juror voted, once; no time, no sequence. Kept 3 months after vastgesteld.';
create index deelname_jurylid on prive.deelname (jurylid_id);

create table prive.stembiljet (
  id uuid primary key default gen_random_uuid(),
  ronde_id text not null references prive.opname (ronde_id) on update cascade on delete restrict,
  code_hash text check (code_hash ~ '^[0-9a-f]{64}$'),
  keuzes jsonb not null check (jsonb_typeof(keuzes) = 'object'),
  constraint stembiljet_code unique (code_hash)
);
comment on table prive.stembiljet is 'What was voted, per request: voor, niet, onthouding or 0 to 5; no juror, no time, no sequence. Kept 3 months after vastgesteld.';
create index stembiljet_ronde on prive.stembiljet (ronde_id);

alter table prive.opname enable row level security;
alter table prive.opname_aanvraag enable row level security;
alter table prive.deelname enable row level security;
alter table prive.stembiljet enable row level security;
revoke all on table prive.opname, prive.opname_aanvraag, prive.deelname, prive.stembiljet from public, anon, authenticated, service_role;

insert into prive.grens (soort, aantal, per_dag) values ('stemcontrole', 120, false);

create function prive.bewaak_stem() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  stand public.ronde_status := (select r.status from public.ronde r where r.id = rij ->> 'ronde_id');
  mag text := coalesce(current_setting('portaal.stembus', true), '');
begin
  if mag = 'open' and tg_op <> 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'stemmen'
    or mag = 'papier' and tg_op = 'INSERT' and tg_table_name = 'stembiljet' and stand = 'tellen'
    or mag = 'schudden' and tg_op <> 'UPDATE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'tellen'
    or mag = 'opname' and tg_op = 'INSERT' and tg_table_name in ('opname', 'opname_aanvraag') and stand = 'beoordeling'
    or tg_op = 'UPDATE' and tg_table_name = 'opname' and to_jsonb(old) - 'herinnerd_op' = to_jsonb(new) - 'herinnerd_op'
    or tg_op = 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand in ('vastgesteld', 'afgerond', 'ingetrokken')
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, rij ->> 'ronde_id');
  return null;
end
$$;
comment on function prive.bewaak_stem() is
  'Before-row trigger: the snapshot is made once, ballots are written only while voting runs, paper ones after it. What is not allowed is skipped and noted, without a juror.';
revoke all on function prive.bewaak_stem() from public, anon, authenticated, service_role;
create trigger bewaak_stem before insert or update or delete on prive.opname for each row execute function prive.bewaak_stem();
create trigger bewaak_stem before insert or update or delete on prive.opname_aanvraag for each row execute function prive.bewaak_stem();
create trigger bewaak_stem before insert or update or delete on prive.deelname for each row execute function prive.bewaak_stem();
create trigger bewaak_stem before insert or update or delete on prive.stembiljet for each row execute function prive.bewaak_stem();

create function prive.geen_leegmaken() returns trigger
language plpgsql
set search_path = ''
as $$ begin raise exception '% is never emptied at once', tg_table_name using errcode = 'insufficient_privilege'; end $$;
comment on function prive.geen_leegmaken() is 'Before-truncate trigger: row triggers do not see a truncate.';
revoke all on function prive.geen_leegmaken() from public, anon, authenticated, service_role;
create trigger geen_leegmaken before truncate on prive.opname execute function prive.geen_leegmaken();
create trigger geen_leegmaken before truncate on prive.opname_aanvraag execute function prive.geen_leegmaken();
create trigger geen_leegmaken before truncate on prive.deelname execute function prive.geen_leegmaken();
create trigger geen_leegmaken before truncate on prive.stembiljet execute function prive.geen_leegmaken();

create function prive.bewaak_opgenomen() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  welke uuid := coalesce(to_jsonb(old) ->> 'aanvraag_id', to_jsonb(old) ->> 'id', to_jsonb(new) ->> 'aanvraag_id')::uuid;
  -- Steps, who is responsible, and the award do not change what was voted on.
  vrij constant text[] := '{status,afgesloten_op,toegekend_cent,initiatief_id,behandelaar,bevestigd_op,gewijzigd_op}';
begin
  if not exists (
      select from prive.opname_aanvraag o join public.ronde r on r.id = o.ronde_id
      where o.aanvraag_id = welke and r.status in ('stemmen', 'tellen'))
    or tg_op = 'UPDATE' and tg_table_name = 'aanvraag' and to_jsonb(old) - vrij = to_jsonb(new) - vrij
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke::text);
  return null;
end
$$;
comment on function prive.bewaak_opgenomen() is 'Before-row trigger: a request that is voted on does not change or go. What is not allowed is skipped and noted.';
revoke all on function prive.bewaak_opgenomen() from public, anon, authenticated, service_role;
create trigger bewaak_opgenomen before update or delete on public.aanvraag for each row execute function prive.bewaak_opgenomen();
create trigger bewaak_opgenomen before insert or update or delete on public.begrotingspost for each row execute function prive.bewaak_opgenomen();

create function prive.belangen(lid public.jurylid) returns setof uuid
language sql stable security definer
set search_path = ''
as $$
  select b.aanvraag_id from public.belang b where b.jurylid_id = lid.id
  union
  select c.dossier_id from prive.contact c join public.aanvraag a on a.id = c.dossier_id
  where c.dossier_soort = 'aanvraag' and c.email = lid.email and a.ronde_id = lid.ronde_id
$$;
comment on function prive.belangen(public.jurylid) is 'The requests this juror does not vote on: declared, or the own address is the contact.';
revoke all on function prive.belangen(public.jurylid) from public, anon, authenticated, service_role;

create function prive.open_stemmen(welke text, door public.partij) returns text
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  zaad bytea := prive.willekeur();
  juryleden integer;
begin
  select * into strict r from public.ronde q where q.id = welke for update;
  if r.stemmen_tot_op is null or r.stemmen_tot_op <= prive.nu() then return 'stemtijd_ontbreekt'; end if;
  if exists (select from public.aanvraag a where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')) then
    return 'aanvragen_wachten';
  end if;
  if not exists (select from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd') then return 'geen_aanvragen'; end if;
  select count(*) into juryleden from public.jurylid j where j.ronde_id = r.id;
  if juryleden < 5 then return 'te_weinig_juryleden'; end if;
  if exists (select from public.jurylid j where j.ronde_id = r.id and prive.werkt_hier(j.email)) then return 'jury_medewerker'; end if;
  perform prive.belang_bij_contact(r.id);
  perform set_config('portaal.stembus', 'opname', true);
  insert into prive.opname (ronde_id, loting, papier_sleutel, juryleden, geopend_op)
  values (r.id, zaad, prive.willekeur(), juryleden, prive.nu());
  insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent, minimum_cent)
  select a.ronde_id, a.id, a.titel, a.gevraagd_cent, a.minimumbedrag_cent
  from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd';
  perform set_config('portaal.stembus', '', true);
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde q
  set status = 'stemmen', lot_hash = encode(sha256(zaad), 'hex'), stemmen_vanaf_op = least(q.stemmen_vanaf_op, greatest(q.sluit_op, prive.nu()))
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  perform prive.schrijf_jurybericht('stemmen_open', j.email, r) from public.jurylid j where j.ronde_id = r.id;
  return null;
end
$$;
comment on function prive.open_stemmen(text, public.partij) is
  'Freezes requests, jurors, rules and the hash of a new lot seed, and opens the vote. Null, or why it cannot: stemtijd_ontbreekt, aanvragen_wachten, geen_aanvragen, te_weinig_juryleden, jury_medewerker.';
revoke all on function prive.open_stemmen(text, public.partij) from public, anon, authenticated, service_role;

create function prive.schud(welke text) returns void
language plpgsql security definer
set search_path = ''
as $$
begin
  perform set_config('portaal.stembus', 'schudden', true);
  with oud as (delete from prive.deelname d where d.ronde_id = welke returning *)
  insert into prive.deelname (id, ronde_id, jurylid_id, kanaal, code_hash)
  select gen_random_uuid() as nieuw, o.ronde_id, o.jurylid_id, o.kanaal, o.code_hash from oud o order by nieuw;
  with oud as (delete from prive.stembiljet s where s.ronde_id = welke returning *)
  insert into prive.stembiljet (id, ronde_id, code_hash, keuzes)
  select gen_random_uuid() as nieuw, o.ronde_id, o.code_hash, o.keuzes from oud o order by nieuw;
  perform set_config('portaal.stembus', '', true);
end
$$;
comment on function prive.schud(text) is
  'Writes who voted and what was voted anew, each in a random order: the versions of rows then say nothing of who came together, or when.';
revoke all on function prive.schud(text) from public, anon, authenticated, service_role;

create function prive.sluit_stemmen(welke text, door public.partij, waarom text default null) returns boolean
language plpgsql security definer
set search_path = ''
as $$
begin
  -- Waits for every vote that holds the ronde for share; whoever asks after this finds it closed.
  perform from public.ronde r where r.id = welke for update;
  if not prive.zet_ronde(welke, 'tellen', door, waarom) then return false; end if;
  perform prive.schud(welke);
  return true;
end
$$;
comment on function prive.sluit_stemmen(text, public.partij, text) is 'Ends the vote of a ronde, and shuffles who voted and what was voted. False when it is not in stemmen.';
revoke all on function prive.sluit_stemmen(text, public.partij, text) from public, anon, authenticated, service_role;

create function prive.quorum_gehaald(welke text) returns boolean
language sql stable security definer
set search_path = ''
as $$
  select geteld * 100 >= r.quorum * o.juryleden and (r.verdeelregel <> 'gelijke_delen' or geteld >= 10)
  from public.ronde r join prive.opname o on o.ronde_id = r.id,
    lateral (select count(*) as geteld from prive.deelname d where d.ronde_id = r.id) d
  where r.id = welke
$$;
comment on function prive.quorum_gehaald(text) is 'Whether enough jurors voted; equal shares need at least ten ballots.';
revoke all on function prive.quorum_gehaald(text) from public, anon, authenticated, service_role;
