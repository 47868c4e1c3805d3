-- Why:    a dossier could answer and not ask. A resident writes at any moment; whoever handles it sees that it waits,
--         and by which day, and answers; or says that it was read. Both stand in what happened.
-- Tables: prive.vraag, one row for each dossier in which something of the resident waits.
-- Rights: dossier_antwoord for staff. Deliberately not granted: prive.vraag, to anybody.
-- Kept:   prive.vraag until somebody answers, and no longer than the contact.

create table prive.vraag (
  dossier_soort public.dossier_soort not null,
  dossier_id uuid not null,
  sinds_op timestamptz not null,
  primary key (dossier_id, dossier_soort)
);
comment on table prive.vraag is
  'Since when something that a resident wrote waits for an answer. Kept until somebody answers, or the contact goes.';
alter table prive.vraag enable row level security;
revoke all on table prive.vraag from public, anon, authenticated, service_role;
grant select, delete on table prive.vraag to opschoner;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen', 'herinnering',
  'werk_buiten', 'werk_feedback', 'mailkeuze', 'werk_verhuisd', 'werk_einde', 'verbetering', 'antwoord'
));

create function prive.werktermijn(naam text, standaard interval) returns interval
  language sql stable
  set search_path = ''
  as $$
  select prive.termijn(
    coalesce((select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}'), naam, standaard
  )
$$;
comment on function prive.werktermijn(text, interval) is
  'A term of the city for those who have none at hand: the one with which the clock last worked, else standaard.';
revoke all on function prive.werktermijn(text, interval) from public, anon, authenticated, service_role;

create function prive.einde_van(sinds timestamptz, term interval) returns timestamptz
  language sql stable
  set search_path = ''
  as $$
  select (sinds at time zone 'Europe/Amsterdam' + term) at time zone 'Europe/Amsterdam'
$$;
comment on function prive.einde_van(timestamptz, interval) is
  'When a term of days ends that began then, by the calendar here.';
revoke all on function prive.einde_van(timestamptz, interval) from public, anon, authenticated, service_role;

create function public.dossier_antwoord(dossier_soort public.dossier_soort, id uuid, tekst text) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  woorden text := nullif(btrim(tekst), '');
  wie public.partij := prive.rol()::text::public.partij;
  stap bigint;
  wachtte boolean;
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_antwoord.id) is null then return '{"fout": "onbekend"}'; end if;
  -- Nobody would read it: no mail, and no code on paper.
  if woorden is not null and not exists (
    select from prive.contact c where c.dossier_soort = dossier_antwoord.dossier_soort
      and c.dossier_id = dossier_antwoord.id and c.email is not null
  ) and not exists (
    select from prive.volgcode v where v.dossier_soort = dossier_antwoord.dossier_soort
      and v.dossier_id = dossier_antwoord.id and v.op_papier and v.ingetrokken_op is null
  ) then return '{"fout": "stap_kan_niet"}'; end if;
  delete from prive.vraag v
  where v.dossier_soort = dossier_antwoord.dossier_soort and v.dossier_id = dossier_antwoord.id;
  wachtte := found;
  if woorden is null and not wachtte then return '{"fout": "motivering_nodig"}'; end if;
  stap := prive.schrijf_gebeurtenis(dossier_soort, dossier_antwoord.id, 'geantwoord', wie, woorden);
  if woorden is null then return '{"stand": "gelezen"}'; end if;
  perform prive.schrijf_bericht(dossier_soort, dossier_antwoord.id, 'antwoord', 'gebeurtenis.' || stap,
    jsonb_build_object('door', wie, 'tekst', woorden));
  return '{"stand": "geantwoord"}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.dossier_antwoord(public.dossier_soort, uuid, text) is
  'For staff: writes to the resident of a dossier, who hears it by mail; without tekst what they wrote was only read. '
  'Either way nothing of theirs waits any more. {stand: geantwoord|gelezen} or {fout}.';
revoke all on function public.dossier_antwoord(public.dossier_soort, uuid, text)
  from public, anon, authenticated, service_role;
grant execute on function public.dossier_antwoord(public.dossier_soort, uuid, text) to authenticated;

create or replace function prive.voer_actie_uit(
  dossier public.dossier_soort, id uuid, actie text, gegevens jsonb
) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  status text := prive.dossier(dossier, voer_actie_uit.id) ->> 'status';
  tekst text := nullif(btrim(gegevens ->> 'tekst'), '');
  naar text := case actie
    when 'aanvullen' then case status when 'aanvulling_gevraagd' then 'in_behandeling' when 'vraag_gesteld'
      then 'ingediend' end
    when 'intrekken' then 'ingetrokken'
    when 'eindverslag' then 'afgerond'
    when 'geholpen' then case gegevens ->> 'geholpen' when 'ja' then 'afgesloten' when 'nee' then 'heropend' end
  end;
  fout text := case when naar is not null then prive.stap_fout(dossier, status, naar, 'indiener', tekst) end;
  stap bigint;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  case actie
    when 'bevestigen' then
      -- With a code that shows it, that was done before any action.
      if prive.dossier(dossier, voer_actie_uit.id) ->> 'bevestigd_op' is null then
        return '{"fout": "stap_kan_niet"}';
      end if;
    when 'wis' then
      return prive.neem_terug(dossier, voer_actie_uit.id, 'indiener');
    when 'wijzigen' then
      if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd')
        then return '{"fout": "stap_kan_niet"}'; end if;
      -- Typed on words that were changed since, in another tab or by somebody who shares the code.
      if gegevens ? 'versie' and (gegevens ->> 'versie')::timestamptz is distinct from (
        select max(g.op) from public.gebeurtenis g
        where g.dossier_soort = voer_actie_uit.dossier and g.dossier_id = voer_actie_uit.id and g.soort = 'gewijzigd'
      ) then return '{"fout": "veranderd"}'; end if;
      fout := prive.wijzig_dossier(dossier, voer_actie_uit.id, gegevens);
      if fout is not null then return jsonb_build_object('fout', fout); end if;
    when 'aanvullen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      if naar is null then
        if status not in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'in_uitvoering')
          then return '{"fout": "stap_kan_niet"}'; end if;
        perform prive.schrijf_gebeurtenis(dossier, voer_actie_uit.id, 'aangevuld', 'indiener', tekst);
      else
        stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
      end if;
    when 'vragen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      -- Nobody here reads what is for the person outside.
      if (prive.dossier(dossier, voer_actie_uit.id) ->> 'buiten')::boolean then
        return '{"fout": "stap_kan_niet"}';
      end if;
      perform prive.schrijf_gebeurtenis(dossier, voer_actie_uit.id, 'geschreven', 'indiener', tekst);
      insert into prive.vraag (dossier_soort, dossier_id, sinds_op) values (dossier, voer_actie_uit.id, prive.nu())
      on conflict do nothing;
    when 'intrekken' then
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
    when 'eindverslag' then
      insert into public.eindverslag (aanvraag_id, tekst, besteed_cent, op)
      values (voer_actie_uit.id, tekst, (gegevens ->> 'besteed_cent')::bigint, prive.nu());
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener');
    when 'geholpen' then
      if naar is null then return '{"fout": "onleesbaar"}'; end if;
      update public.feedback f set geholpen = (naar = 'afgesloten') where f.id = voer_actie_uit.id;
      stap := prive.zet_status(dossier, voer_actie_uit.id, naar, 'indiener', tekst);
  end case;
  -- Closing feedback with a yes needs no mail in return.
  if stap is not null and naar <> 'afgesloten' then perform prive.meld_stap(dossier, voer_actie_uit.id, stap); end if;
  return jsonb_build_object('soort', dossier, 'stand', prive.dossier(dossier, voer_actie_uit.id) ->> 'status');
end
$$;

create or replace function public.dossier_actie(
  code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text
) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
  papier boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'vragen', 'intrekken',
    'eindverslag', 'geholpen') then
    return '{"fout": "onbekende_actie"}';
  end if;
  -- Taking everything back removes the code too: its repetition is answered before the code is looked for.
  if not exists (select from prive.inzending i where i.sleutel = s and i.antwoord is not null) then
    select * into o from prive.open_code(code_hash, afzender, gegevens ->> 'nummer');
    if o.fout is not null then return o.fout; end if;
  end if;
  -- Counted per code: what others sent from the same address keeps nobody from their own dossier.
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', 'code ' || lower(code_hash), 'site', null);
  if antwoord is not null then return antwoord; end if;
  if o.id is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  execute format('select true from public.%I where id = $1 for update', o.soort) into bestaat using o.id;
  if bestaat is null then return prive.laat_los(s, '{"fout": "onbekend"}'); end if;
  papier := prive.met_papier(code_hash, o.soort, o.id);
  if papier and actie in ('wis', 'wijzigen') then return prive.laat_los(s, '{"fout": "code_op_papier"}'); end if;
  perform prive.bevestig_adres(o.soort, o.id, code_hash);
  antwoord := prive.voer_actie_uit(o.soort, o.id, actie, gegevens);
  if antwoord ? 'fout' then return prive.laat_los(s, antwoord); end if;
  if papier then
    insert into public.logboek (op, handeling, tabel, rij, velden, code)
    values (prive.nu(), 'gewijzigd', o.soort::text, o.id::text, '{op_papier}', actie);
  end if;
  return prive.rond_af(s, antwoord);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

comment on function public.dossier_actie(text, text, jsonb, text, text, text) is
  'actie: aanvullen {tekst}, vragen {tekst}, wijzigen {the fields of the form, contact fields}, intrekken {tekst}, '
  'eindverslag {tekst, besteed_cent}, geholpen {geholpen: ja|nee, tekst}, bevestigen, wis; each may name a nummer. '
  '{soort, stand, status: nieuw|herhaald}, {gewist: alles|persoon} or {fout}.';

create or replace function prive.laatste_stap(welke public.dossier_soort, dossier uuid) RETURNS public.gebeurtenis
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select g from public.gebeurtenis g
  where g.dossier_soort = welke and g.dossier_id = dossier
    and g.soort not in ('notitie', 'nieuwe_code', 'bevestigd', 'herinnerd', 'geschreven', 'geantwoord')
  order by g.id desc limit 1
$$;

comment on function prive.laatste_stap(public.dossier_soort, uuid) is
  'What last moved a dossier: the step since which it waits. Reminders, notes and what is written beside it move '
  'nothing.';

create or replace function prive.wis_persoon(dossier public.dossier_soort, id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from prive.contact c where c.dossier_soort = dossier and c.dossier_id = wis_persoon.id;
  get diagnostics aantal = row_count;
  delete from prive.volgcode v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.vraag v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.voorstel v where v.rij = wis_persoon.id::text;
  delete from prive.bericht b where b.dossier_soort = dossier and b.dossier_id = wis_persoon.id;
  return aantal;
end
$$;

create or replace function prive.herinner_bewoners(
  termijnen jsonb, hoeveel integer DEFAULT 200, OUT aantal integer, OUT meer boolean
) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  w record;
begin
  aantal := 0;
  for w in
    select o.*, h.keer, c.adres_op
    from prive.wacht_op_bewoner(termijnen) o
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.herinneringen(o.soort, o.id, s.id) h
    -- Who asked something is not held to silence before the answer; after it there is a whole term again.
    cross join lateral (
      select max(g.op) as op from public.gebeurtenis g
      where g.dossier_soort = o.soort and g.dossier_id = o.id and g.soort = 'geantwoord' and g.id > s.id
    ) a
    left join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id
    where not exists (select from prive.vraag v where v.dossier_soort = o.soort and v.dossier_id = o.id) and case
      when c.adres_op is not null then greatest(s.op, h.laatste, a.op) <= nu - o.term
      -- Who took the data back cannot answer, nor does an address that is nobody's; a phone alone is called by staff.
      else (c.dossier_id is null or c.email is not null) and greatest(s.op, a.op) <= nu - o.term * 3
    end
    limit hoeveel
  loop
    if w.keer < 2 and w.adres_op is not null then
      perform prive.herinner(w.soort, w.id, w.wat, w.keer + 1, nu + w.term * (2 - w.keer));
    else
      perform prive.meld_stap(w.soort, w.id, prive.zet_status(w.soort, w.id, w.naar, 'systeem'));
    end if;
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;

create or replace function prive.werkvoorraad(
  feedback_dagen integer, vers_maanden integer
) RETURNS TABLE(
  soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone,
  uiterlijk timestamp with time zone, wat text, van_wie uuid, laat_op timestamp with time zone
)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  -- Who looks after one buurt, or after a whole wijk (then without a buurt): the same choice as prive.makelaar_van.
  with zorgt as materialized (
    select distinct on (mb.buurt_code, g.wijk_code) mb.buurt_code, g.wijk_code, m.medewerker_id
    from public.makelaar_buurt mb
    join public.makelaar m on m.id = mb.makelaar_id
    cross join lateral (select case when mb.buurt_code is null then mb.wijk_code end as wijk_code) g
    where m.status <> 'gearchiveerd' and m.medewerker_id is not null
    order by mb.buurt_code, g.wijk_code, m.status <> 'gepubliceerd', m.id
  ), nabellen as materialized (
    -- The clock reminds by mail; whoever has none is called.
    select o.soort, o.id, s.op + o.term as op
    from prive.wacht_op_bewoner('{}') o
    join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id and c.email is null
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    where s.op <= (select prive.nu()) - o.term
  ), mislukt as materialized (
    -- As prive.dossier: who asks is not told of the own dossier.
    select b.dossier_soort as soort, b.dossier_id as id, b.opgegeven_op as op
    from prive.bericht b
    where b.opgegeven_op is not null and not exists (
      select from prive.contact c
      where c.dossier_soort = b.dossier_soort and c.dossier_id = b.dossier_id and prive.postbus(c.email) =
        (select prive.postbus(m.email) from public.medewerker m where m.id = (select prive.medewerker_id()))
    )
  ), vraag as materialized (
    -- The same.
    select v.dossier_soort as soort, v.dossier_id as id, v.sinds_op as op
    from prive.vraag v
    where not exists (
      select from prive.contact c
      where c.dossier_soort = v.dossier_soort and c.dossier_id = v.dossier_id and prive.postbus(c.email) =
        (select prive.postbus(m.email) from public.medewerker m where m.id = (select prive.medewerker_id()))
    )
  ), genoemd as materialized (
    select n.soort, n.id from nabellen n union select m.soort, m.id from mislukt m
    union select v.soort, v.id from vraag v
  ), dossier as materialized (
    select 'aanmelding'::public.dossier_soort as soort, a.id, a.nummer, a.naam as titel, a.wijk_code, a.buurt_code,
      a.behandelaar
    from public.aanmelding a where a.id in (select g.id from genoemd g where g.soort = 'aanmelding')
    union all
    select 'aanvraag', a.id, a.nummer, a.titel, a.wijk_code, a.buurt_code, a.behandelaar
    from public.aanvraag a where a.id in (select g.id from genoemd g where g.soort = 'aanvraag')
    union all
    select 'feedback', f.id, f.nummer, null, f.wijk_code, f.buurt_code, f.behandelaar
    from public.feedback f where f.id in (select g.id from genoemd g where g.soort = 'feedback')
      and not f.buiten and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
  ), beloofd as materialized (
    select p.feedback_id, p.gezegd, p.gepubliceerd_op, p.belofte_op
    from public.feedback_publiek p where p.belofte_op is not null and p.gedaan_op is null
  ), wacht as (
    select 'aanmelding' as soort, a.id::text, a.naam as titel, a.wijk_code, a.buurt_code, s.op as sinds,
      null::timestamptz as uiterlijk,
      case when a.bevestigd_op is null then 'bevestigen' when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'aanmelding_lezen' end as wat,
      a.behandelaar, null::text as niet
    from public.aanmelding a cross join lateral prive.laatste_stap('aanmelding', a.id) s
    where a.status = 'ingediend'
    union all
    select 'aanvraag', a.id::text, a.titel, a.wijk_code, a.buurt_code, s.op,
      case when a.status in ('ingediend', 'in_behandeling')
        then coalesce(r.stemmen_vanaf_op, r.besluit_op::timestamp at time zone 'Europe/Amsterdam') end,
      case
        when a.status = 'ingediend' then 'oppakken'
        when a.status in ('toegekend', 'deels_toegekend') then 'starten'
        when a.bevestigd_op is null then 'bevestigen'
        when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'voorleggen'
      end,
      a.behandelaar, null
    from public.aanvraag a
    join public.ronde r on r.id = a.ronde_id
    cross join lateral prive.laatste_stap('aanvraag', a.id) s
    where a.status in ('ingediend', 'in_behandeling', 'toegekend', 'deels_toegekend')
    union all
    select d.soort::text, d.id::text, d.titel, d.wijk_code, d.buurt_code, n.op, null, 'nabellen', d.behandelaar, null
    from nabellen n join dossier d on d.soort = n.soort and d.id = n.id
    union all
    select 'feedback', f.id::text, left(coalesce(f.tekst, f.wens, ''), 120), f.wijk_code, f.buurt_code, s.op,
      (s.op at time zone 'Europe/Amsterdam' + make_interval(days => feedback_dagen)) at time zone 'Europe/Amsterdam',
      case f.status when 'heropend' then 'opnieuw_antwoorden' else 'antwoorden' end,
      f.behandelaar, case when f.over = 'makelaar' then f.over_id end
    from public.feedback f cross join lateral prive.laatste_stap('feedback', f.id) s
    where (f.status = 'nieuw' or f.status = 'heropend' and prive.kan_open('feedback', f.id)) and not f.buiten
    union all
    select 'feedback', f.id::text, left(p.gezegd, 120), f.wijk_code, f.buurt_code, p.gepubliceerd_op,
      (p.belofte_op + 1)::timestamp at time zone 'Europe/Amsterdam', 'belofte', f.behandelaar, null
    from beloofd p
    -- One by one: to the planner all feedback at once seems cheaper for longer than it is.
    cross join lateral (select * from public.feedback q where q.id = p.feedback_id offset 0) f
    where f.status <> 'heropend' or not prive.kan_open('feedback', f.id)
    union all
    -- What somebody says is wrong on a page.
    select 'verbetering', v.id::text, coalesce(g.naam, v.over_naam, left(v.voorstel, 120)), v.wijk_code, v.buurt_code,
      v.ingediend_op, null, 'verbetering_lezen', null, null
    from public.verbetering v left join lateral prive.verbeteronderwerp(v.over, v.over_id) g on true
    where v.status = 'nieuw'
    union all
    -- What the clock cannot take further: a vote below its quorum, a count, a decision.
    select 'ronde', r.id, r.naam, null, null, r.gewijzigd_op, v.op, 'ronde_verder', null, null
    from public.ronde r
    cross join lateral (select case when r.status = 'beoordeling'
      then r.besluit_op::timestamp at time zone 'Europe/Amsterdam' else r.stemmen_tot_op end as op) v
    where r.status in ('beoordeling', 'stemmen', 'tellen') and v.op <= (select prive.nu())
    union all
    select d.soort::text, d.id::text, d.nummer, d.wijk_code, d.buurt_code, m.op, null, 'mail_mislukt', d.behandelaar,
      null
    from mislukt m join dossier d on d.soort = m.soort and d.id = m.id
    union all
    -- What a resident asked or added.
    select d.soort::text, d.id::text, coalesce(d.titel, d.nummer), d.wijk_code, d.buurt_code, v.op,
      prive.einde_van(v.op, (select prive.werktermijn('bewonersvraag_dagen', interval '5 days'))), 'vraag_lezen',
      d.behandelaar, null
    from vraag v join dossier d on d.soort = v.soort and d.id = v.id
    union all
    select o.soort, o.id, o.naam, o.wijk_code, o.buurt_code,
      o.gecontroleerd_op::timestamp at time zone 'Europe/Amsterdam', null,
      'nakijken', null, null
    from (
      select 'plek' as soort, p.id, p.naam, p.wijk_code, p.buurt_code, p.gecontroleerd_op, p.status from public.plek p
      union all
      select 'initiatief', i.id, i.naam, i.wijk_code, i.buurt_code, i.gecontroleerd_op, i.status
        from public.initiatief i
      where i.fase is distinct from 'gestopt'
    ) o
    where o.status = 'gepubliceerd' and (o.gecontroleerd_op is null or o.gecontroleerd_op <
      (select (prive.nu() at time zone 'Europe/Amsterdam')::date - make_interval(months => vers_maanden)))
  )
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    coalesce(w.behandelaar, case
      when w.niet is not null then prive.makelaar_van(w.wijk_code, w.buurt_code, w.niet)
      else coalesce(b.medewerker_id, z.medewerker_id)
    end),
    case when w.wat <> 'nakijken' then coalesce(w.uiterlijk, w.sinds + make_interval(days => feedback_dagen)) end
  from wacht w
  left join zorgt b on b.buurt_code = w.buurt_code
  left join zorgt z on z.wijk_code = w.wijk_code
$$;
