-- Why:    nobody can keep in mind what waits: the workplace shows each medewerker what does, how long, and until when.
-- Tables: aanmelding and feedback get a behandelaar, as aanvraag has; nothing else is written but by dossier_overdragen.
-- Rights: signed-in people may call the functions, and each asks for a role first.
--         Deliberately not granted: any of it to anon or service_role; the table medewerker to makelaars, who see names of colleagues only.
-- Kept:   behandelaar with its dossier, until the medewerker is removed.

alter table public.aanmelding add column behandelaar uuid references public.medewerker (id) on delete set null;
create index aanmelding_behandelaar on public.aanmelding (behandelaar);
alter table public.feedback add column behandelaar uuid references public.medewerker (id) on delete set null;
create index feedback_behandelaar on public.feedback (behandelaar);

create or replace function prive.dossier(welke public.dossier_soort, id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      a.behandelaar, null::text as makelaar_id
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, f.behandelaar,
      case when f.over = 'makelaar' then f.over_id end
    from public.feedback f where welke = 'feedback' and f.id = dossier.id
  ) d
$$;

create or replace function prive.dossier_inhoud(welke public.dossier_soort, id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select case welke
    when 'aanmelding' then (select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] from public.aanmelding a where a.id = dossier_inhoud.id)
    when 'aanvraag' then (
      select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] || jsonb_build_object(
        'posten', (select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde) from public.begrotingspost p where p.aanvraag_id = a.id),
        'eindverslag', (select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op) from public.eindverslag e where e.aanvraag_id = a.id)
      ) from public.aanvraag a where a.id = dossier_inhoud.id
    )
    else (select to_jsonb(f) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] from public.feedback f where f.id = dossier_inhoud.id)
  end
$$;

create function prive.makelaar_van(wijk text, buurt text, niet text default null) returns uuid
language sql stable
set search_path = ''
as $$
  select m.medewerker_id
  from public.makelaar_buurt mb
  join public.makelaar m on m.id = mb.makelaar_id
  where (mb.buurt_code = buurt or mb.buurt_code is null and mb.wijk_code = wijk)
    and m.status <> 'gearchiveerd' and m.medewerker_id is not null and m.id is distinct from niet
  order by mb.buurt_code is null, m.status <> 'gepubliceerd', m.id
  limit 1
$$;
comment on function prive.makelaar_van(text, text, text) is
  'The medewerker who works in a buurt, else in its whole wijk; never the makelaar called niet. Null: it falls to the beheerders.';
revoke all on function prive.makelaar_van(text, text, text) from public, anon, authenticated, service_role;

create function prive.laatste_stap(welke public.dossier_soort, dossier uuid) returns public.gebeurtenis
language sql stable
set search_path = ''
as $$
  select g from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier and g.soort not in ('notitie', 'nieuwe_code', 'bevestigd')
  order by g.id desc limit 1
$$;
comment on function prive.laatste_stap(public.dossier_soort, uuid) is 'The last step of a dossier; what staff write among themselves is none.';
revoke all on function prive.laatste_stap(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function prive.werkvoorraad(feedback_dagen integer, vers_maanden integer)
returns table (
  soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz, wat text, van_wie uuid
)
language sql stable
set search_path = ''
as $$
  select 'aanmelding', a.id::text, a.naam, a.wijk_code, a.buurt_code, s.op, null::timestamptz,
    case when a.bevestigd_op is null then 'bevestigen' when s.soort = 'aangevuld' then 'antwoord_lezen' else 'aanmelding_lezen' end,
    coalesce(a.behandelaar, prive.makelaar_van(a.wijk_code, a.buurt_code))
  from public.aanmelding a cross join lateral prive.laatste_stap('aanmelding', a.id) s
  where a.status = 'ingediend'
  union all
  select 'aanvraag', a.id::text, a.titel, a.wijk_code, a.buurt_code, s.op,
    case when a.status in ('ingediend', 'in_behandeling') then coalesce(r.stemmen_vanaf_op, r.besluit_op::timestamp at time zone 'Europe/Amsterdam') end,
    case
      when a.status = 'ingediend' then 'oppakken'
      when a.status in ('toegekend', 'deels_toegekend') then 'starten'
      when a.bevestigd_op is null then 'bevestigen'
      when s.soort = 'aangevuld' then 'antwoord_lezen'
      else 'voorleggen'
    end,
    coalesce(a.behandelaar, prive.makelaar_van(a.wijk_code, a.buurt_code))
  from public.aanvraag a
  join public.ronde r on r.id = a.ronde_id
  cross join lateral prive.laatste_stap('aanvraag', a.id) s
  where a.status in ('ingediend', 'in_behandeling', 'toegekend', 'deels_toegekend')
  union all
  select 'feedback', f.id::text, left(coalesce(f.tekst, f.wens, ''), 120), f.wijk_code, f.buurt_code, s.op,
    s.op + make_interval(days => feedback_dagen), case f.status when 'heropend' then 'opnieuw_antwoorden' else 'antwoorden' end,
    coalesce(f.behandelaar, prive.makelaar_van(f.wijk_code, f.buurt_code, case when f.over = 'makelaar' then f.over_id end))
  from public.feedback f cross join lateral prive.laatste_stap('feedback', f.id) s
  where f.status in ('nieuw', 'heropend')
  union all
  select 'feedback', f.id::text, left(p.gezegd, 120), f.wijk_code, f.buurt_code, p.gepubliceerd_op,
    p.belofte_op::timestamp at time zone 'Europe/Amsterdam', 'belofte',
    coalesce(f.behandelaar, prive.makelaar_van(f.wijk_code, f.buurt_code))
  from public.feedback_publiek p join public.feedback f on f.id = p.feedback_id
  where p.belofte_op is not null and p.gedaan_op is null and f.status <> 'heropend'
  union all
  select b.dossier_soort::text, b.dossier_id::text, d ->> 'nummer', d ->> 'wijk_code', d ->> 'buurt_code', b.opgegeven_op, null, 'mail_mislukt',
    coalesce((d ->> 'behandelaar')::uuid, prive.makelaar_van(d ->> 'wijk_code', d ->> 'buurt_code'))
  from prive.bericht b cross join lateral prive.dossier(b.dossier_soort, b.dossier_id) d
  where b.opgegeven_op is not null and d is not null
  union all
  select o.soort, o.id, o.naam, o.wijk_code, o.buurt_code, o.gecontroleerd_op::timestamp at time zone 'Europe/Amsterdam', null, 'nakijken',
    prive.makelaar_van(o.wijk_code, o.buurt_code)
  from (
    select 'plek' as soort, p.id, p.naam, p.wijk_code, p.buurt_code, p.gecontroleerd_op, p.status from public.plek p
    union all
    select 'initiatief', i.id, i.naam, i.wijk_code, i.buurt_code, i.gecontroleerd_op, i.status from public.initiatief i where i.fase is distinct from 'gestopt'
  ) o
  where o.status = 'gepubliceerd'
    and (o.gecontroleerd_op is null or o.gecontroleerd_op < (prive.nu() at time zone 'Europe/Amsterdam')::date - make_interval(months => vers_maanden))
$$;
comment on function prive.werkvoorraad(integer, integer) is
  'Everything that waits for staff. sinds: since when (null: nobody knows); uiterlijk: the end of a term, if any; van_wie: the medewerker, null for the beheerders. feedback_dagen and vers_maanden come from stad.ts.';
revoke all on function prive.werkvoorraad(integer, integer) from public, anon, authenticated, service_role;

create function public.wacht_op_mij(alles boolean default false, feedback_dagen integer default 14, vers_maanden integer default 6)
returns table (
  soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz, wat text, van_mij boolean
)
language sql stable security definer
set search_path = ''
as $$
  select v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat, q.van_mij
  from (select prive.rol() as rol, prive.medewerker_id() as ik) wie
  cross join lateral prive.werkvoorraad(feedback_dagen, vers_maanden) v
  cross join lateral (select coalesce(v.van_wie = wie.ik, wie.rol = 'beheerder') as van_mij) q
  where wie.rol is not null and (alles or q.van_mij)
  order by v.uiterlijk nulls last, v.sinds nulls first
$$;
comment on function public.wacht_op_mij(boolean, integer, integer) is
  'For staff: what waits for whoever asks, or with alles for everyone; what ends first comes first. What falls to nobody waits for the beheerders. Nothing for who has no role.';
revoke all on function public.wacht_op_mij(boolean, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.wacht_op_mij(boolean, integer, integer) to authenticated;

create function public.collegas() returns table (id uuid, naam text, rol public.medewerker_rol)
language sql stable security definer
set search_path = ''
as $$
  select m.id, m.naam, m.rol from public.medewerker m
  where (select prive.rol()) is not null and m.sinds <= (prive.nu() at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
  order by m.naam, m.id
$$;
comment on function public.collegas() is 'For staff: who works here now, by name; no addresses.';
revoke all on function public.collegas() from public, anon, authenticated, service_role;
grant execute on function public.collegas() to authenticated;

create function public.dossier_overdragen(dossier_soort public.dossier_soort, id uuid, naar uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  wie text := (select c.naam from public.collegas() c where c.id = dossier_overdragen.naar);
  d jsonb := prive.dossier(dossier_soort, dossier_overdragen.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null or wie is null then return '{"fout": "onbekend"}'; end if;
  -- Nobody handles what was said about oneself.
  if exists (select from public.makelaar m where m.id = d ->> 'makelaar_id' and m.medewerker_id = dossier_overdragen.naar) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  execute format('update public.%I set behandelaar = $1 where id = $2', dossier_soort) using naar, dossier_overdragen.id;
  perform prive.schrijf_gebeurtenis(dossier_soort, dossier_overdragen.id, 'notitie', prive.rol()::text::public.partij,
    format('Overgedragen aan %s.', wie), false);
  return jsonb_build_object('naam', wie);
end
$$;
comment on function public.dossier_overdragen(public.dossier_soort, uuid, uuid) is
  'For staff: this medewerker goes on with a dossier; it is noted among staff. {naam} or {fout}.';
revoke all on function public.dossier_overdragen(public.dossier_soort, uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function public.dossier_overdragen(public.dossier_soort, uuid, uuid) to authenticated;

create function public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  d jsonb := prive.dossier(dossier_soort, dossier_bekijken.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  -- Who somebody is, is read apart, and that is noted.
  return prive.dossier_volledig(dossier_soort, dossier_bekijken.id) - 'contact' || jsonb_build_object(
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code', 'makelaar_id', d -> 'makelaar_id',
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null)
      from prive.contact c where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'over_mij', exists (select from public.makelaar m where m.id = d ->> 'makelaar_id' and m.medewerker_id = prive.medewerker_id()),
    'behandelaar', (select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m where m.id = (d ->> 'behandelaar')::uuid),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst, 'intern', g.soort = 'notitie'
      ) order by g.id)
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;
comment on function public.dossier_bekijken(public.dossier_soort, uuid) is
  'For staff: a whole dossier with what was written among staff and by whom, without who sent it (contact_lezen tells that, and notes it). As dossier_lezen, with bereikbaar, behandelaar and over_mij; or {fout}.';
revoke all on function public.dossier_bekijken(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
grant execute on function public.dossier_bekijken(public.dossier_soort, uuid) to authenticated;
