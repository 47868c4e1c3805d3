-- Why:    the clock did all that is due in one transaction; when a part of it failed or took too long, all of it failed, each
--         minute again. Now each kind of work is a call of its own, in lots that end, under a lock of its own.
-- Tables: prive.tik has a row per kind of daily work.
-- Rights: service_role may execute tik_deel, tik_delen and tik_werk; no API role reaches prive.tik.
-- Kept:   for ever; moments only.

drop table prive.tik;
create table prive.tik (
  deel text primary key,
  dagwerk_op timestamptz,
  begonnen_op timestamptz,
  te_doen date[]
);
comment on table prive.tik is 'When each kind of daily work was done last. Kept for ever.';
comment on column prive.tik.dagwerk_op is 'When the last round began that was finished; null: none yet.';
comment on column prive.tik.begonnen_op is 'When the round began that is going on; null: none.';
comment on column prive.tik.te_doen is 'The half-years this round still has to count.';
alter table prive.tik enable row level security;
revoke all on table prive.tik from public, anon, authenticated, service_role;

create function prive.dagdelen() returns text[]
language sql immutable
set search_path = ''
as $$
  -- Counted before anything is cleared away.
  select array['tel_feedback', 'tel_monitor'] || prive.opruimsels() || array['jury', 'accounts']
$$;
comment on function prive.dagdelen() is 'The kinds of work of a day, in this order.';

create function prive.te_tellen(deel text, sinds timestamptz, termijnen jsonb) returns date[]
language plpgsql stable
set search_path = ''
as $$
declare
  vorig timestamptz := prive.begin_van(prive.vorig_halfjaar(prive.dit_halfjaar()));
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  uit date[];
begin
  if deel = 'tel_monitor' then
    -- least() does not see a null.
    return array(
      select h from prive.halfjaren((select case when sinds is null then prive.eerste_op() else least(sinds, vorig) end)) h
      order by h desc
    );
  end if;
  if sinds is null then
    return array(select h from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h order by h desc);
  end if;
  -- What is open still, whose term ended since, or what somebody did something with.
  select array_agg(h.dag order by h.dag desc) into uit
  from (
    select * from prive.halfjaren(least(sinds - antwoord, vorig))
    union
    select prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date)
    from (
      select g.dossier_id from public.gebeurtenis g
      where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend', 'geholpen') and g.op >= sinds
      union
      select p.feedback_id from public.feedback_publiek p where p.gewijzigd_op >= sinds
    ) d
    join public.feedback f on f.id = d.dossier_id
  ) h (dag);
  return uit;
end
$$;
comment on function prive.te_tellen(text, timestamptz, jsonb) is
  'The half-years that tel_feedback or tel_monitor counts anew, the newest first; sinds is when that was done last (null: never).';

create function prive.tel_partij(wat text, termijnen jsonb, out aantal integer, out meer boolean)
language plpgsql
set search_path = ''
as $$
declare
  -- How long the work takes is no rule of the city: this clock runs in tests too.
  begin_op timestamptz := clock_timestamp();
  nog date[];
begin
  aantal := 0;
  select coalesce(t.te_doen, prive.te_tellen(wat, t.dagwerk_op, termijnen)) into nog from prive.tik t where t.deel = wat;
  while cardinality(nog) > 0 and clock_timestamp() < begin_op + interval '250 milliseconds' loop
    aantal := aantal + case wat
      when 'tel_feedback' then prive.tel_feedback(termijnen, nog[1]) else prive.tel_monitor(termijnen, nog[1]) end;
    nog := nog[2:];
  end loop;
  update prive.tik t set te_doen = nog where t.deel = wat;
  meer := cardinality(nog) > 0;
end
$$;
comment on function prive.tel_partij(text, jsonb) is 'Counts half-years for a quarter of a second, at least one. meer: call again.';

create function prive.dagwerk(wat text, termijnen jsonb, out aantal integer, out meer boolean, out per jsonb)
language plpgsql
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
begin
  insert into prive.tik as t (deel, begonnen_op) values (wat, nu)
  on conflict (deel) do update set begonnen_op = coalesce(t.begonnen_op, nu)
  where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= nu - interval '1 day';
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
    update prive.tik t set dagwerk_op = t.begonnen_op, begonnen_op = null, te_doen = null where t.deel = wat;
  end if;
end
$$;
comment on function prive.dagwerk(text, jsonb) is
  'One lot of a kind of prive.dagdelen, when a day has passed since its last round or a round is going on. aantal null: not due. per: the same per table, where it has more.';

create function prive.sluit_feedback_af() returns integer
language plpgsql
set search_path = ''
as $$
declare
  stil uuid;
  aantal integer := 0;
begin
  for stil in
    select f.id from public.feedback f
    where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days' limit 200 for update skip locked
  loop
    perform prive.zet_status('feedback', stil, 'afgesloten', 'systeem');
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;
comment on function prive.sluit_feedback_af() is 'Closes at most 200 feedback items that were answered 30 days ago. Returns how many.';

create function public.tik_delen() returns text[]
language sql stable security definer
set search_path = ''
as $$
  select array(
    select 'feedback_afsluiten' where exists (
      select from public.feedback f where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days'
    )
  ) || array(
    select d.deel from unnest(prive.dagdelen()) with ordinality d (deel, plaats) left join prive.tik t on t.deel = d.deel
    where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= (select prive.nu()) - interval '1 day'
    order by d.plaats
  )
$$;
comment on function public.tik_delen() is 'The kinds of work that are due now, apart from the rondes; each is done by tik_deel.';

create function public.tik_deel(deel text, termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  aantal integer;
  meer boolean := false;
  per jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik'), hashtext(deel)) then return '{"bezet": true}'; end if;
  case
    when deel = 'rondes' then aantal := prive.rondes_verder();
    when deel = 'feedback_afsluiten' then
      aantal := prive.sluit_feedback_af();
      meer := aantal >= 200;
    when deel = any (prive.dagdelen()) then
      select d.aantal, d.meer, d.per into aantal, meer, per from prive.dagwerk(deel, termijnen) d;
    else raise exception 'no such kind of work: %', deel using errcode = 'check_violation';
  end case;
  return jsonb_strip_nulls(jsonb_build_object('bezet', false, 'aantal', coalesce(aantal, 0), 'meer', meer, 'per', per));
end
$$;
comment on function public.tik_deel(text, jsonb) is
  'Does one lot of one kind of work that is due: rondes, or a kind of tik_delen. {bezet: true} while another one does it; else how many (per table where it has more), and whether there is more.';

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
    'opgeschoond', nullif(geteld - array['rondes', 'feedback_afsluiten'], '{}'),
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;
comment on function public.tik_werk(jsonb) is
  'All that is due at once, for whoever looks after a database by hand: at most 5 seconds, the rest at the next call. The clock itself asks part by part (tik_deel). {bezet: true} while another one runs; else counts and the content version.';

revoke all on function
  prive.dagdelen(), prive.te_tellen(text, timestamptz, jsonb), prive.tel_partij(text, jsonb), prive.dagwerk(text, jsonb),
  prive.sluit_feedback_af(), public.tik_delen(), public.tik_deel(text, jsonb)
from public, anon, authenticated, service_role;
grant execute on function public.tik_delen(), public.tik_deel(text, jsonb) to service_role;
