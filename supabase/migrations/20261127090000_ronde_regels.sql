-- Why:    a ronde goes through its states only along one table, and from the first vote on its rules stand still.
-- Tables: ronde (rules of the vote), prive.ronde_overgang, logboek (refused attempts).
-- Rights: as before: a beheerder changes a ronde, everyone reads it; staff call ronde_stap elsewhere.
--         Deliberately not granted: prive.ronde_overgang, to any API role.
-- Kept:   as history; rules, no data of people.

create type public.stemvorm as enum ('goedkeuren', 'punten');
create type public.verdeelregel as enum ('meeste_stemmen', 'gelijke_delen');
create type public.aanvulling as enum ('geen', 'add1', 'nuttig', 'add1-nuttig');
create type public.past_niet as enum ('overslaan', 'stoppen', 'deels');

alter table public.ronde
  add column stemvorm public.stemvorm not null default 'goedkeuren',
  add column verdeelregel public.verdeelregel not null default 'meeste_stemmen',
  add column aanvulling public.aanvulling not null default 'add1',
  add column past_niet public.past_niet not null default 'overslaan',
  add column drempel smallint not null default 50 check (drempel between 0 and 100),
  add column quorum smallint not null default 50 check (quorum between 0 and 100),
  add column gelijk text[] not null default '{meeste_stemmen,laagste_bedrag,loting}' check (
    gelijk <@ array['meeste_stemmen', 'laagste_bedrag', 'loting'] and cardinality(gelijk) between 1 and 3 and gelijk[cardinality(gelijk)] = 'loting'
  ),
  add column min_keuzes smallint not null default 0 check (min_keuzes between 0 and 200),
  add column max_keuzes smallint check (max_keuzes between 1 and 200),
  add column stemmen_vanaf_op timestamptz,
  add column stemmen_tot_op timestamptz,
  add column verlengd smallint not null default 0 check (verlengd between 0 and 2),
  add column lot_hash text check (lot_hash ~ '^[0-9a-f]{64}$'),
  add column reden text check (char_length(reden) between 1 and 2000),
  add column doorgeschoven_cent bigint check (doorgeschoven_cent between 0 and 1000000000),
  add constraint ronde_keuzes check (min_keuzes <= max_keuzes),
  add constraint ronde_stemtijd check (stemmen_vanaf_op >= sluit_op and stemmen_tot_op > stemmen_vanaf_op),
  add constraint ronde_stemt check (status not in ('stemmen', 'tellen') or (stemmen_tot_op is not null and lot_hash is not null));
comment on column public.ronde.drempel is 'Percentage of the ballots that say something about a request; it comes first under both rules.';
comment on column public.ronde.quorum is 'Percentage of the jurors of the snapshot; below it there is no result.';
comment on column public.ronde.gelijk is 'What breaks a tie, first to last; the lot decides what is left.';
comment on column public.ronde.max_keuzes is 'How many requests a ballot may support; null is no limit.';
comment on column public.ronde.lot_hash is 'SHA-256 of the secret lot seed, known from the first vote on.';
comment on column public.ronde.reden is 'Why voting was made longer or closed early, or why the ronde was withdrawn; public.';
comment on column public.ronde.doorgeschoven_cent is 'What was left for a later ronde, in euro cents; null is not known yet.';

create table prive.ronde_overgang (
  van public.ronde_status not null,
  naar public.ronde_status not null,
  door public.partij[] not null check (cardinality(door) > 0),
  reden public.partij[] not null default '{}' check (reden <@ door),
  primary key (van, naar)
);
comment on table prive.ronde_overgang is 'The steps of a ronde, by whom, and which need a reason. Equal to the table of the domain. Kept for ever.';
alter table prive.ronde_overgang enable row level security;
revoke all on table prive.ronde_overgang from public, anon, authenticated, service_role;
insert into prive.ronde_overgang (van, naar, door, reden) values
  ('concept', 'open_voor_aanvragen', '{beheerder}', '{}'),
  ('open_voor_aanvragen', 'beoordeling', '{beheerder,systeem}', '{}'),
  ('beoordeling', 'stemmen', '{beheerder,systeem}', '{}'),
  ('stemmen', 'tellen', '{beheerder,systeem}', '{}'),
  ('tellen', 'vastgesteld', '{beheerder}', '{beheerder}'),
  ('vastgesteld', 'afgerond', '{beheerder}', '{}'),
  ('concept', 'ingetrokken', '{beheerder}', '{beheerder}'),
  ('open_voor_aanvragen', 'ingetrokken', '{beheerder}', '{beheerder}'),
  ('beoordeling', 'ingetrokken', '{beheerder}', '{beheerder}'),
  ('stemmen', 'ingetrokken', '{beheerder}', '{beheerder}'),
  ('tellen', 'ingetrokken', '{beheerder}', '{beheerder}');

alter table public.logboek drop constraint logboek_handeling_check;
alter table public.logboek add constraint logboek_handeling_check
  check (handeling in ('toegevoegd', 'gewijzigd', 'verwijderd', 'ingezien', 'opgeschoond', 'geweigerd'));

create function prive.weigering(tabel text, rij text) returns void
language sql security definer
set search_path = ''
as $$
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'geweigerd', tabel, rij)
$$;
comment on function prive.weigering(text, text) is
  'Notes that somebody tried what may not be. rij never names a juror. The caller then skips the row instead of raising, or the note would go with it.';
revoke all on function prive.weigering(text, text) from public, anon, authenticated, service_role;

create function prive.in_stemming(status public.ronde_status) returns boolean
language sql immutable
set search_path = ''
as $$ select status in ('stemmen', 'tellen', 'vastgesteld', 'afgerond') $$;
comment on function prive.in_stemming(public.ronde_status) is 'Whether a ronde in this state has its snapshot: what was voted on stands still.';
revoke all on function prive.in_stemming(public.ronde_status) from public, anon, authenticated, service_role;

create function prive.bewaak_ronde() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  wie public.partij := nullif(current_setting('portaal.ronde_door', true), '')::public.partij;
  vrij constant text[] := '{status,gewijzigd_op,stemmen_vanaf_op,stemmen_tot_op,verlengd,lot_hash,reden,doorgeschoven_cent}';
begin
  if tg_op = 'INSERT' then
    -- A ronde of long ago may be brought in with its end; none begins halfway a vote.
    if new.status in ('stemmen', 'tellen') or prive.rol() is not null and new.status not in ('concept', 'open_voor_aanvragen') then
      raise exception 'a ronde does not start as %', new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if not prive.in_stemming(old.status) then return old; end if;
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  if old.status is distinct from new.status and (
      wie is null or not exists (select from prive.ronde_overgang o where o.van = old.status and o.naar = new.status and wie = any (o.door)))
    or old.lot_hash is distinct from new.lot_hash and (wie is null or new.status <> 'stemmen')
    or old.verlengd is distinct from new.verlengd and wie is null
    or prive.in_stemming(old.status) and (to_jsonb(new) - vrij <> to_jsonb(old) - vrij or wie is null and to_jsonb(new) <> to_jsonb(old))
  then
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  return new;
end
$$;
comment on function prive.bewaak_ronde() is
  'Before-row trigger: a ronde moves only along prive.ronde_overgang and through the functions that name who acts; from the first vote on its rules stand still. What is not allowed is skipped and noted.';
revoke all on function prive.bewaak_ronde() from public, anon, authenticated, service_role;
create trigger a_bewaak_ronde before insert or update or delete on public.ronde
  for each row execute function prive.bewaak_ronde();

create function prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text default null) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  gelukt boolean;
begin
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde r set status = naar, reden = coalesce(nullif(btrim(waarom), ''), r.reden) where r.id = welke;
  gelukt := found;
  perform set_config('portaal.ronde_door', '', true);
  return gelukt;
end
$$;
comment on function prive.zet_ronde(text, public.ronde_status, public.partij, text) is 'Takes one step of a ronde; false when the table of steps does not have it.';
revoke all on function prive.zet_ronde(text, public.ronde_status, public.partij, text) from public, anon, authenticated, service_role;
