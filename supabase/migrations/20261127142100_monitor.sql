-- Why:    staff steer by the same numbers that residents hold them to; a number that was counted stays when its dossiers are gone.
-- Tables: monitor_cijfer. Feedback is counted in feedback_totaal already, and not again here.
-- Rights: everyone reads the numbers that are openbaar, staff all; only tel_monitor writes. Staff may execute monitor.
--         Deliberately not granted: any write; how many asked before anything was public, or how long fewer than 5 steps took, to visitors.
-- Kept:   as history; counts only, no dossier can be read back from them.

create table public.monitor_cijfer (
  id text primary key,
  wijk_code text references public.wijk (code) on update cascade on delete cascade,
  vanaf date not null,
  meting text not null check (meting in ('initiatieven', 'inhoud', 'aanmeldingen', 'aanvragen', 'geld_cent', 'stappen', 'doorlooptijd_dagen')),
  deel text not null check (char_length(deel) between 1 and 60),
  waarde numeric(14, 1) not null check (waarde >= 0),
  openbaar boolean not null,
  gewijzigd_op timestamptz not null default now()
);
comment on table public.monitor_cijfer is 'One number per wijk and half-year from vanaf on. wijk_code null: unknown; of stappen and doorlooptijd_dagen the whole city, as medians do not add up. Kept as history.';
create index monitor_cijfer_wijk on public.monitor_cijfer (wijk_code);

alter table public.monitor_cijfer enable row level security;
revoke all on table public.monitor_cijfer from public, anon, authenticated, service_role;
grant select on table public.monitor_cijfer to anon, authenticated, service_role;
create policy "anyone reads monitor_cijfer rows that are openbaar" on public.monitor_cijfer
  for select to anon using (openbaar);
create policy "a visitor reads monitor_cijfer rows that are openbaar, staff all" on public.monitor_cijfer
  for select to authenticated using (openbaar or (select prive.rol()) is not null);
select prive.bewaak_inhoud('public.monitor_cijfer', 'id');

create function prive.monitor_stand(vandaag date, vers interval)
returns table (wijk_code text, meting text, deel text, waarde bigint)
language sql stable
set search_path = ''
as $$
  with echt as (
    -- What exists only through an example is no initiative of residents.
    select i.* from public.initiatief i
    where i.status = 'gepubliceerd' and not ('aanvraag door bewoner' = any (i.bron) and coalesce((
      select bool_and(r.voorbeeld) from public.aanvraag a join public.ronde r on r.id = a.ronde_id where a.initiatief_id = i.id
    ), false))
  ), inhoud as (
    select e.wijk_code, e.gecontroleerd_op from echt e where e.fase is distinct from 'gestopt'
    union all
    select p.wijk_code, p.gecontroleerd_op from public.plek p where p.status = 'gepubliceerd'
  )
  select e.wijk_code, 'initiatieven', coalesce(e.fase::text, 'onbekend'), count(*) from echt e group by 1, 3
  union all
  select i.wijk_code, 'inhoud', d.deel, count(*)
  from inhoud i
  cross join lateral (values ('alles', true), ('vers', coalesce(i.gecontroleerd_op >= vandaag - vers, false))) d (deel, telt)
  where d.telt group by 1, 3
$$;
comment on function prive.monitor_stand(date, interval) is
  'How it stands now: initiatieven per fase, and of all places and running initiatives how many were checked less than vers ago.';
revoke all on function prive.monitor_stand(date, interval) from public, anon, authenticated, service_role;

create function prive.monitor_geld()
returns table (wijk_code text, dag date, deel text, cent bigint, openbaar boolean)
language sql stable
set search_path = ''
as $$
  with echt as (
    select a.* from public.aanvraag a join public.ronde r on r.id = a.ronde_id where not r.voorbeeld
  )
  select e.wijk_code, (e.ingediend_op at time zone 'Europe/Amsterdam')::date, 'ingediend', e.gevraagd_cent, false from echt e
  union all
  select e.wijk_code, (p.voorgelegd_op at time zone 'Europe/Amsterdam')::date, 'voorgelegd', p.gevraagd_cent, true
  from public.aanvraag_publiek p join echt e on e.id = p.id
  union all
  select e.wijk_code, (g.op at time zone 'Europe/Amsterdam')::date, 'toegekend', e.toegekend_cent, true
  from echt e join public.gebeurtenis g on g.dossier_soort = 'aanvraag' and g.dossier_id = e.id and g.naar in ('toegekend', 'deels_toegekend')
  union all
  select e.wijk_code, b.dag, b.soort::text, b.bedrag_cent, true
  from public.betaling b join public.ronde r on r.id = b.ronde_id left join echt e on e.id = b.aanvraag_id
  where not r.voorbeeld
$$;
comment on function prive.monitor_geld() is
  'What was asked, laid before a jury, awarded, paid, spent and given back, one row each, on its own day, in euro cents. Example rondes do not count.';
revoke all on function prive.monitor_geld() from public, anon, authenticated, service_role;

create function prive.monitor_stappen()
returns table (wijk_code text, dag date, deel text, dagen double precision)
language sql stable
set search_path = ''
as $$
  select d.wijk_code, (s.op at time zone 'Europe/Amsterdam')::date, concat_ws(' ', s.dossier_soort, s.van),
    extract(epoch from s.op - s.eerder)::double precision / 86400
  from (
    select g.*, lag(g.op) over (partition by g.dossier_soort, g.dossier_id order by g.id) as eerder
    from public.gebeurtenis g
    where g.dossier_soort <> 'feedback' and (g.soort = 'ingediend' or g.naar is not null)
  ) s
  join (
    select 'aanvraag'::public.dossier_soort as soort, a.id, a.wijk_code
    from public.aanvraag a join public.ronde r on r.id = a.ronde_id where not r.voorbeeld
    union all
    select 'aanmelding', m.id, m.wijk_code from public.aanmelding m
  ) d on d.soort = s.dossier_soort and d.id = s.dossier_id
  where s.van is not null and s.eerder is not null and s.naar <> 'ingetrokken'
$$;
comment on function prive.monitor_stappen() is
  'Every step of an aanmelding or aanvraag: the day it was taken, the state it left, and how many days that state lasted. Who withdraws ends no step of ours.';
revoke all on function prive.monitor_stappen() from public, anon, authenticated, service_role;

create function prive.monitor_telling(vers interval)
returns table (wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
language sql stable
set search_path = ''
as $$
  with nu as (select (prive.nu() at time zone 'Europe/Amsterdam')::date as vandaag),
  stappen as (
    select s.wijk_code, prive.halfjaar(s.dag) as vanaf, s.deel, count(*) as aantal,
      percentile_cont(0.5) within group (order by s.dagen) as midden
    from prive.monitor_stappen() s
    group by grouping sets ((s.wijk_code, prive.halfjaar(s.dag), s.deel), (prive.halfjaar(s.dag), s.deel))
  )
  select s.wijk_code, prive.halfjaar(nu.vandaag), s.meting, s.deel, s.waarde::numeric, true
  from nu cross join lateral prive.monitor_stand(nu.vandaag, vers) s
  union all
  select m.wijk_code, prive.halfjaar((m.ingediend_op at time zone 'Europe/Amsterdam')::date), 'aanmeldingen', 'ingediend', count(*), false
  from public.aanmelding m group by 1, 2
  union all
  select g.wijk_code, prive.halfjaar(g.dag), 'aanvragen', g.deel, count(*), g.openbaar
  from prive.monitor_geld() g where g.deel in ('ingediend', 'voorgelegd', 'toegekend') group by 1, 2, 4, 6
  union all
  select g.wijk_code, prive.halfjaar(g.dag), 'geld_cent', g.deel, sum(g.cent), g.openbaar from prive.monitor_geld() g group by 1, 2, 4, 6
  union all
  select s.wijk_code, s.vanaf, 'stappen', s.deel, s.aantal, s.aantal >= 5 from stappen s
  union all
  select s.wijk_code, s.vanaf, 'doorlooptijd_dagen', s.deel, round(s.midden::numeric, 1), s.aantal >= 5 from stappen s
$$;
comment on function prive.monitor_telling(interval) is
  'Everything that can be counted from the dossiers and content there are; how it stands counts for the half-year of today.';
revoke all on function prive.monitor_telling(interval) from public, anon, authenticated, service_role;

create function prive.monitor_open(vanaf date, meting text) returns boolean
language sql stable
set search_path = ''
as $$
  select case when meting in ('initiatieven', 'inhoud') then vanaf = h.dit else vanaf >= (h.dit - interval '6 months')::date end
  from (select prive.halfjaar((prive.nu() at time zone 'Europe/Amsterdam')::date) as dit) h
$$;
comment on function prive.monitor_open(date, text) is
  'Whether a number still changes: this half-year and the one before, of how it stands this one alone. After that dossiers may be gone, and what was counted stays.';
revoke all on function prive.monitor_open(date, text) from public, anon, authenticated, service_role;

create function prive.tel_monitor(termijnen jsonb default '{}') returns integer
language plpgsql
set search_path = ''
as $$
declare
  geteld integer;
begin
  with nieuw as (
    select concat_ws('-', coalesce(t.wijk_code, 'onbekend'), t.meting, t.deel, t.vanaf) as id, t.*
    from prive.monitor_telling(prive.termijn(termijnen, 'vers_maanden', interval '6 months')) t
  ), weg as (
    delete from public.monitor_cijfer c
    where prive.monitor_open(c.vanaf, c.meting) and not exists (select from nieuw n where n.id = c.id)
  )
  insert into public.monitor_cijfer as c (id, wijk_code, vanaf, meting, deel, waarde, openbaar)
  select n.id, n.wijk_code, n.vanaf, n.meting, n.deel, n.waarde, n.openbaar from nieuw n
  on conflict (id) do update set waarde = excluded.waarde, openbaar = excluded.openbaar
  where prive.monitor_open(c.vanaf, c.meting) and (c.waarde, c.openbaar) is distinct from (excluded.waarde, excluded.openbaar);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;
comment on function prive.tel_monitor(jsonb) is 'Counts anew, once a day, what still changes; returns how many numbers came or changed. termijnen: vers_maanden (6).';
revoke all on function prive.tel_monitor(jsonb) from public, anon, authenticated, service_role;

create function public.monitor(antwoord_dagen integer default 14, vers_maanden integer default 6)
returns table (wijk_code text, vanaf date, meting text, deel text, waarde numeric)
language plpgsql stable security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then raise exception 'only staff read the monitor' using errcode = 'insufficient_privilege'; end if;
  return query
  select t.wijk_code, t.vanaf, t.meting, t.deel, t.waarde
  from prive.monitor_telling(make_interval(months => vers_maanden)) t where prive.monitor_open(t.vanaf, t.meting)
  union all
  select c.wijk_code, c.vanaf, c.meting, c.deel, c.waarde
  from public.monitor_cijfer c where not prive.monitor_open(c.vanaf, c.meting)
  union all
  select f.wijk_code, f.vanaf, case when f.over = 'makelaar' then 'hulp' else 'feedback' end, d.deel, sum(d.aantal)::numeric
  from prive.feedback_telling(make_interval(days => antwoord_dagen)) f
  cross join lateral (values
    ('aantal', f.aantal), ('beantwoord', f.beantwoord), ('tijdig', f.tijdig), ('te_laat', f.te_laat), ('beloofd', f.beloofd),
    ('gedaan', f.gedaan), ('heropend', f.heropend), ('geholpen_ja', f.geholpen_ja), ('geholpen_nee', f.geholpen_nee),
    ('gezicht_1', f.gezichten[1]), ('gezicht_2', f.gezichten[2]), ('gezicht_3', f.gezichten[3]), ('gezicht_4', f.gezichten[4]),
    ('gezicht_5', f.gezichten[5])
  ) d (deel, aantal)
  group by 1, 2, 3, 4
  order by 2 desc, 1, 3, 4;
end
$$;
comment on function public.monitor(integer, integer) is
  'For staff: every number per wijk and half-year, of now. hulp: feedback about makelaars, never by person. antwoord_dagen and vers_maanden come from stad.ts. Refuses who has no role (42501).';
revoke all on function public.monitor(integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.monitor(integer, integer) to authenticated;

create or replace function public.tik_werk(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  rondes integer;
  verlopen integer := 0;
  stil public.feedback;
  opgeruimd jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  rondes := prive.rondes_verder();
  for stil in
    select * from public.feedback f where f.status = 'beantwoord' and f.beantwoord_op <= nu - interval '30 days' limit 200 for update skip locked
  loop
    perform prive.zet_status('feedback', stil.id, 'afgesloten', 'systeem');
    verlopen := verlopen + 1;
  end loop;
  update prive.tik set dagwerk_op = nu where dagwerk_op is null or dagwerk_op <= nu - interval '1 day';
  if found then
    -- Before anything is cleared away.
    perform prive.tel_feedback(termijnen);
    perform prive.tel_monitor(termijnen);
    opgeruimd := public.opschonen(termijnen) || prive.jury_opschonen(termijnen);
    perform prive.verwijder_lege_accounts();
  end if;
  return jsonb_build_object(
    'bezet', false, 'rondes_verder', rondes, 'feedback_afgesloten', verlopen, 'opgeschoond', opgeruimd,
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;
comment on function public.tik_werk(jsonb) is
  'Does what is due: takes rondes along, closes feedback after 30 days, and once a day the totals (antwoord_dagen, vers_maanden) and the retention (termijnen as for opschonen, and stem_maanden). {bezet: true} while another one runs; else counts and the content version.';
