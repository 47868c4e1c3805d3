-- Why:    one row that does not fit kept the version of the site at what it was, so that nobody whose initiatief came
--         online beside it was told so, and each dossier went on saying that it comes.
-- Tables: prive.publicatie, which version the site shows but for some rows, and which rows.
-- Rights: none change.
-- Kept:   for ever, one row, as before; no person is in it.

alter table prive.publicatie
  add column getoond_versie bigint,
  add column behalve text[] check (cardinality(behalve) <= 50);

comment on column prive.publicatie.getoond_versie is
  'The content version that the site shows in all but the rows `behalve`, when some do not fit.';
comment on column prive.publicatie.behalve is
  'The ids of the rows of getoond_versie that the site does not show as they are.';

create or replace function public.publicatie_online(
  versie bigint, dag date, tegengehouden jsonb default null::jsonb
) returns void
  language plpgsql security definer
  set search_path to ''
as $$
declare
  p prive.publicatie;
  klaar boolean;
begin
  select * into strict p from prive.publicatie for update;
  if tegengehouden is not null then
    -- Ends the running build, unless the site was made before it began.
    perform public.publicatie_mislukt('inhoud', null, (tegengehouden ->> 'op')::timestamptz,
      tegengehouden -> 'stilstand');
    select * into strict p from prive.publicatie;
  end if;
  select tegengehouden is null and publicatie_online.versie >= coalesce(p.bouw_versie, c.versie)
    and publicatie_online.dag >= (coalesce(p.bouw_op, (select prive.nu())) at time zone 'Europe/Amsterdam')::date
  into strict klaar from public.content_versie c;
  update prive.publicatie q
  set online_versie = publicatie_online.versie, online_dag = publicatie_online.dag,
    online_op = case
      when (p.online_versie, p.online_dag) is not distinct from (publicatie_online.versie, publicatie_online.dag)
        then p.online_op else (select prive.nu())
    end,
    gelezen_op = case when p.online_versie is not distinct from publicatie_online.versie then p.gelezen_op
      else coalesce(p.bouw_op, (select prive.nu())) end,
    bouw_versie = case when not klaar then p.bouw_versie end,
    bouw_op = case when not klaar then p.bouw_op end,
    mislukt_op = case when not klaar then p.mislukt_op end,
    mislukte_versie = case when not klaar then p.mislukte_versie end,
    reden = case when not klaar then p.reden end,
    uitleg = case when not klaar then p.uitleg end,
    stilstand = case when not klaar then p.stilstand end,
    mislukkingen = case when klaar then 0 else p.mislukkingen end;
  if tegengehouden ? 'behalve' then
    update prive.publicatie
    set getoond_versie = (tegengehouden ->> 'versie')::bigint,
      behalve = array(select jsonb_array_elements_text(tegengehouden -> 'behalve'));
  elsif tegengehouden is null then
    update prive.publicatie set getoond_versie = null, behalve = null;
  end if;
  if klaar then delete from prive.weggehaald w where w.op < (select prive.nu()) - interval '90 days'; end if;
end
$$;

comment on function public.publicatie_online(versie bigint, dag date, tegengehouden jsonb) is
  'The site that is online says that it shows this content version, built on this day. Ends the build that made '
  'it, and the failures before it. tegengehouden {versie, op, stilstand, behalve?}: it holds back newer content, '
  'since that moment and for that reason; that ends the build as failed. behalve: it shows that content but for '
  'these rows.';

create function prive.toont_versie(rij text) returns bigint
  language sql stable
  set search_path to ''
as $$
  select coalesce(greatest(p.online_versie, case when toont_versie.rij = any(p.behalve) then null
    else p.getoond_versie end), 0)
  from prive.publicatie p
$$;

comment on function prive.toont_versie(rij text) is
  'The content version in which the site that visitors get shows this row, as far as it told; 0 when it never did.';
revoke all on function prive.toont_versie(rij text) from public;

create or replace function prive.staat_online(welk text) returns boolean
  language sql stable
  set search_path to ''
as $$
  select not exists (select from prive.online_na o where o.initiatief_id = welk
    and o.versie > (select prive.toont_versie(welk)))
    and exists (select from public.initiatief i where i.id = welk and i.status = 'gepubliceerd')
$$;

create or replace function prive.staat_online(aanvraag uuid) returns boolean
  language sql stable
  set search_path to ''
as $$
  select exists (select from public.aanvraag_publiek p where p.id = aanvraag) and not exists (
    select from prive.online_na o
    where o.aanvraag_id = aanvraag and o.versie > (select prive.toont_versie(aanvraag::text))
  )
$$;
