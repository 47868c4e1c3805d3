-- Why:    whom we could not remind by mail was called after terms of our own, not those of the city; and such a call
--         counted as late from the day of the question, so that a report of half a year went outside at once.
-- Tables: none.
-- Rights: as they were.

create or replace function prive.wacht_op_bewoner(termijnen jsonb)
  returns table(soort public.dossier_soort, id uuid, wat text, term interval, naar text)
  language plpgsql stable
  set search_path = ''
  as $$
declare
  -- Who has no terms at hand gets those with which the clock last worked.
  stad jsonb := case when termijnen <> '{}' then termijnen else coalesce(
    (select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}') end;
  vraag interval := prive.termijn(stad, 'vraag_dagen', interval '14 days');
  verslag interval := prive.termijn(stad, 'verslag_maanden', interval '6 months');
begin
  return query
  select 'aanvraag'::public.dossier_soort, a.id, 'vraag', vraag, 'buiten_behandeling'
  from public.aanvraag a where a.status = 'aanvulling_gevraagd'
  union all
  select 'aanvraag', a.id, 'verslag', verslag, 'afgerond' from public.aanvraag a where a.status = 'in_uitvoering'
  union all
  select 'aanmelding', a.id, 'vraag', vraag, 'afgewezen' from public.aanmelding a where a.status = 'vraag_gesteld';
end
$$;
comment on function prive.wacht_op_bewoner(jsonb) is
  'Dossiers that wait for the resident: for what, after how long comes each reminder, and where the clock brings '
  'them at last. termijnen {}: those of the clock.';

create or replace function prive.werkvoorraad(feedback_dagen integer, vers_maanden integer)
  returns table(
    soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz,
    wat text, van_wie uuid
  )
  language sql stable
  set search_path = ''
  as $$
  -- Who looks after one buurt, or after a whole wijk (then without a buurt): the same choice as prive.makelaar_van.
  with zorgt as materialized (
    select distinct on (mb.buurt_code, g.wijk_code) mb.buurt_code, g.wijk_code, m.medewerker_id
    from public.makelaar_buurt mb
    join public.makelaar m on m.id = mb.makelaar_id
    cross join lateral (select case when mb.buurt_code is null then mb.wijk_code end as wijk_code) g
    where m.status <> 'gearchiveerd' and m.medewerker_id is not null
    order by mb.buurt_code, g.wijk_code, m.status <> 'gepubliceerd', m.id
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
    -- The clock reminds by mail; whoever has none is called.
    select o.soort::text, o.id::text, d ->> 'titel', d ->> 'wijk_code', d ->> 'buurt_code', s.op + o.term, null,
      'nabellen', (d ->> 'behandelaar')::uuid, null
    from prive.wacht_op_bewoner('{}') o
    join prive.contact c on c.dossier_soort = o.soort and c.dossier_id = o.id and c.email is null
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.dossier(o.soort, o.id) d
    where s.op <= (select prive.nu()) - o.term
    union all
    select 'feedback', f.id::text, left(coalesce(f.tekst, f.wens, ''), 120), f.wijk_code, f.buurt_code, s.op,
      (s.op at time zone 'Europe/Amsterdam' + make_interval(days => feedback_dagen)) at time zone 'Europe/Amsterdam',
      case f.status when 'heropend' then 'opnieuw_antwoorden' else 'antwoorden' end,
      f.behandelaar, case when f.over = 'makelaar' then f.over_id end
    from public.feedback f cross join lateral prive.laatste_stap('feedback', f.id) s
    where f.status in ('nieuw', 'heropend') and not f.buiten
    union all
    select 'feedback', f.id::text, left(p.gezegd, 120), f.wijk_code, f.buurt_code, p.gepubliceerd_op,
      (p.belofte_op + 1)::timestamp at time zone 'Europe/Amsterdam', 'belofte', f.behandelaar, null
    from public.feedback_publiek p join public.feedback f on f.id = p.feedback_id
    where p.belofte_op is not null and p.gedaan_op is null and f.status <> 'heropend'
    union all
    -- What the clock cannot take further: a vote below its quorum, a count, a decision.
    select 'ronde', r.id, r.naam, null, null, r.gewijzigd_op, v.op, 'ronde_verder', null, null
    from public.ronde r
    cross join lateral (select case when r.status = 'beoordeling'
      then r.besluit_op::timestamp at time zone 'Europe/Amsterdam' else r.stemmen_tot_op end as op) v
    where r.status in ('beoordeling', 'stemmen', 'tellen') and v.op <= (select prive.nu())
    union all
    select b.dossier_soort::text, b.dossier_id::text, d ->> 'nummer', d ->> 'wijk_code', d ->> 'buurt_code',
      b.opgegeven_op, null,
      'mail_mislukt', (d ->> 'behandelaar')::uuid, null
    from prive.bericht b cross join lateral prive.dossier(b.dossier_soort, b.dossier_id) d
    where b.opgegeven_op is not null and d is not null and not (d ->> 'buiten')::boolean
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
    end)
  from wacht w
  left join zorgt b on b.buurt_code = w.buurt_code
  left join zorgt z on z.wijk_code = w.wijk_code
$$;
