-- What one who works here could still do unseen, or find out about oneself.
-- makelaar: a row is added by a beheerder, never for oneself, and published by a colleague of who said whose it is;
--   a second
--   row of one's own took complaints to oneself.
-- jurylid, adviseur: read through jury_stand alone, which leaves a line; the tables gave every address without one.
-- logboek: without the lines about a complaint that whoever asks is tied to: they told that there is one.
-- uitslag: the log says who asked for a count; a count of a stembus that has changed meanwhile is not kept; ballots are
--   frozen without onthouding; and staff can count again and sign that it came out the same (prive.nateller: who,
--   kept with
--   their account; uitslag.nageteld: which roles and when, public).
-- A ronde that is withdrawn while it votes or counts keeps no vote.
-- Rights: taken from authenticated: select on jurylid and adviseur, insert on makelaar for who is no beheerder.
--   Deliberately
-- not granted: prive.nateller, to any API role.

-- Makelaars.
drop policy "staff add makelaar rows" on public.makelaar;
create policy "a beheerder adds makelaar rows" on public.makelaar for insert to authenticated
  with check ((select prive.rol()) = 'beheerder');

create function prive.wijst_aan(oud public.makelaar, nieuw public.makelaar) returns boolean
language sql immutable set search_path = '' as $$
  select (oud.naam, oud.email, oud.medewerker_id) is distinct from (nieuw.naam, nieuw.email, nieuw.medewerker_id)
$$;
comment on function prive.wijst_aan(oud public.makelaar, nieuw public.makelaar) is
  'Whether this change says anew who a makelaar is.';

create function prive.bewaak_makelaar() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  ik uuid := prive.medewerker_id();
  laatste uuid;
begin
  if ik is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.status = 'gepubliceerd' or new.medewerker_id = ik
      or prive.postbus(new.email) = (select prive.postbus(m.email) from public.medewerker m where m.id = ik) then
      raise exception 'a makelaar is added by somebody else, and published after it' using errcode = '42501';
    end if;
    return new;
  end if;
  if prive.wijst_aan(old, new) then
    if old.medewerker_id is distinct from ik and prive.rol() <> 'beheerder' then
      raise exception 'who this is, a beheerder changes' using errcode = '42501';
    end if;
    -- The own row that stays the own row may be spelled better; another one goes off the site until a colleague looked.
    if new.status = 'gepubliceerd' and (new.medewerker_id is null or new.medewerker_id <> ik
      or old.medewerker_id is distinct from new.medewerker_id or old.status <> 'gepubliceerd') then
      raise exception 'who this is changes while it is not on the site' using errcode = '42501';
    end if;
  elsif new.status = 'gepubliceerd' and old.status <> 'gepubliceerd' then
    select l.medewerker_id into laatste from public.logboek l
    where l.tabel = 'makelaar' and l.rij = new.id
      and (l.handeling = 'toegevoegd' or l.velden && '{naam,email,medewerker_id}')
    order by l.op desc, l.id desc limit 1;
    if new.id in (select prive.makelaars_van(ik)) or laatste is not null and not prive.zijn_twee(laatste, ik) then
      raise exception 'a colleague publishes this' using errcode = '42501';
    end if;
  end if;
  return new;
end
$$;
comment on function prive.bewaak_makelaar() is
  'Before-row trigger: who a makelaar is, one of the staff says, and another one publishes it; nobody does so for'
  ' oneself.';
create trigger b_bewaak_makelaar before insert or update on public.makelaar
  for each row execute function prive.bewaak_makelaar();

-- Jurors and advisers.
drop policy "a beheerder reads jurylid rows" on public.jurylid;
drop policy "a beheerder reads adviseur rows" on public.adviseur;
revoke select on public.jurylid, public.adviseur from authenticated;

-- The log.
drop policy "a beheerder reads the logboek" on public.logboek;
create policy "a beheerder reads the logboek, but not about themselves" on public.logboek for select to authenticated
  using ((select prive.rol()) = 'beheerder' and rij <> all ((select prive.klachten_over_mij())::text[]));

create or replace function public.geschiedenis(tabel text, rij text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if prive.rol() is null or geschiedenis.tabel = 'medewerker' and prive.rol() <> 'beheerder' then
    return '{"fout": "niet_bevoegd"}';
  end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', l.naam, 'rol', l.rol, 'handeling', l.handeling, 'velden',
      l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij
        and k.handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')
        and k.rij <> all ((select prive.klachten_over_mij())::text[])
      order by k.op desc, k.id desc limit 50
    ) l
  ), '[]');
end
$$;

create or replace function prive.wie_deed_dit() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  stapel text;
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if new.via is null then
    get diagnostics stapel = pg_context;
    new.via := prive.via(stapel);
  end if;
  -- Only who is signed in can be somebody who works here; our server may act for one of them.
  if wie = 'authenticated' and new.medewerker_id is null then new.medewerker_id := prive.medewerker_id(); end if;
  if wie = 'service_role' and new.medewerker_id is null then
    new.medewerker_id := nullif(current_setting('portaal.namens', true), '')::uuid;
  end if;
  if new.medewerker_id is not null and new.naam is null then
    select m.naam, coalesce(new.rol, m.rol::text) into new.naam, new.rol
    from public.medewerker m where m.id = new.medewerker_id;
  end if;
  if new.rol is null then
    new.rol := prive.dader_rol(new.via);
  end if;
  return new;
end
$$;

-- The count.
alter table public.uitslag add column nageteld jsonb not null default '[]'
  constraint uitslag_nageteld_check check (jsonb_typeof(nageteld) = 'array');
comment on column public.uitslag.nageteld is
  'Who of the staff counted again and found the same: [{rol, op}]; two or more different people.';
alter table public.uitslag add constraint uitslag_zonder_onthouding
  check (not jsonb_path_exists(invoer, '$.biljetten[*][*] ? (@ == null)'));

create table prive.nateller (
  ronde_id text not null,
  versie integer not null,
  door uuid not null references public.medewerker (id) on delete cascade,
  primary key (ronde_id, versie, door),
  foreign key (ronde_id, versie) references public.uitslag (ronde_id, versie) on update cascade on delete cascade
);
create index nateller_door on prive.nateller (door);
comment on table prive.nateller is
  'Who counted an uitslag again, so that nobody signs twice; in public stands their role. Kept as long as their '
  'account.';
alter table prive.nateller enable row level security;
revoke all on prive.nateller from public, anon, authenticated, service_role;

create or replace function prive.bewaak_uitslag() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  doel text := current_setting('portaal.uitslag', true);
  vrij text[] := case doel when 'vaststellen' then '{vastgesteld_op,motivering,gewijzigd_op}'::text[]
    when 'natellen' then '{nageteld,gewijzigd_op}' end;
begin
  if tg_op = 'UPDATE' and (doel = 'natellen' or doel = 'vaststellen' and old.vastgesteld_op is null)
    and to_jsonb(old) - vrij = to_jsonb(new) - vrij then return new; end if;
  perform prive.weigering('uitslag', old.ronde_id);
  return null;
end
$$;
comment on function prive.bewaak_uitslag() is
  'Before-row trigger: a count is confirmed once, signed by who counted again, and never edited or removed. What is not'
  ' allowed is skipped and noted.';

drop function public.mag_tellen(text, text);
create function public.mag_tellen(ronde text, reden text default null, natellen boolean default false) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  r public.ronde;
  ik uuid := prive.medewerker_id();
begin
  if prive.rol() is null or not coalesce(natellen, false) and prive.rol() <> 'beheerder' then
    return '{"fout": "niet_bevoegd"}';
  end if;
  select * into r from public.ronde q where q.slug = mag_tellen.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if natellen then
    if not exists (select from public.uitslag u where u.ronde_id = r.id) then
      return '{"fout": "stap_kan_niet"}';
    end if;
    if not prive.telt_mee(ik) then return '{"fout": "ander_nodig"}'; end if;
  elsif r.status <> 'tellen' and nullif(btrim(reden), '') is null then
    return '{"fout": "motivering_nodig"}';
  end if;
  return jsonb_build_object('mag', true, 'door', ik);
end
$$;
comment on function public.mag_tellen(ronde text, reden text, natellen boolean) is
  'For a beheerder: whether this ronde can be counted now; again after vastgesteld only with a reason. natellen: '
  'for all'
  ' staff, whether a count that was made can be made again, to sign that it came out the same. {mag, door: who asks} or'
  ' {fout}.';
revoke all on function public.mag_tellen(text, text, boolean) from public, anon, authenticated, service_role;
grant execute on function public.mag_tellen(text, text, boolean) to authenticated;

create function prive.teken_telling(u public.uitslag, door uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  -- Nobody signs twice, not with a second account either.
  if exists (
    select from prive.nateller n where n.ronde_id = u.ronde_id and n.versie = u.versie
      and (n.door = teken_telling.door or not prive.zijn_twee(n.door, teken_telling.door))
  ) or not prive.telt_mee(door) then return '{"fout": "ander_nodig"}'; end if;
  insert into prive.nateller (ronde_id, versie, door) values (u.ronde_id, u.versie, teken_telling.door);
  perform set_config('portaal.uitslag', 'natellen', true);
  update public.uitslag q set nageteld = q.nageteld || jsonb_build_array(jsonb_build_object('rol', m.rol, 'op',
    (select prive.nu())))
  from public.medewerker m where m.id = teken_telling.door and q.ronde_id = u.ronde_id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  return jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash);
end
$$;
comment on function prive.teken_telling(u public.uitslag, door uuid) is
  'One of the staff counted again and found the same. {versie, invoer_hash}, or ander_nodig for who signed already.';

drop function public.uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text);
create function public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb,
  reden text default null, door uuid default null, natellen boolean default false) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  r public.ronde;
  vorige public.uitslag;
  zelfde boolean;
begin
  select * into r from public.ronde q where q.slug = uitslag_bewaren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  -- Since the ballots were read a paper may have come in, or not have come back after all.
  if (uitslag_bewaren.invoer ->> 'stembiljetten')::bigint is distinct from prive.stemmen_geteld(r)
    or uitslag_bewaren.invoer -> 'papier' is distinct from prive.papier_tellen(r.id)
    or not prive.uitslag_past(r.id, uitslag_bewaren.uitslag, r.budget_cent)
    then return '{"fout": "uitslag_past_niet"}'; end if;
  perform set_config('portaal.namens', coalesce(door::text, ''), true);
  select * into vorige from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1;
  zelfde := vorige.invoer_hash = uitslag_bewaren.invoer_hash and vorige.uitslag = uitslag_bewaren.uitslag;
  if natellen then
    if vorige.versie is null then return '{"fout": "stap_kan_niet"}'; end if;
    if zelfde then return prive.teken_telling(vorige, door); end if;
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'geweigerd', 'uitslag', r.id, 'natellen');
    return '{"fout": "natelling_anders"}';
  end if;
  if zelfde then return jsonb_build_object('versie', vorige.versie, 'invoer_hash', vorige.invoer_hash); end if;
  if vorige.versie is not null and nullif(btrim(uitslag_bewaren.reden), '') is null
    then return '{"fout": "motivering_nodig"}'; end if;
  insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, zinnen, reden, geteld_op)
  select r.id, coalesce(vorige.versie, 0) + 1, uitslag_bewaren.invoer, uitslag_bewaren.invoer_hash, encode(o.loting,
    'hex'),
    uitslag_bewaren.uitslag, coalesce(uitslag_bewaren.zinnen, '{}'),
    case when vorige.versie is not null then btrim(uitslag_bewaren.reden) end, (select prive.nu())
  from prive.opname o where o.ronde_id = r.id;
  return jsonb_build_object('versie', coalesce(vorige.versie, 0) + 1, 'invoer_hash', uitslag_bewaren.invoer_hash);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function
  public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb, zinnen jsonb, reden text, door uuid,
  natellen boolean) is
  'For the server: keeps a count as the next version; the same count again is the same version, another one needs'
  ' a reason.'
  ' door: who asked for it, for the logboek. natellen: keeps that door counted again and found the same. {versie,'
  ' invoer_hash} or {fout}.';
revoke all on function public.uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text, uuid, boolean)
  from public, anon, authenticated, service_role;
grant execute on function public.uitslag_bewaren(text, jsonb, text, jsonb, jsonb, text, uuid, boolean) to service_role;

create or replace function public.jury_stand(ronde text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
    'nageteld', (
      select u.nageteld from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1),
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash,
        'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean,
        'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;

-- What builds ask.
create or replace function public.publicatie_weggehaald(tabel text, rijen text[]) returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(w.rij), '{}') from prive.weggehaald w
  where w.tabel = publicatie_weggehaald.tabel and w.rij = any (publicatie_weggehaald.rijen[1:1000])
$$;
comment on function public.publicatie_weggehaald(tabel text, rijen text[]) is
  'For a build: which of these rows of a table (the first 1000) went through an act of staff, an applicant or the'
  ' clock. It'
  ' tells only about ids that are asked.';

-- Votes of a ronde that was withdrawn.
create or replace function prive.schud() returns void
language plpgsql security definer set search_path = '' as $$
declare
  deelnames prive.deelname[];
  biljetten prive.stembiljet[];
  papieren prive.papier[];
  uitgegeven prive.papier_uit[];
begin
  lock table prive.deelname, prive.papier, prive.papier_uit, prive.stembiljet in access exclusive mode;
  deelnames := array(
    select d from prive.deelname d join public.ronde r on r.id = d.ronde_id where r.status <> 'ingetrokken');
  papieren := array(
    select p from prive.papier p join public.ronde r on r.id = p.ronde_id where r.status <> 'ingetrokken');
  uitgegeven := array(
    select u from prive.papier_uit u join public.ronde r on r.id = u.ronde_id where r.status = 'stemmen');
  biljetten := array(
    select s from prive.stembiljet s join public.ronde r on r.id = s.ronde_id where r.status <> 'ingetrokken');
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
  'Writes who took part and what was voted anew in fresh storage, all rondes, each in a random order, and forgets'
  ' how people'
  ' took part in a vote that has ended, whose a paper was, and all of a ronde that was withdrawn: nothing on a '
  'page says who'
  ' came together.';

create or replace function prive.zet_ronde(welke text, naar public.ronde_status, door public.partij,
  waarom text default null) returns boolean
language plpgsql set search_path = '' as $$
declare
  van public.ronde_status := (select r.status from public.ronde r where r.id = welke for update);
  gelukt boolean;
begin
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde r set status = naar, reden = coalesce(nullif(btrim(waarom), ''), r.reden) where r.id = welke;
  gelukt := found;
  perform set_config('portaal.ronde_door', '', true);
  if gelukt and naar = 'ingetrokken' and prive.in_stemming(van) then
    perform prive.wacht_op_stembus();
    perform prive.schud();
  end if;
  return gelukt;
end
$$;
comment on function prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text) is
  'Takes one step of a ronde; false when the table of steps does not have it. What was voted goes with a ronde that is'
  ' withdrawn.';

revoke all on function prive.wijst_aan(public.makelaar, public.makelaar), prive.bewaak_makelaar(),
  prive.teken_telling(public.uitslag, uuid) from public, anon, authenticated, service_role;
