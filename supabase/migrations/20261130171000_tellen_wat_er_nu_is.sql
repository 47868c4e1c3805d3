-- Why:    pages counted an example as a person, said of what was last seen in 2015 that it is going on now, and told
--         once a day how many got an answer, also above an answer of today.
-- Tables: prive.voorbeelddossier: which dossiers are examples. prive.tik remembers the content that was counted.
-- Rights: none for any role; only seeds write prive.voorbeelddossier, and only as the owner of the database.
--         Deliberately not granted: any right to service_role, so that no request makes an example of a real dossier.
-- Kept:   prive.voorbeelddossier for ever: it holds ids only, of content that is nobody's.

create table prive.voorbeelddossier (
  dossier_soort public.dossier_soort not null,
  dossier_id uuid not null,
  primary key (dossier_soort, dossier_id)
);
comment on table prive.voorbeelddossier is 'Dossiers that are examples: they count as nobody. Ids only. Kept for ever.';
alter table prive.voorbeelddossier enable row level security;
revoke all on table prive.voorbeelddossier from public, anon, authenticated, service_role;

create function prive.is_voorbeeld(soort public.dossier_soort, id uuid) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from prive.voorbeelddossier v where v.dossier_soort = soort and v.dossier_id = is_voorbeeld.id
  )
$$;
comment on function prive.is_voorbeeld(public.dossier_soort, uuid) is 'Whether a dossier is an example.';

create function prive.merk_voorbeeld() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.gezegd not like 'Voorbeeld: %' and prive.is_voorbeeld('feedback', new.feedback_id) then
    new.gezegd := left('Voorbeeld: ' || new.gezegd, 2000);
  end if;
  return new;
end
$$;
comment on function prive.merk_voorbeeld() is
  'Says of what was said in an example that it is one, whatever staff made of its words.';
create trigger merk_voorbeeld before insert or update of gezegd on public.feedback_publiek
  for each row execute function prive.merk_voorbeeld();
revoke all on function prive.is_voorbeeld(public.dossier_soort, uuid), prive.merk_voorbeeld()
from public, anon, authenticated, service_role;

create or replace function prive.feedback_telling(antwoord interval, welk date)
returns table (
  wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[], beantwoord integer,
  tijdig integer, te_laat integer, beloofd integer, gedaan integer, heropend integer, geholpen_ja integer,
  geholpen_nee integer
)
language sql stable
set search_path = ''
as $$
  -- A second answer, after it was reopened, does not make the first one late.
  with eerste as (
    select
      g.dossier_id, min(g.op) filter (where g.soort = 'beantwoord') as op,
      bool_or(g.soort = 'heropend') as heropend
    from public.gebeurtenis g
    where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend')
      and g.op >= (select prive.begin_van(welk))
    group by 1
  )
  select
    f.wijk_code, f.over, welk, count(*)::integer,
    array[
      count(*) filter (where f.gezicht = 1), count(*) filter (where f.gezicht = 2),
      count(*) filter (where f.gezicht = 3),
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
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = 'feedback' and v.dossier_id = f.id
    )
  group by 1, 2
$$;

create or replace function prive.monitor_stand(vandaag date, vers interval)
returns table (wijk_code text, meting text, deel text, waarde bigint)
language sql stable
set search_path = ''
as $$
  with echt as (
    -- What exists only through an example is no initiative of residents.
    select i.* from public.initiatief i
    where i.status = 'gepubliceerd' and not ('aanvraag door bewoner' = any (i.bron) and coalesce((
      select bool_and(r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where a.initiatief_id = i.id
    ), false)) and not exists (
      select from public.aanmelding m
      join prive.voorbeelddossier v on v.dossier_soort = 'aanmelding' and v.dossier_id = m.id
      where m.initiatief_id = i.id
    )
  ), inhoud as (
    select e.wijk_code, e.gecontroleerd_op from echt e where e.fase is distinct from 'gestopt'
    union all
    select p.wijk_code, p.gecontroleerd_op from public.plek p where p.status = 'gepubliceerd'
  )
  -- What was seen long ago may be over: only who stopped has stopped for good.
  select
    e.wijk_code, 'initiatieven',
    case when e.fase = 'gestopt' or e.gecontroleerd_op >= vandaag - vers then coalesce(e.fase::text, 'onbekend')
      else 'onbekend' end,
    count(*)
  from echt e group by 1, 3
  union all
  select i.wijk_code, 'inhoud', d.deel, count(*)
  from inhoud i
  cross join lateral (
    values ('alles', true), ('vers', coalesce(i.gecontroleerd_op >= vandaag - vers, false))
  ) d (deel, telt)
  where d.telt group by 1, 3
$$;
comment on function prive.monitor_stand(date, interval) is
  'How it stands now: initiatieven per fase that was seen within vers (else onbekend), and of all places and running '
  'initiatieven how many there are and how many were looked at within vers. Examples do not count.';

create or replace function prive.monitor_nu(vers interval, welk date)
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
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = 'aanmelding' and v.dossier_id = m.id
    )
  group by 1
  union all
  select g.wijk_code, welk, 'aanvragen', g.deel, count(*), g.openbaar
  from geld g where g.deel in ('ingediend', 'voorgelegd', 'toegekend') group by 1, 4, 6
  union all
  select g.wijk_code, welk, 'geld_cent', g.deel, sum(g.cent), g.openbaar from geld g group by 1, 4, 6
$$;

create or replace function prive.monitor_stappen(welk date)
returns table (wijk_code text, deel text, dagen double precision)
language sql stable
set search_path = ''
as $$
  select
    coalesce(a.wijk_code, m.wijk_code), concat_ws(' ', s.dossier_soort, s.van),
    extract(epoch from s.op - e.op)::double precision / 86400
  from public.gebeurtenis s
  cross join lateral (
    select g.op from public.gebeurtenis g
    where g.dossier_id = s.dossier_id and g.dossier_soort = s.dossier_soort and g.id < s.id
      and (g.soort = 'ingediend' or g.naar is not null)
    order by g.id desc limit 1
  ) e
  left join public.aanvraag a on s.dossier_soort = 'aanvraag' and a.id = s.dossier_id
  left join public.ronde r on r.id = a.ronde_id
  left join public.aanmelding m on s.dossier_soort = 'aanmelding' and m.id = s.dossier_id
  where s.dossier_soort <> 'feedback' and s.naar is not null and s.naar <> 'ingetrokken'
    and s.op >= (select prive.begin_van(welk)) and s.op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and (m.id is not null or not r.voorbeeld)
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = s.dossier_soort and v.dossier_id = s.dossier_id
    )
$$;

alter table prive.tik add column versie bigint;
comment on column prive.tik.versie is
  'Version of the content that was there when this was counted last; another one makes it due again.';

create function prive.moet_tellen(wat text) returns boolean
language sql stable
set search_path = ''
as $$
  select wat in ('tel_feedback', 'tel_monitor') and coalesce((
    select t.versie is distinct from v.versie from prive.tik t, public.content_versie v where t.deel = wat
  ), true)
$$;
comment on function prive.moet_tellen(text) is
  'Whether the content changed since it was counted: pages then go out with numbers that fit what stands beside them.';
revoke all on function prive.moet_tellen(text) from public, anon, authenticated, service_role;

create or replace function public.tik_delen() returns text[]
language sql stable security definer
set search_path = ''
as $$
  select array(
    select 'feedback_afsluiten' where exists (
      select from public.feedback f
      where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days'
    )
  ) || array(
    select d.deel
    from unnest(prive.dagdelen()) with ordinality d (deel, plaats) left join prive.tik t on t.deel = d.deel
    where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= (select prive.nu()) - interval '1 day'
      or prive.moet_tellen(d.deel)
    order by d.plaats
  )
$$;

create or replace function prive.dagwerk(wat text, termijnen jsonb, out aantal integer, out meer boolean, out per jsonb)
language plpgsql
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
begin
  insert into prive.tik as t (deel, begonnen_op) values (wat, nu)
  on conflict (deel) do update set begonnen_op = coalesce(t.begonnen_op, nu)
  where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= nu - interval '1 day'
    or prive.moet_tellen(wat);
  if not found then
    meer := false;
    return;
  end if;
  case
    when wat in ('tel_feedback', 'tel_monitor') then
      select p.aantal, p.meer into aantal, meer from prive.tel_partij(wat, termijnen) p;
    when wat = any (prive.opruimsels()) then
      select p.aantal, p.meer into aantal, meer from prive.ruim_op(wat, termijnen) p;
    when wat = 'jury' then
      per := prive.jury_opschonen(termijnen);
      select sum(j.value::integer), false into aantal, meer from jsonb_each_text(per) j;
    when wat = 'accounts' then
      aantal := prive.verwijder_lege_accounts();
      meer := false;
  end case;
  if not meer then
    update prive.tik t
    set dagwerk_op = t.begonnen_op, begonnen_op = null, te_doen = null,
      versie = (select v.versie from public.content_versie v)
    where t.deel = wat;
  end if;
end
$$;

create or replace function public.tik_werk(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  tot timestamptz := clock_timestamp() + interval '5 seconds';
  deel text;
  uit jsonb;
  geteld jsonb := '{}';
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  foreach deel in array '{rondes,feedback_afsluiten}' || public.tik_delen() loop
    loop
      exit when clock_timestamp() > tot;
      begin
        uit := public.tik_deel(deel, termijnen);
      exception when others then
        raise warning 'tik %: %', deel, sqlstate;
        uit := '{}';
      end;
      geteld := geteld || coalesce(uit -> 'per', '{}')
        || jsonb_build_object(deel, coalesce((geteld ->> deel)::integer, 0) + coalesce((uit ->> 'aantal')::integer, 0));
      exit when not coalesce((uit ->> 'meer')::boolean, false);
    end loop;
  end loop;
  return jsonb_build_object(
    'bezet', false, 'rondes_verder', geteld -> 'rondes', 'feedback_afgesloten', geteld -> 'feedback_afsluiten',
    -- Counting clears nothing away.
    'opgeschoond', nullif(geteld - array['rondes', 'feedback_afsluiten', 'tel_feedback', 'tel_monitor'], '{}'),
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;
