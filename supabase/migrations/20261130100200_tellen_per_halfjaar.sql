-- Why:    counting followed all that ever happened. Now one half-year is counted at a time, from indexes on the moment, and what
--         is over is read from what was kept. A half-year of feedback is counted again when something of it changed later.
-- Tables: prive.feedback_cijfer; monitor_cijfer and feedback_totaal stay as they are.
-- Rights: no API role reaches prive.feedback_cijfer: it has the small groups that feedback_totaal hides. monitor() reads it.
-- Kept:   as history; counts only, no dossier can be read back from them.

create table prive.feedback_cijfer (
  vanaf date not null,
  wijk_code text references public.wijk (code) on update cascade on delete cascade,
  over public.feedback_over not null,
  aantal integer not null check (aantal > 0),
  gezichten integer[] not null check (cardinality(gezichten) = 5),
  beantwoord integer not null,
  tijdig integer not null,
  te_laat integer not null,
  beloofd integer not null,
  gedaan integer not null,
  heropend integer not null,
  geholpen_ja integer not null,
  geholpen_nee integer not null,
  constraint feedback_cijfer_groep unique nulls not distinct (vanaf, wijk_code, over)
);
comment on table prive.feedback_cijfer is
  'Feedback counted per half-year from vanaf on, wijk (null: unknown) and subject, for staff; small groups too. Kept as history.';
create index feedback_cijfer_wijk on prive.feedback_cijfer (wijk_code);
alter table prive.feedback_cijfer enable row level security;
revoke all on table prive.feedback_cijfer from public, anon, authenticated, service_role;

create function prive.dit_halfjaar() returns date
language sql stable
set search_path = ''
as $$ select prive.halfjaar((prive.nu() at time zone 'Europe/Amsterdam')::date) $$;
comment on function prive.dit_halfjaar() is 'The first day of the half-year that runs.';

create function prive.begin_van(dag date) returns timestamptz
language sql immutable
set search_path = ''
as $$ select dag::timestamp at time zone 'Europe/Amsterdam' $$;
comment on function prive.begin_van(date) is 'The moment at which a day of the city begins.';

create function prive.volgend_halfjaar(dag date) returns date
language sql immutable
set search_path = ''
as $$
  select case when extract(month from dag) > 6 then make_date(extract(year from dag)::integer + 1, 1, 1)
    else make_date(extract(year from dag)::integer, 7, 1) end
$$;
comment on function prive.volgend_halfjaar(date) is 'The first day of the half-year after that of a day.';

create function prive.vorig_halfjaar(dag date) returns date
language sql immutable
set search_path = ''
as $$
  select case when extract(month from dag) > 6 then make_date(extract(year from dag)::integer, 1, 1)
    else make_date(extract(year from dag)::integer - 1, 7, 1) end
$$;
comment on function prive.vorig_halfjaar(date) is 'The first day of the half-year before that of a day.';

create function prive.halfjaren(vanaf_op timestamptz) returns setof date
language sql stable
set search_path = ''
as $$
  with recursive h (dag) as (
    select prive.halfjaar((vanaf_op at time zone 'Europe/Amsterdam')::date)
    union all
    select prive.volgend_halfjaar(h.dag) from h where h.dag < (select prive.dit_halfjaar())
  )
  select h.dag from h
$$;
comment on function prive.halfjaren(timestamptz) is 'The half-years from this moment until now, the oldest first.';

create or replace function prive.monitor_open(vanaf date, meting text) returns boolean
language sql stable
set search_path = ''
as $$
  select case when meting in ('initiatieven', 'inhoud') then vanaf = h.dit else vanaf >= prive.vorig_halfjaar(h.dit) end
  from (select prive.dit_halfjaar() as dit) h
$$;

drop function prive.feedback_telling(interval);
create function prive.feedback_telling(antwoord interval, welk date)
returns table (
  wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[], beantwoord integer, tijdig integer,
  te_laat integer, beloofd integer, gedaan integer, heropend integer, geholpen_ja integer, geholpen_nee integer
)
language sql stable
set search_path = ''
as $$
  -- A second answer, after it was reopened, does not make the first one late.
  with eerste as (
    select g.dossier_id, min(g.op) filter (where g.soort = 'beantwoord') as op, bool_or(g.soort = 'heropend') as heropend
    from public.gebeurtenis g
    where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend') and g.op >= (select prive.begin_van(welk))
    group by 1
  )
  select
    f.wijk_code, f.over, welk, count(*)::integer,
    array[
      count(*) filter (where f.gezicht = 1), count(*) filter (where f.gezicht = 2), count(*) filter (where f.gezicht = 3),
      count(*) filter (where f.gezicht = 4), count(*) filter (where f.gezicht = 5)
    ]::integer[],
    count(f.beantwoord_op)::integer,
    count(*) filter (where e.op <= f.ingediend_op + antwoord)::integer,
    count(*) filter (where coalesce(e.op, (select prive.nu())) > f.ingediend_op + antwoord)::integer,
    count(p.belofte_op)::integer, count(p.gedaan_op)::integer, count(*) filter (where e.heropend)::integer,
    count(*) filter (where f.geholpen)::integer, count(*) filter (where not f.geholpen)::integer
  from public.feedback f
  left join public.feedback_publiek p on p.feedback_id = f.id
  left join eerste e on e.dossier_id = f.id
  where f.ingediend_op >= (select prive.begin_van(welk))
    and f.ingediend_op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
  group by 1, 2
$$;
comment on function prive.feedback_telling(interval, date) is
  'The feedback of the half-year from welk on, counted per wijk and subject; antwoord is the term to answer in.';

drop function prive.monitor_telling(interval);
drop function prive.monitor_geld();
drop function prive.monitor_stappen();

create function prive.monitor_geld(welk date)
returns table (wijk_code text, deel text, cent bigint, openbaar boolean)
language sql stable
set search_path = ''
as $$
  with duur as materialized (
    select prive.begin_van(welk) as van_op, prive.begin_van(prive.volgend_halfjaar(welk)) as tot_op,
      prive.volgend_halfjaar(welk) as tot
  )
  select a.wijk_code, 'ingediend', a.gevraagd_cent, false
  from public.aanvraag a join public.ronde r on r.id = a.ronde_id
  where a.ingediend_op >= (select d.van_op from duur d) and a.ingediend_op < (select d.tot_op from duur d) and not r.voorbeeld
  union all
  select a.wijk_code, 'voorgelegd', p.gevraagd_cent, true
  from public.aanvraag_publiek p join public.aanvraag a on a.id = p.id join public.ronde r on r.id = a.ronde_id
  where p.voorgelegd_op >= (select d.van_op from duur d) and p.voorgelegd_op < (select d.tot_op from duur d) and not r.voorbeeld
  union all
  select a.wijk_code, 'toegekend', a.toegekend_cent, true
  from public.gebeurtenis g join public.aanvraag a on a.id = g.dossier_id join public.ronde r on r.id = a.ronde_id
  where g.op >= (select d.van_op from duur d) and g.op < (select d.tot_op from duur d) and g.dossier_soort <> 'feedback'
    and g.dossier_soort = 'aanvraag' and g.naar in ('toegekend', 'deels_toegekend') and not r.voorbeeld
  union all
  select a.wijk_code, b.soort::text, b.bedrag_cent, true
  from public.betaling b
  join public.ronde r on r.id = b.ronde_id
  left join public.aanvraag a on a.id = b.aanvraag_id
  where b.dag >= welk and b.dag < (select d.tot from duur d) and not r.voorbeeld
$$;
comment on function prive.monitor_geld(date) is
  'What happened to money in the half-year from welk on: wijk, part, euro cents, and whether everyone may know.';

create function prive.monitor_stappen(welk date)
returns table (wijk_code text, deel text, dagen double precision)
language sql stable
set search_path = ''
as $$
  select coalesce(a.wijk_code, m.wijk_code), concat_ws(' ', s.dossier_soort, s.van), extract(epoch from s.op - e.op)::double precision / 86400
  from public.gebeurtenis s
  cross join lateral (
    select g.op from public.gebeurtenis g
    where g.dossier_id = s.dossier_id and g.dossier_soort = s.dossier_soort and g.id < s.id and (g.soort = 'ingediend' or g.naar is not null)
    order by g.id desc limit 1
  ) e
  left join public.aanvraag a on s.dossier_soort = 'aanvraag' and a.id = s.dossier_id
  left join public.ronde r on r.id = a.ronde_id
  left join public.aanmelding m on s.dossier_soort = 'aanmelding' and m.id = s.dossier_id
  where s.dossier_soort <> 'feedback' and s.naar is not null and s.naar <> 'ingetrokken'
    and s.op >= (select prive.begin_van(welk)) and s.op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and (m.id is not null or not r.voorbeeld)
$$;
comment on function prive.monitor_stappen(date) is
  'Each step that was taken in the half-year from welk on: the wijk, what was left, and how many days that took.';

create function prive.monitor_nu(vers interval, welk date)
returns table (wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
language sql stable
set search_path = ''
as $$
  with geld as materialized (select * from prive.monitor_geld(welk))
  select s.wijk_code, welk, s.meting, s.deel, s.waarde::numeric, true
  from prive.monitor_stand((select (prive.nu() at time zone 'Europe/Amsterdam')::date), vers) s
  where welk = (select prive.dit_halfjaar())
  union all
  select m.wijk_code, welk, 'aanmeldingen', 'ingediend', count(*), false
  from public.aanmelding m
  where m.ingediend_op >= (select prive.begin_van(welk))
    and m.ingediend_op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
  group by 1
  union all
  select g.wijk_code, welk, 'aanvragen', g.deel, count(*), g.openbaar
  from geld g where g.deel in ('ingediend', 'voorgelegd', 'toegekend') group by 1, 4, 6
  union all
  select g.wijk_code, welk, 'geld_cent', g.deel, sum(g.cent), g.openbaar from geld g group by 1, 4, 6
$$;
comment on function prive.monitor_nu(interval, date) is
  'What staff see change during the half-year from welk on; vers is how long a check of content counts. Cheap enough for each opening.';

create function prive.monitor_telling(vers interval, welk date)
returns table (wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
language sql stable
set search_path = ''
as $$
  with stappen as (
    select s.wijk_code, s.deel, count(*) as aantal, percentile_cont(0.5) within group (order by s.dagen) as midden
    from prive.monitor_stappen(welk) s
    group by grouping sets ((s.wijk_code, s.deel), (s.deel))
  )
  select * from prive.monitor_nu(vers, welk)
  union all
  select s.wijk_code, welk, 'stappen', s.deel, s.aantal, s.aantal >= 5 from stappen s
  union all
  select s.wijk_code, welk, 'doorlooptijd_dagen', s.deel, round(s.midden::numeric, 1), s.aantal >= 5 from stappen s
$$;
comment on function prive.monitor_telling(interval, date) is
  'All numbers of the half-year from welk on; openbaar when they show no single person. vers is how long a check counts.';

drop function prive.tel_feedback(jsonb);
create function prive.tel_feedback(termijnen jsonb default '{}', welk date default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_feedback(termijnen, h)), 0) into geteld
    from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h;
    return geteld;
  end if;
  delete from prive.feedback_cijfer c where c.vanaf = welk;
  insert into prive.feedback_cijfer (
    vanaf, wijk_code, over, aantal, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja, geholpen_nee
  )
  select f.vanaf, f.wijk_code, f.over, f.aantal, f.gezichten, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan, f.heropend,
    f.geholpen_ja, f.geholpen_nee
  from prive.feedback_telling(antwoord, welk) f;
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_cijfer f
  cross join lateral (select f.aantal >= 5 as samen) genoeg
  where f.vanaf = welk and (f.over <> 'makelaar' or samen)
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, gezichten = excluded.gezichten, beantwoord = excluded.beantwoord,
    tijdig = excluded.tijdig, te_laat = excluded.te_laat, beloofd = excluded.beloofd, gedaan = excluded.gedaan,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where to_jsonb(t) - 'gewijzigd_op' is distinct from to_jsonb(excluded) - 'gewijzigd_op';
  get diagnostics geteld = row_count;
  return geteld;
end
$$;
comment on function prive.tel_feedback(jsonb, date) is
  'Counts the feedback of one half-year (null: of all) for staff and for everyone. Returns how many public numbers changed.';

drop function prive.tel_monitor(jsonb);
create function prive.tel_monitor(termijnen jsonb default '{}', welk date default null) returns integer
language plpgsql
set search_path = ''
as $$
declare
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_monitor(termijnen, h)), 0) into geteld from prive.halfjaren((select prive.eerste_op())) h;
    return geteld;
  end if;
  with nieuw as (
    select concat_ws('-', coalesce(t.wijk_code, 'onbekend'), t.meting, t.deel, t.vanaf) as id, t.*
    from prive.monitor_telling(prive.termijn(termijnen, 'vers_maanden', interval '6 months'), welk) t
  ), weg as (
    delete from public.monitor_cijfer c
    where c.vanaf = welk and prive.monitor_open(c.vanaf, c.meting) and not exists (select from nieuw n where n.id = c.id)
  )
  insert into public.monitor_cijfer as c (id, wijk_code, vanaf, meting, deel, waarde, openbaar)
  select n.id, n.wijk_code, n.vanaf, n.meting, n.deel, n.waarde, n.openbaar from nieuw n
  on conflict (id) do update set waarde = excluded.waarde, openbaar = excluded.openbaar
  where prive.monitor_open(c.vanaf, c.meting) and (c.waarde, c.openbaar) is distinct from (excluded.waarde, excluded.openbaar);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;
comment on function prive.tel_monitor(jsonb, date) is
  'Counts one half-year (null: all) into monitor_cijfer; what is over stays as it was. Returns how many numbers changed.';
create index monitor_cijfer_vanaf on public.monitor_cijfer (vanaf);

create function prive.eerste_op() returns timestamptz
language sql stable
set search_path = ''
as $$
  select least(
    (select min(a.ingediend_op) from public.aanmelding a), (select min(a.ingediend_op) from public.aanvraag a),
    (select prive.begin_van(min(b.dag)) from public.betaling b), (select prive.nu())
  )
$$;
comment on function prive.eerste_op() is 'From when on there is something to count for the monitor.';

create or replace function public.monitor(antwoord_dagen integer default 14, vers_maanden integer default 6)
returns table (wijk_code text, vanaf date, meting text, deel text, waarde numeric)
language plpgsql stable security definer
set search_path = ''
as $$
declare
  dit date := prive.dit_halfjaar();
begin
  if prive.rol() is null then raise exception 'only staff read the monitor' using errcode = 'insufficient_privilege'; end if;
  return query
  select t.wijk_code, t.vanaf, t.meting, t.deel, t.waarde from prive.monitor_nu(make_interval(months => vers_maanden), dit) t
  union all
  -- How long steps take is counted by the clock, once a day, like all of an earlier half-year.
  select c.wijk_code, c.vanaf, c.meting, c.deel, c.waarde
  from public.monitor_cijfer c where c.vanaf < dit or c.meting in ('stappen', 'doorlooptijd_dagen')
  union all
  select f.wijk_code, f.vanaf, case when f.over = 'makelaar' then 'hulp' else 'feedback' end, d.deel, sum(d.aantal)::numeric
  from (
    select t.wijk_code, t.over, t.vanaf, t.aantal, t.gezichten, t.beantwoord, t.tijdig, t.te_laat, t.beloofd, t.gedaan, t.heropend,
      t.geholpen_ja, t.geholpen_nee
    from prive.feedback_telling(make_interval(days => antwoord_dagen), dit) t
    union all
    select c.wijk_code, c.over, c.vanaf, c.aantal, c.gezichten, c.beantwoord, c.tijdig, c.te_laat, c.beloofd, c.gedaan, c.heropend,
      c.geholpen_ja, c.geholpen_nee
    from prive.feedback_cijfer c where c.vanaf < dit
  ) f
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

revoke all on function
  prive.dit_halfjaar(), prive.volgend_halfjaar(date), prive.vorig_halfjaar(date), prive.begin_van(date), prive.halfjaren(timestamptz), prive.feedback_telling(interval, date),
  prive.monitor_geld(date), prive.monitor_stappen(date), prive.monitor_nu(interval, date), prive.monitor_telling(interval, date),
  prive.tel_feedback(jsonb, date), prive.tel_monitor(jsonb, date), prive.eerste_op()
from public, anon, authenticated, service_role;
