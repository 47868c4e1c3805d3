-- Why:    what staff change must come online by itself, in few builds, and they must see whether it did and why not.
-- Tables: prive.publicatie (one row).
-- Rights: service_role executes what the clock and a build report; signed-in people may call publicatie_stand, which asks for a role.
--         Deliberately not granted: the table, to any API role; any of it to anon.
-- Kept:   for ever, one row.

create table prive.publicatie (
  id boolean primary key default true check (id),
  online_versie bigint,
  online_dag date,
  online_op timestamptz,
  bouw_versie bigint,
  bouw_op timestamptz,
  mislukt_op timestamptz,
  reden text check (reden in ('bouwhaak', 'bouwfout', 'te_lang')),
  uitleg text check (char_length(uitleg) <= 300),
  mislukkingen integer not null default 0 check (mislukkingen >= 0),
  volgende_op timestamptz,
  check ((bouw_versie is null) = (bouw_op is null)),
  check ((mislukt_op is null) = (reden is null))
);
comment on table prive.publicatie is 'One row: which content version is online, which build runs, and what failed last. Kept for ever.';
comment on column prive.publicatie.online_dag is 'The day on which that site was built; it stands on pages ("vandaag open").';
comment on column prive.publicatie.volgende_op is 'No build begins before this moment.';
insert into prive.publicatie default values;
alter table prive.publicatie enable row level security;
revoke all on table prive.publicatie from public, anon, authenticated, service_role;

create function public.publicatie_mislukt(reden text, uitleg text default null, begonnen_op timestamptz default null) returns jsonb
language sql security definer
set search_path = ''
as $$
  update prive.publicatie p
  set bouw_versie = null, bouw_op = null, mislukt_op = prive.nu(), reden = publicatie_mislukt.reden,
    uitleg = nullif(left(btrim(publicatie_mislukt.uitleg), 300), ''), mislukkingen = p.mislukkingen + 1,
    volgende_op = prive.nu() + least(interval '5 minutes' * power(2, least(p.mislukkingen, 10)), interval '2 hours')
  -- Of a build that began before ours a failure says nothing; clocks may differ by a minute.
  where p.bouw_op is not null and (begonnen_op is null or begonnen_op >= p.bouw_op - interval '1 minute')
  returning jsonb_build_object('volgende_op', p.volgende_op)
$$;
comment on function public.publicatie_mislukt(text, text, timestamptz) is
  'The running build failed; the next may begin after 5, 10, 20 … minutes, at most 2 hours. begonnen_op: when the build that failed began, if known. {volgende_op}; null when none of ours runs.';
revoke all on function public.publicatie_mislukt(text, text, timestamptz) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_mislukt(text, text, timestamptz) to service_role;

create function public.publicatie_online(versie bigint, dag date) returns void
language sql security definer
set search_path = ''
as $$
  update prive.publicatie p
  set online_versie = publicatie_online.versie, online_dag = publicatie_online.dag,
    online_op = case
      when (p.online_versie, p.online_dag) is not distinct from (publicatie_online.versie, publicatie_online.dag) then p.online_op else prive.nu()
    end,
    bouw_versie = case when not klaar.ja then p.bouw_versie end,
    bouw_op = case when not klaar.ja then p.bouw_op end,
    mislukt_op = case when not klaar.ja then p.mislukt_op end,
    reden = case when not klaar.ja then p.reden end,
    uitleg = case when not klaar.ja then p.uitleg end,
    mislukkingen = case when klaar.ja then 0 else p.mislukkingen end
  from public.content_versie c
  cross join lateral (
    select publicatie_online.versie >= coalesce(q.bouw_versie, c.versie)
      and publicatie_online.dag >= (coalesce(q.bouw_op, prive.nu()) at time zone 'Europe/Amsterdam')::date as ja
    from prive.publicatie q
  ) klaar
$$;
comment on function public.publicatie_online(bigint, date) is
  'The site that is online says that it shows this content version, built on this day. Ends the build that made it, and the failures before it.';
revoke all on function public.publicatie_online(bigint, date) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_online(bigint, date) to service_role;

create function public.publicatie_begonnen(versie bigint) returns void
language sql security definer
set search_path = ''
as $$
  update prive.publicatie
  set bouw_versie = publicatie_begonnen.versie, bouw_op = prive.nu(), volgende_op = prive.nu() + interval '5 minutes'
$$;
comment on function public.publicatie_begonnen(bigint) is 'A build began that shows at least this content version.';
revoke all on function public.publicatie_begonnen(bigint) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_begonnen(bigint) to service_role;

create function prive.publicatie_bij() returns boolean
language sql stable
set search_path = ''
as $$
  select p.online_versie is not distinct from c.versie and p.online_dag is not distinct from (prive.nu() at time zone 'Europe/Amsterdam')::date
  from prive.publicatie p cross join public.content_versie c
$$;
comment on function prive.publicatie_bij() is 'Whether the site that is online shows the content as it is now, and was built today.';
revoke all on function prive.publicatie_bij() from public, anon, authenticated, service_role;

create function public.publicatie_beurt(gezien jsonb default null) returns jsonb
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
    perform public.publicatie_online((gezien ->> 'versie')::bigint, (gezien ->> 'dag')::date);
  end if;
  if p.bouw_op <= nu - interval '30 minutes' then perform public.publicatie_mislukt('te_lang'); end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op is not null then return '{"stap": "wachten"}'; end if;
  if prive.publicatie_bij() then return '{"stap": "klaar"}'; end if;
  if p.volgende_op > nu then return '{"stap": "wachten"}'; end if;
  select c.versie into strict nieuw from public.content_versie c;
  perform public.publicatie_begonnen(nieuw);
  return jsonb_build_object('stap', 'bouwen', 'versie', nieuw);
end
$$;
comment on function public.publicatie_beurt(jsonb) is
  'What the clock must do to keep the site current. Without gezien: {stap: klaar|kijken}; kijken: look which version is online, and call again with {versie, dag}, or {} when the site does not say. Then {stap: klaar|wachten|bouwen}; bouwen is given to one caller, at most every 5 minutes, and counts as begun.';
revoke all on function public.publicatie_beurt(jsonb) from public, anon, authenticated, service_role;
grant execute on function public.publicatie_beurt(jsonb) to service_role;

create function public.publicatie_stand() returns jsonb
language sql stable security definer
set search_path = ''
as $$
  select case when prive.rol() is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', prive.publicatie_bij(), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op, 'bouw_op', p.bouw_op,
    'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg, 'volgende_op', p.volgende_op
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;
comment on function public.publicatie_stand() is
  'For staff: whether everything is online (bij) and since when, whether a build runs, and what failed since the last that went well: {bij, gewijzigd_op, online_op, bouw_op, mislukt_op, reden, uitleg, volgende_op} or {fout}.';
revoke all on function public.publicatie_stand() from public, anon, authenticated, service_role;
grant execute on function public.publicatie_stand() to authenticated;
