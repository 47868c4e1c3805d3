-- Why:    only a loss that nobody caused may hold content back; what is held back is told with its cause; and what was taken
--         away goes offline all the same. So the database keeps which rows went through an act, and why a build stopped.
-- Tables: prive.weggehaald; prive.publicatie gets what was held back, and since when the site shows what it shows.
-- Rights: anyone may ask which of the rows he names were taken away, for the build is anyone. Deliberately not granted: the
--         list itself, to any API role.
-- Kept:   a row of weggehaald 90 days.

create table prive.weggehaald (
  tabel text not null,
  rij text not null,
  op timestamptz not null,
  primary key (tabel, rij)
);
create index weggehaald_op on prive.weggehaald (op);
comment on table prive.weggehaald is
  'Public rows whose last appearance or disappearance was an act of staff, an applicant or the clock; ids only. Kept 90 days.';
alter table prive.weggehaald enable row level security;
revoke all on table prive.weggehaald from public, anon, authenticated, service_role;

create function prive.is_handeling() returns boolean
language sql stable
set search_path = ''
as $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '') in ('authenticated', 'service_role')
$$;
comment on function prive.is_handeling() is
  'Whether this is done by somebody through the API, or by the clock; not by a statement in the database itself.';
revoke all on function prive.is_handeling() from public, anon, authenticated, service_role;

create function prive.onthoud_weggehaald() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.is_handeling() then
    insert into prive.weggehaald (tabel, rij, op) values (tg_table_name, to_jsonb(old) ->> tg_argv[0], prive.nu())
    on conflict (tabel, rij) do update set op = excluded.op;
  else
    delete from prive.weggehaald w where w.tabel = tg_table_name and w.rij = to_jsonb(old) ->> tg_argv[0];
  end if;
  return null;
end
$$;
comment on function prive.onthoud_weggehaald() is
  'After-row trigger: keeps whether a row that went, or changed status, did so through an act. Argument: the key column.';
revoke all on function prive.onthoud_weggehaald() from public, anon, authenticated, service_role;

do $$
declare
  t record;
begin
  for t in
    select v.tabel, v.sleutel, exists (
      select from information_schema.columns k where k.table_schema = 'public' and k.table_name = v.tabel and k.column_name = 'status'
    ) as met_status
    from (values
      ('plek', 'id'), ('openingstijd', 'id'), ('initiatief', 'id'), ('activiteit', 'id'), ('prioriteit', 'id'), ('organisatie', 'id'),
      ('voorbeeld', 'id'), ('budgetcijfer', 'id'), ('ronde', 'id'), ('aanvraag_publiek', 'id'), ('feedback_publiek', 'feedback_id')
    ) v (tabel, sleutel)
  loop
    execute format(
      'create trigger weggehaald after delete %s on public.%I for each row execute function prive.onthoud_weggehaald(%L)',
      case when t.met_status then 'or update of status' else '' end, t.tabel, t.sleutel
    );
  end loop;
end
$$;

create function public.publicatie_weggehaald(tabel text, rijen text[]) returns text[]
language sql stable security definer
set search_path = ''
as $$
  select coalesce(array_agg(w.rij), '{}') from prive.weggehaald w
  where w.tabel = publicatie_weggehaald.tabel and w.rij = any (publicatie_weggehaald.rijen)
$$;
comment on function public.publicatie_weggehaald(text, text[]) is
  'For a build: which of these rows of a table went through an act of staff, an applicant or the clock. It tells only about ids that are asked.';
revoke all on function public.publicatie_weggehaald(text, text[]) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_weggehaald(text, text[]) to anon;

alter table prive.publicatie
  add column gelezen_op timestamptz,
  add column mislukte_versie bigint,
  add column stilstand jsonb,
  drop constraint publicatie_reden_check,
  add constraint publicatie_reden_check check (reden in ('bouwhaak', 'bouwfout', 'te_lang', 'inhoud')),
  add constraint publicatie_stilstand_check check (length(stilstand::text) <= 2000);
comment on column prive.publicatie.gelezen_op is 'When the build began that made what is online: later changes are not in it.';
comment on column prive.publicatie.mislukte_versie is 'Which content version the failed build was to show.';
comment on column prive.publicatie.stilstand is 'What in the content held the build back, as the build says it.';

drop function public.publicatie_mislukt(text, text, timestamptz);
create function public.publicatie_mislukt(
  reden text, uitleg text default null, begonnen_op timestamptz default null, stilstand jsonb default null
) returns jsonb
language sql security definer
set search_path = ''
as $$
  update prive.publicatie p
  set bouw_versie = null, bouw_op = null, mislukt_op = (select prive.nu()), mislukte_versie = p.bouw_versie, reden = publicatie_mislukt.reden,
    uitleg = nullif(left(btrim(publicatie_mislukt.uitleg), 300), ''), stilstand = publicatie_mislukt.stilstand,
    mislukkingen = p.mislukkingen + 1,
    volgende_op = (select prive.nu()) + least(interval '5 minutes' * power(2, least(p.mislukkingen, 10)), interval '2 hours')
  -- Of a build that began before ours a failure says nothing; clocks may differ by a minute.
  where p.bouw_op is not null and (begonnen_op is null or begonnen_op >= p.bouw_op - interval '1 minute')
  returning jsonb_build_object('volgende_op', p.volgende_op)
$$;
comment on function public.publicatie_mislukt(text, text, timestamptz, jsonb) is
  'The running build failed; the next may begin after 5, 10, 20 … minutes, at most 2 hours. begonnen_op: when the build that failed began, if known. stilstand: what in the content stopped it. {volgende_op}; null when none of ours runs.';
revoke all on function public.publicatie_mislukt(text, text, timestamptz, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_mislukt(text, text, timestamptz, jsonb) to service_role;

drop function public.publicatie_online(bigint, date);
create function public.publicatie_online(versie bigint, dag date, tegengehouden jsonb default null) returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  p prive.publicatie;
  klaar boolean;
begin
  select * into strict p from prive.publicatie for update;
  if tegengehouden is not null then
    -- Ends the running build, unless the site was made before it began.
    perform public.publicatie_mislukt('inhoud', null, (tegengehouden ->> 'op')::timestamptz, tegengehouden -> 'stilstand');
    select * into strict p from prive.publicatie;
  end if;
  select tegengehouden is null and publicatie_online.versie >= coalesce(p.bouw_versie, c.versie)
    and publicatie_online.dag >= (coalesce(p.bouw_op, (select prive.nu())) at time zone 'Europe/Amsterdam')::date
  into strict klaar from public.content_versie c;
  update prive.publicatie q
  set online_versie = publicatie_online.versie, online_dag = publicatie_online.dag,
    online_op = case
      when (p.online_versie, p.online_dag) is not distinct from (publicatie_online.versie, publicatie_online.dag) then p.online_op else (select prive.nu())
    end,
    gelezen_op = case when p.online_versie is not distinct from publicatie_online.versie then p.gelezen_op else coalesce(p.bouw_op, (select prive.nu())) end,
    bouw_versie = case when not klaar then p.bouw_versie end,
    bouw_op = case when not klaar then p.bouw_op end,
    mislukt_op = case when not klaar then p.mislukt_op end,
    mislukte_versie = case when not klaar then p.mislukte_versie end,
    reden = case when not klaar then p.reden end,
    uitleg = case when not klaar then p.uitleg end,
    stilstand = case when not klaar then p.stilstand end,
    mislukkingen = case when klaar then 0 else p.mislukkingen end;
  if klaar then delete from prive.weggehaald w where w.op < (select prive.nu()) - interval '90 days'; end if;
end
$$;
comment on function public.publicatie_online(bigint, date, jsonb) is
  'The site that is online says that it shows this content version, built on this day. Ends the build that made it, and the failures before it. tegengehouden {versie, op, stilstand}: it holds back newer content, since that moment and for that reason; that ends the build as failed.';
revoke all on function public.publicatie_online(bigint, date, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_online(bigint, date, jsonb) to service_role;

create or replace function public.publicatie_beurt(gezien jsonb default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  p prive.publicatie;
  nieuw bigint;
begin
  -- Ticks may overlap: only one of them takes a step at a time.
  select * into strict p from prive.publicatie for update;
  if gezien is null then
    return jsonb_build_object('stap', case when p.bouw_op is null and prive.publicatie_bij() then 'klaar' else 'kijken' end);
  end if;
  if gezien ? 'versie' then
    perform public.publicatie_online((gezien ->> 'versie')::bigint, (gezien ->> 'dag')::date, gezien -> 'tegengehouden');
  end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op <= nu - interval '30 minutes' then perform public.publicatie_mislukt('te_lang'); end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op is not null then return '{"stap": "wachten"}'; end if;
  if prive.publicatie_bij() then return '{"stap": "klaar"}'; end if;
  select c.versie into strict nieuw from public.content_versie c;
  -- What was changed since a failure may repair it, or takes something away: it does not wait for the longer pauses.
  if least(p.volgende_op, case when nieuw > p.mislukte_versie then p.mislukt_op + interval '5 minutes' end) > nu then
    return '{"stap": "wachten"}';
  end if;
  perform public.publicatie_begonnen(nieuw);
  return jsonb_build_object('stap', 'bouwen', 'versie', nieuw);
end
$$;

create or replace function public.publicatie_stand() returns jsonb
language sql stable security definer
set search_path = ''
as $$
  select case when (select prive.rol()) is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', (select prive.publicatie_bij()), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op, 'bouw_op', p.bouw_op,
    'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg, 'volgende_op', p.volgende_op, 'stilstand', p.stilstand,
    'sinds', case when p.reden is not null then (
      select jsonb_build_object('op', l.op, 'wie', m.naam, 'tabel', l.tabel, 'rij', l.rij)
      from public.logboek l
      left join public.medewerker m on m.id = l.medewerker_id
      where l.tabel = p.stilstand ->> 'tabel' and l.rij = p.stilstand ->> 'id'
      order by l.op desc limit 1
    ) end
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;
comment on function public.publicatie_stand() is
  'For staff: whether everything is online (bij) and since when, whether a build runs, and what failed since the last that went well: {bij, gewijzigd_op, online_op, bouw_op, mislukt_op, reden, uitleg, volgende_op, stilstand, sinds} or {fout}. sinds: the last change of the row that held it back, {op, wie, tabel, rij}.';
