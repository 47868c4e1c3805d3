-- Why:    money could be given twice: during the vote a beheerder awarded more than the whole budget, and what was
--         promised but not yet paid was carried over as free. Money is given in one place now, and every cent of a
--         ronde stands in a ledger of which the sums are kept by the database.
-- Tables: grootboek (append-only lines per ronde), grootboek_stand (their sums; what is free and what is promised
--         follow from these), prive.besluitvoorstel (a large award waits for a second
--         beheerder), ronde.meegekomen_cent.
-- Rights: staff read the lines, everyone reads the sums. Deliberately not granted: any write, to any API role; lines
--         come from triggers on ronde, aanvraag and betaling alone.
-- Kept:   as history; a line names an aanvraag by id, and no person. A besluitvoorstel until it is decided.

alter table public.ronde add column meegekomen_cent bigint not null default 0;
alter table public.ronde add constraint ronde_meegekomen_cent_check
  check (meegekomen_cent >= 0 and meegekomen_cent <= budget_cent);
comment on column public.ronde.meegekomen_cent is
  'How much of budget_cent was carried over from earlier rondes.';

create table public.grootboek (
  id bigint generated always as identity primary key,
  ronde_id text not null references public.ronde (id) on update cascade on delete cascade,
  soort text not null check (soort in (
    'budget', 'meegekomen', 'toegezegd', 'betaald', 'besteed', 'teruggekomen', 'doorgeschoven'
  )),
  bedrag_cent bigint not null check (bedrag_cent <> 0),
  aanvraag_id uuid,
  betaling_id uuid,
  op timestamptz not null
);
comment on table public.grootboek is
  'The money of a ronde, line by line, in euro cents; a line below zero takes back. Append-only. Kept as history.';
create index grootboek_ronde on public.grootboek (ronde_id);
create table public.grootboek_stand (
  ronde_id text primary key references public.ronde (id) on update cascade on delete cascade,
  budget_cent bigint not null default 0,
  meegekomen_cent bigint not null default 0,
  toegezegd_cent bigint not null default 0,
  betaald_cent bigint not null default 0,
  besteed_cent bigint not null default 0,
  teruggekomen_cent bigint not null default 0,
  doorgeschoven_cent bigint not null default 0,
  open_cent bigint not null generated always as (toegezegd_cent - betaald_cent) stored,
  vrij_cent bigint not null generated always as
    (budget_cent + meegekomen_cent - toegezegd_cent + teruggekomen_cent - doorgeschoven_cent) stored
);
comment on table public.grootboek_stand is
  'The sums of grootboek per ronde: budget and carried in are free (vrij), promised and unpaid (open), paid less what '
  'came back, and carried out; besteed: what plans spent of it. Every total on the site is one of these. Kept as '
  'history.';
alter table public.grootboek enable row level security;
alter table public.grootboek_stand enable row level security;
revoke all on table public.grootboek, public.grootboek_stand from public, anon, authenticated, service_role;
grant select on table public.grootboek to authenticated;
grant select on table public.grootboek_stand to anon, authenticated, service_role;
create policy "staff read grootboek rows" on public.grootboek for select to authenticated
  using ((select prive.rol()) is not null);
create policy "anyone reads grootboek_stand rows" on public.grootboek_stand for select to anon, authenticated
  using (true);

create function prive.bewaak_grootboek() returns trigger
  language plpgsql set search_path = ''
  as $$
begin
  -- A ronde in which nothing happened yet may go, with its budget.
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 and old.soort in ('budget', 'meegekomen') then return old; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - 'ronde_id' = to_jsonb(old) - 'ronde_id' then return new; end if;
  raise exception 'a line of grootboek stays' using errcode = 'restrict_violation';
end
$$;
comment on function prive.bewaak_grootboek() is 'Before-row trigger: a ledger is only added to.';
create trigger a_bewaak_grootboek before update or delete on public.grootboek
  for each row execute function prive.bewaak_grootboek();
create trigger a_geen_leegmaken before truncate on public.grootboek execute function prive.geen_leegmaken();

create function prive.tel_op() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  insert into public.grootboek_stand (ronde_id) values (new.ronde_id) on conflict do nothing;
  update public.grootboek_stand s set
    budget_cent = s.budget_cent + case when new.soort = 'budget' then new.bedrag_cent else 0 end,
    meegekomen_cent = s.meegekomen_cent + case when new.soort = 'meegekomen' then new.bedrag_cent else 0 end,
    toegezegd_cent = s.toegezegd_cent + case when new.soort = 'toegezegd' then new.bedrag_cent else 0 end,
    betaald_cent = s.betaald_cent + case when new.soort = 'betaald' then new.bedrag_cent else 0 end,
    besteed_cent = s.besteed_cent + case when new.soort = 'besteed' then new.bedrag_cent else 0 end,
    teruggekomen_cent = s.teruggekomen_cent + case when new.soort = 'teruggekomen' then new.bedrag_cent else 0 end,
    doorgeschoven_cent = s.doorgeschoven_cent
      + case when new.soort = 'doorgeschoven' then new.bedrag_cent else 0 end
  where s.ronde_id = new.ronde_id;
  return null;
end
$$;
comment on function prive.tel_op() is 'After-insert trigger on grootboek: keeps the sums.';
create trigger tel_op after insert on public.grootboek for each row execute function prive.tel_op();

create function prive.bewaak_geld() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  s public.grootboek_stand;
begin
  if not prive.is_handeling() then return null; end if;
  select * into s from public.grootboek_stand q where q.ronde_id = new.ronde_id;
  if least(s.vrij_cent, s.open_cent, s.doorgeschoven_cent, s.betaald_cent - s.besteed_cent - s.teruggekomen_cent) < 0
  then
    raise exception 'the money of ronde % does not last', new.ronde_id using errcode = 'check_violation';
  end if;
  return null;
end
$$;
comment on function prive.bewaak_geld() is
  'Deferred trigger on grootboek: whatever is done through the API, nothing is given that is not there. History '
  'that is brought in may be what it was.';
create constraint trigger bewaak_geld after insert on public.grootboek
  deferrable initially deferred for each row execute function prive.bewaak_geld();

create function prive.boek(welke text, wat text, cent bigint, bij uuid default null, betaling uuid default null)
  returns void
  language sql set search_path = ''
  as $$
  insert into public.grootboek (ronde_id, soort, bedrag_cent, aanvraag_id, betaling_id, op)
  select welke, wat, cent, bij, betaling, prive.nu() where cent <> 0
$$;
comment on function prive.boek(text, text, bigint, uuid, uuid) is 'Writes one line of the ledger; none for nothing.';

create function prive.boek_ronde() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
declare
  was public.ronde;
begin
  if tg_op = 'UPDATE' then was := old; end if;
  if new.meegekomen_cent > coalesce(was.meegekomen_cent, 0) and prive.is_handeling() then
    perform pg_advisory_xact_lock(hashtextextended('prive.meegekomen', 0));
    if (select sum(r.meegekomen_cent) > coalesce(sum(r.doorgeschoven_cent), 0) from public.ronde r
        where r.voorbeeld = new.voorbeeld) then
      raise exception 'no more is carried in than was carried over' using errcode = 'check_violation';
    end if;
  end if;
  perform prive.boek(new.id, 'budget', new.budget_cent - new.meegekomen_cent
    - coalesce(was.budget_cent - was.meegekomen_cent, 0));
  perform prive.boek(new.id, 'meegekomen', new.meegekomen_cent - coalesce(was.meegekomen_cent, 0));
  perform prive.boek(new.id, 'doorgeschoven', coalesce(new.doorgeschoven_cent, 0)
    - coalesce(was.doorgeschoven_cent, 0));
  return null;
end
$$;
create function prive.boek_aanvraag() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  perform prive.boek(new.ronde_id, 'toegezegd', coalesce(new.toegekend_cent, 0)
    - case when tg_op = 'UPDATE' then coalesce(old.toegekend_cent, 0) else 0 end, new.id);
  return null;
end
$$;
create function prive.boek_betaling() returns trigger
  language plpgsql security definer set search_path = ''
  as $$
begin
  if tg_op <> 'INSERT' then
    perform prive.boek(old.ronde_id, old.soort::text, -old.bedrag_cent, old.aanvraag_id, old.id);
  end if;
  if tg_op <> 'DELETE' then
    perform prive.boek(new.ronde_id, new.soort::text, new.bedrag_cent, new.aanvraag_id, new.id);
  end if;
  return null;
end
$$;
comment on function prive.boek_ronde() is 'After-row trigger: budget, what came along, and what is carried over.';
comment on function prive.boek_aanvraag() is 'After-row trigger: what is promised.';
comment on function prive.boek_betaling() is
  'After-row trigger: what is paid and what came back; a row that goes is booked back.';
create trigger boek after insert or update of budget_cent, meegekomen_cent, doorgeschoven_cent on public.ronde
  for each row execute function prive.boek_ronde();
create trigger boek after insert or update of toegekend_cent on public.aanvraag
  for each row execute function prive.boek_aanvraag();
create trigger boek after insert or delete or update of soort, bedrag_cent, ronde_id on public.betaling
  for each row execute function prive.boek_betaling();

-- What there is already. What was carried over though it was promised, is promised again.
insert into public.grootboek (ronde_id, soort, bedrag_cent, op)
select r.id, 'budget', r.budget_cent, prive.nu() from public.ronde r;
insert into public.grootboek (ronde_id, soort, bedrag_cent, aanvraag_id, op)
select a.ronde_id, 'toegezegd', a.toegekend_cent, a.id, prive.nu() from public.aanvraag a where a.toegekend_cent > 0;
insert into public.grootboek (ronde_id, soort, bedrag_cent, aanvraag_id, betaling_id, op)
select b.ronde_id, b.soort::text, b.bedrag_cent, b.aanvraag_id, b.id, prive.nu()
from public.betaling b;
insert into public.grootboek (ronde_id, soort, bedrag_cent, op)
select r.id, 'doorgeschoven', r.doorgeschoven_cent, prive.nu() from public.ronde r where r.doorgeschoven_cent > 0;
update public.ronde r set doorgeschoven_cent = greatest(0, r.doorgeschoven_cent + least(0, s.vrij_cent))
from public.grootboek_stand s where s.ronde_id = r.id and r.doorgeschoven_cent > 0 and s.vrij_cent < 0;

create or replace function prive.schuif_door(r public.ronde) returns void
  language plpgsql set search_path = ''
  as $$
begin
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q set doorgeschoven_cent = coalesce(q.doorgeschoven_cent, 0) + greatest(0, s.vrij_cent)
  from public.grootboek_stand s where q.id = r.id and s.ronde_id = q.id;
  perform set_config('portaal.ronde_door', '', true);
end
$$;
comment on function prive.schuif_door(public.ronde) is
  'Carries over what is free; what is promised stays with the ronde until it is paid.';

create table prive.besluitvoorstel (
  aanvraag_id uuid primary key references public.aanvraag (id) on delete cascade,
  bedrag_cent bigint not null check (bedrag_cent > 0),
  door uuid not null references public.medewerker (id) on delete cascade,
  op timestamptz not null
);
comment on table prive.besluitvoorstel is
  'A large award that one beheerder decided on; a second one who decides the same carries it out. Kept until then.';
create index besluitvoorstel_door on prive.besluitvoorstel (door);
alter table prive.besluitvoorstel enable row level security;
revoke all on table prive.besluitvoorstel from public, anon, authenticated, service_role;
create trigger noteer after insert or update or delete on prive.besluitvoorstel
  for each row execute function prive.noteer('aanvraag_id');

create function prive.tweede_boven_cent() returns bigint
  language sql immutable set search_path = ''
  as $$ select 250000::bigint $$;
comment on function prive.tweede_boven_cent() is
  'Above this much, in euro cents, a second beheerder decides too; the same as in stad.ts, and a test compares.';

create function prive.heeft_jury(welke text) returns boolean
  language sql stable set search_path = ''
  as $$
  select r.stemmen_vanaf_op is not null or exists (select from prive.opname o where o.ronde_id = r.id)
    or exists (select from public.jurylid j where j.ronde_id = r.id)
  from public.ronde r where r.id = welke
$$;
comment on function prive.heeft_jury(text) is
  'Whether the requests of a ronde are decided by a jury, and by nobody else.';

create function prive.besluit_fout(welke uuid, naar text, bedrag bigint) returns text
  language plpgsql set search_path = ''
  as $$
declare
  r public.ronde;
  eerder prive.besluitvoorstel;
  ik uuid := prive.medewerker_id();
begin
  select q.* into r from public.ronde q join public.aanvraag a on a.ronde_id = q.id where a.id = welke;
  if naar = 'afgewezen' then return case when r.status in ('stemmen', 'tellen') then 'jury_beslist' end; end if;
  if prive.heeft_jury(r.id) then return 'jury_beslist'; end if;
  if bedrag > (select s.vrij_cent from public.grootboek_stand s where s.ronde_id = r.id) then return 'geld_op'; end if;
  if bedrag <= prive.tweede_boven_cent() then return null; end if;
  select * into eerder from prive.besluitvoorstel v where v.aanvraag_id = welke;
  if eerder.door <> ik and eerder.bedrag_cent = bedrag then
    delete from prive.besluitvoorstel v where v.aanvraag_id = welke;
    return null;
  end if;
  insert into prive.besluitvoorstel as v (aanvraag_id, bedrag_cent, door, op) values (welke, bedrag, ik, prive.nu())
  on conflict (aanvraag_id) do update set bedrag_cent = excluded.bedrag_cent, door = excluded.door, op = excluded.op;
  perform prive.schrijf_gebeurtenis('aanvraag', welke, 'notitie', 'beheerder',
    format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.', bedrag / 100), false);
  return 'tweede_nodig';
end
$$;
comment on function prive.besluit_fout(uuid, text, bigint) is
  'Why a beheerder cannot take this decision alone, now: jury_beslist, geld_op, or tweede_nodig, which is then noted.';

create function prive.zet_aanvraag(welke uuid, naar text, tekst text, bedrag bigint, bij text default null)
  returns text
  language plpgsql set search_path = ''
  as $$
declare
  a public.aanvraag;
begin
  select * into strict a from public.aanvraag q where q.id = welke;
  if naar = 'in_behandeling' then
    update public.aanvraag q set behandelaar = coalesce(q.behandelaar, (select prive.medewerker_id()))
    where q.id = welke;
  end if;
  perform prive.meld_stap('aanvraag', welke,
    prive.zet_status('aanvraag', welke, naar, prive.rol()::text::public.partij, tekst, bedrag),
    'stap', jsonb_strip_nulls(jsonb_build_object('toegekend_cent', bedrag, 'gevraagd_cent', a.gevraagd_cent)));
  if bedrag is null then return a.initiatief_id; end if;
  return prive.initiatief_bij(welke, coalesce(bij, a.initiatief_id));
end
$$;
comment on function prive.zet_aanvraag(uuid, text, text, bigint, text) is
  'Takes a step that may be taken, with its mail; bedrag: awarded, in euro cents. Returns its '
  'initiatief.';

create or replace function public.aanvraag_stap(
  id uuid, naar text, tekst text default null, bedrag_cent bigint default null, initiatief_id text default null
) returns jsonb
  language plpgsql security definer set search_path = ''
  as $$
declare
  fout text;
  gevraagd bigint;
  bedrag bigint;
begin
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    -- The ronde first, as whoever confirms an uitslag does: two awards at once see each other.
    perform from public.ronde r
    where r.id = (select a.ronde_id from public.aanvraag a where a.id = aanvraag_stap.id) for update;
  end if;
  fout := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent into gevraagd from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    fout := prive.besluit_fout(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.aanvraag_stap(uuid, text, text, bigint, text) is
  'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro cents '
  '(default all that was asked), where no jury decides and within what is free; initiatief_id: joins that one. '
  '{stand, toegekend_cent, initiatief_id} or {fout}; tweede_nodig: noted, and a second beheerder must decide the same.';

create or replace function prive.besluit_uit(u public.uitslag, motivering text) returns jsonb
  language plpgsql set search_path = ''
  as $$
declare
  d record;
  naar text;
  fout text;
  stap bigint;
  met_de_hand jsonb := '[]';
begin
  if not (u.uitslag ->> 'geldig')::boolean then return met_de_hand; end if;
  for d in
    select a.id, a.status, a.gevraagd_cent, a.toegekend_cent, (e.value ->> 'toegekend_cent')::bigint as cent,
      u.zinnen ->> a.id::text as zin
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e join public.aanvraag a on a.id::text = e.value ->> 'id'
    where a.status <> 'ingetrokken' order by a.id
  loop
    if d.status <> 'voorgelegd' then
      -- Money that was promised is not taken back by a function: a beheerder talks with who got it.
      if coalesce(d.toegekend_cent, 0) <> d.cent then met_de_hand := met_de_hand || to_jsonb(d.id); end if;
      continue;
    end if;
    naar := case when d.cent = 0 then 'afgewezen' when d.cent < d.gevraagd_cent then 'deels_toegekend'
      else 'toegekend' end;
    fout := prive.stap_kan('aanvraag', d.id, naar, motivering);
    if fout is not null then raise exception 'besluit over %: %', d.id, fout; end if;
    perform prive.zet_aanvraag(d.id, naar, motivering, nullif(d.cent, 0));
    -- Two texts of two writers: what the count says, and why a beheerder decides so.
    stap := (prive.laatste_stap('aanvraag', d.id)).id;
    update public.gebeurtenis_tekst t set telling = left(d.zin, 2000) where t.gebeurtenis_id = stap;
    update prive.bericht b set gegevens = b.gegevens || jsonb_build_object('telling', left(d.zin, 2000))
    where b.message_id = 'gebeurtenis.' || stap and b.verzonden_op is null;
  end loop;
  return met_de_hand;
end
$$;

revoke all on function prive.bewaak_grootboek(), prive.tel_op(), prive.bewaak_geld(),
  prive.boek(text, text, bigint, uuid, uuid), prive.boek_ronde(), prive.boek_aanvraag(), prive.boek_betaling(),
  prive.tweede_boven_cent(), prive.heeft_jury(text), prive.besluit_fout(uuid, text, bigint),
  prive.zet_aanvraag(uuid, text, text, bigint, text) from public, anon, authenticated, service_role;
