-- Nobody is two, and no amount is cut in pieces. What one beheerder awarded alone adds up over alleenDagen of stad.ts,
-- over all rondes, and so does what one applicant got that way; a request that somebody wrote down, or reached by
-- phone, takes a second beheerder unless that somebody is another who counts. An account that nobody confirmed finds no
-- complaint about a makelaar, and one that another moved to a new mailbox has no role until a colleague confirms it.
-- Tables: prive.nieuwe_collega gets verhuisd. No new rights. Kept: as it was; sums are asked of logboek and grootboek.

create function prive.alleen_dagen() returns integer language sql immutable set search_path = ''
as $$ select 90 $$;
revoke all on function prive.alleen_dagen() from public;
comment on function prive.alleen_dagen() is
  'So many days awards of one beheerder, or to one applicant, add up; the same as in stad.ts, and a test compares.';

create function prive.zelfde_aanvrager(een uuid, ander uuid) returns boolean language sql stable set search_path = ''
as $$
  select exists (
    select from prive.contact a join prive.contact b on prive.postbus(a.email) = prive.postbus(b.email)
      or a.telefoon = b.telefoon
    where a.dossier_soort = 'aanvraag' and a.dossier_id = een and b.dossier_soort = 'aanvraag' and b.dossier_id = ander
  )
$$;
revoke all on function prive.zelfde_aanvrager(uuid, uuid) from public;
comment on function prive.zelfde_aanvrager(uuid, uuid) is
  'Whether two requests give the same mailbox or the same phone, confirmed or not.';

create function prive.alleen_gegeven_cent(welke uuid) returns bigint language sql stable set search_path = ''
as $$
  with besluit as materialized (
    select distinct l.rij::uuid as id, l.medewerker_id from public.logboek l
    where l.ernstig and l.op > (select prive.nu()) - make_interval(days => (select prive.alleen_dagen()))
      and l.tabel = 'aanvraag' and l.handeling = 'stap' and l.via = 'aanvraag_stap'
      and l.code in ('toegekend', 'deels_toegekend') and not exists (
        select from public.logboek v
        where v.tabel = 'voorstel' and v.rij = l.rij and v.handeling = 'verwijderd' and v.code = 'besluit'
      )
  ), gegeven as materialized (
    -- What was promised once counts, also when it came back.
    select b.id, b.medewerker_id, (
      select coalesce(sum(g.bedrag_cent), 0) from public.grootboek g
      where g.aanvraag_id = b.id and g.soort = 'toegezegd' and g.bedrag_cent > 0
    ) as cent from besluit b
  )
  select greatest(0, sum(g.cent) filter (where g.medewerker_id = (select prive.medewerker_id())),
    sum(g.cent) filter (where prive.zelfde_aanvrager(g.id, welke)))::bigint
  from gegeven g
$$;
revoke all on function prive.alleen_gegeven_cent(uuid) from public;
comment on function prive.alleen_gegeven_cent(uuid) is
  'What whoever is signed in awarded alone of late, or what this applicant got that way: the most of both.';

create function prive.tweede_nodig(welke uuid, bedrag bigint) returns boolean language sql stable set search_path = ''
as $$
  select bedrag is not null and (
    bedrag + prive.alleen_gegeven_cent(welke) > prive.tweede_boven_cent()
    or not prive.telt_mee((select prive.medewerker_id()))
    or exists (
      select from public.gebeurtenis g
      where g.dossier_soort = 'aanvraag' and g.dossier_id = welke and g.soort in ('ingediend', 'bevestigd')
        and g.medewerker_id is not null and not prive.zijn_twee(g.medewerker_id, (select prive.medewerker_id()))
        -- Who says by phone that somebody is there matters where no mail said so.
        and (g.soort = 'ingediend' or not exists (
          select from prive.contact c
          where c.dossier_soort = 'aanvraag' and c.dossier_id = welke and c.adres_op is not null))
    )
  )
$$;
revoke all on function prive.tweede_nodig(uuid, bigint) from public;
comment on function prive.tweede_nodig(uuid, bigint) is
  'Whether awarding this much takes a second beheerder: the amount, what went before it, or who brought it in.';

create or replace function public.aanvraag_stap(
  id uuid, naar text, tekst text DEFAULT NULL::text, bedrag_cent bigint DEFAULT NULL::bigint,
  initiatief_id text DEFAULT NULL::text
) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
    fout := prive.besluit_mag(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  if bedrag is not null and not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  if bedrag is not null then
    -- Awards of one beheerder at once, in whatever rondes, see each other.
    perform pg_advisory_xact_lock(hashtextextended('besluit ' || prive.medewerker_id(), 0));
  end if;
  -- What another beheerder decided already is decided by two, also where one was enough.
  if (prive.tweede_nodig(aanvraag_stap.id, bedrag) or exists (
      select from prive.voorstel v
      where v.wat = 'besluit' and v.rij = aanvraag_stap.id::text and v.op > (select prive.nu()) - interval '14 days'
        and v.inhoud = jsonb_build_object('bedrag_cent', bedrag)
        and prive.zijn_twee(v.door, (select prive.medewerker_id()))
    )) and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
    perform prive.schrijf_gebeurtenis('aanvraag', aanvraag_stap.id, 'notitie', 'beheerder',
      format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
        case when bedrag % 100 = 0 then (bedrag / 100)::text else
          replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

drop function prive.schreef_op(public.dossier_soort, uuid);

-- That it was carried out by two is a line as well.
create or replace function prive.met_tweede(wat text, rij text, inhoud jsonb) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  eerder prive.voorstel;
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'voorstel', wat, rij), 0));
  delete from prive.voorstel v where v.op <= (select prive.nu()) - interval '14 days';
  select * into eerder from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
  if eerder.inhoud = inhoud then
    if prive.zijn_twee(eerder.door, ik) then
      delete from prive.voorstel v where v.wat = met_tweede.wat and v.rij = met_tweede.rij;
      insert into public.logboek (op, handeling, tabel, rij, code)
      values (prive.nu(), 'verwijderd', 'voorstel', met_tweede.rij, met_tweede.wat);
      return true;
    end if;
    -- Nobody takes the place of somebody who counts by deciding the same.
    if eerder.door = ik or not prive.telt_mee(ik) then return false; end if;
  end if;
  insert into prive.voorstel as v (wat, rij, inhoud, door, op)
  values (met_tweede.wat, met_tweede.rij, met_tweede.inhoud, ik, prive.nu())
  on conflict on constraint voorstel_pkey do update
    set inhoud = excluded.inhoud, door = excluded.door, op = excluded.op;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'toegevoegd', 'voorstel', met_tweede.rij, met_tweede.wat);
  return false;
end
$$;

create or replace function prive.klachtbanden_van(wie uuid[]) RETURNS TABLE(medewerker_id uuid, feedback_id uuid)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select b.medewerker_id, f.id
  from prive.makelaarbanden_van(wie) b
  join public.feedback f on f.over = 'makelaar' and f.over_id = b.makelaar_id
  union
  select w.id, f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar' and w.id = any (wie)
  union
  -- An account that nobody confirmed may be a second self of whoever a complaint is about.
  select n.medewerker_id, f.id
  from prive.nieuwe_collega n join public.feedback f on f.over = 'makelaar'
  where n.medewerker_id = any (wie)
$$;
comment on function prive.klachtbanden_van(uuid[]) is
  'Which feedback each of these is tied to: about them, from their address, or of all makelaars while unconfirmed.';

alter table prive.nieuwe_collega add column verhuisd boolean not null default false;
comment on column prive.nieuwe_collega.verhuisd is
  'Somebody else gave this account another mailbox: it has no role until a colleague confirms it.';

create or replace function prive.zet_nieuw() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  -- Who changes the own address is nobody any more when this runs.
  ik uuid := coalesce(prive.medewerker_id(), case when tg_op = 'UPDATE' then old.id end);
  verhuist boolean := case when tg_op = 'UPDATE' then prive.postbus(new.email) <> prive.postbus(old.email)
    else false end;
begin
  if not prive.is_ingelogd() then return null; end if;
  if tg_op = 'UPDATE' and not verhuist
    and not (new.rol = 'beheerder' and old.rol <> 'beheerder')
    and coalesce(new.tot, 'infinity') <= coalesce(old.tot, 'infinity') and new.sinds >= old.sinds
  then return null; end if;
  insert into prive.nieuwe_collega as n (medewerker_id, door, op, verhuisd)
  -- What a new account sets comes from who set that account.
  select new.id, coalesce((select e.door from prive.nieuwe_collega e where e.medewerker_id = ik), ik), prive.nu(),
    verhuist and new.id <> ik
  on conflict (medewerker_id) do update set door = excluded.door, op = excluded.op,
    verhuisd = n.verhuisd or excluded.verhuisd;
  return null;
end
$$;

create or replace function prive.rol() RETURNS public.medewerker_rol
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.rol
  from public.medewerker m
  join auth.users u on lower(u.email) = m.email
  where u.id = (select auth.uid())
    and (select prive.code_op()) is not null
    and u.email_confirmed_at is not null
    and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
    and not exists (select from prive.nieuwe_collega n where n.medewerker_id = m.id and n.verhuisd)
$$;

create or replace function prive.medewerkers_nu() RETURNS SETOF public.medewerker
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.* from public.medewerker m, (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) nu
  where m.sinds <= nu.dag and (m.tot is null or m.tot > nu.dag)
    and not exists (select from prive.nieuwe_collega n where n.medewerker_id = m.id and n.verhuisd)
$$;

create or replace function public.collegas() RETURNS TABLE(id uuid, naam text, rol public.medewerker_rol, nieuw jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select m.id, m.naam, m.rol, case when n.medewerker_id is not null then jsonb_build_object('adres', m.email,
    'mag', coalesce(n.door <> (select prive.medewerker_id()), true) and m.id <> (select prive.medewerker_id())
      and prive.telt_mee((select prive.medewerker_id()))) end
  from public.medewerker m cross join (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) nu
  left join prive.nieuwe_collega n on n.medewerker_id = m.id
  where (select prive.rol()) is not null and m.sinds <= nu.dag and (m.tot is null or m.tot > nu.dag)
  order by m.naam, m.id
  limit 500
$$;

create function prive.eis_verse_code_geld() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  if prive.is_ingelogd() and not prive.code_vers() and new.status <> 'concept' and (tg_op = 'INSERT'
    or (new.budget_cent, new.meegekomen_cent) is distinct from (old.budget_cent, old.meegekomen_cent))
  then
    raise exception 'sign in again: this code is too old' using errcode = 'PT428';
  end if;
  return new;
end
$$;
revoke all on function prive.eis_verse_code_geld() from public;
comment on function prive.eis_verse_code_geld() is
  'Before-row trigger on ronde: how much money there is changes with a fresh code only, once people can see it.';
create trigger b_verse_code before insert or update on public.ronde
  for each row execute function prive.eis_verse_code_geld();
