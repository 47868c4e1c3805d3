-- Why:    feedback about the team or the portal itself was read and answered by that team.
-- Tables: feedback.buiten and doorgestuurd_op; prive.bericht has a new kind of mail.
-- Rights: feedback_buiten for service_role, which the clock calls with the address out of stad.ts. Deliberately not
--         granted: any of it to staff, who can neither find, read, move, answer nor count what is buiten.
-- Kept:   the whole dossier goes feedback_maanden (3) after it was mailed; else as what waits for staff.

alter table public.feedback
  add column buiten boolean not null default false,
  add column doorgestuurd_op timestamptz;
comment on column public.feedback.buiten is
  'About the team or the portal: only the person outside the team reads it. Said when it comes in, and never changed.';
comment on column public.feedback.doorgestuurd_op is
  'When the mail to the person outside was taken by the mail server; null: not yet, or never to be.';
alter table public.feedback add constraint feedback_buiten_check check (
  not buiten or over = 'portaal' or over = 'makelaar' and over_id is null
), add constraint feedback_doorgestuurd_check check (buiten or doorgestuurd_op is null);
create index feedback_buiten on public.feedback (doorgestuurd_op, ingediend_op) where buiten;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code',
  'ronde_open', 'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn', 'werk_uitnodiging', 'papier_uitgegeven', 'papier_vervallen', 'herinnering',
  'werk_buiten', 'werk_feedback'
));
create index bericht_feedback on prive.bericht (gemaakt_op) where soort = 'werk_feedback';

create or replace function prive.klachtbanden(wie uuid) returns setof uuid
  language sql stable
  set search_path = ''
  as $$
  select f.id from public.feedback f where f.over = 'makelaar' and f.over_id in (select prive.makelaars_van(wie))
  union
  select f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on w.id = wie and prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar'
  union
  select f.id from public.feedback f where f.buiten
$$;
comment on function prive.klachtbanden(uuid) is
  'Feedback that this medewerker is tied to: about them as a makelaar, from their own address, or for the person '
  'outside alone.';

create or replace function prive.dossier(welke public.dossier_soort, id uuid) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      a.behandelaar, null::text as makelaar_id, false as buiten
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null,
      false
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, f.behandelaar,
      case when f.over = 'makelaar' then f.over_id end, f.buiten
    from public.feedback f
    where welke = 'feedback' and f.id = dossier.id
      and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
      and not (f.buiten and (select prive.medewerker_id()) is not null)
  ) d
  where not exists (
    select from prive.contact c join public.medewerker m on m.id = (select prive.medewerker_id())
    where c.dossier_soort = welke and c.dossier_id = dossier.id and prive.postbus(c.email) = prive.postbus(m.email)
  )
$$;
comment on function prive.dossier(public.dossier_soort, uuid) is
  'What dossiers have in common; makelaar_id: whom a feedback is about; buiten: only the person outside reads it. '
  'Null: none, or not for whoever asks: about them, theirs, or buiten.';

create or replace function prive.werkvoorraad(
  feedback_dagen integer, vers_maanden integer
) returns table (soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz,
  uiterlijk timestamptz, wat text, van_wie uuid)
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
    select o.soort::text, o.id::text, d ->> 'titel', d ->> 'wijk_code', d ->> 'buurt_code', s.op, null, 'nabellen',
      (d ->> 'behandelaar')::uuid, null
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

create or replace function prive.feedback_telling(
  antwoord interval, welk date
) returns table (wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[],
  beantwoord integer, tijdig integer, te_laat integer, beloofd integer, gedaan integer, heropend integer,
  geholpen_ja integer, geholpen_nee integer)
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
    and not f.buiten
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = 'feedback' and v.dossier_id = f.id
    )
  group by 1, 2
$$;

create or replace function prive.contact_verlopen(
  termijnen jsonb, hoeveel integer
) returns table (soort public.dossier_soort, id uuid)
  language plpgsql stable
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  contact timestamptz := nu - prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie timestamptz := nu - prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  uiterst timestamptz := nu - prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  gemeld timestamptz := nu - interval '1 month';
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past. A person without a dossier has no reason to be here.
  where coalesce(case k.dossier_soort
    when 'aanmelding' then (
      select coalesce(a.afgesloten_op <= contact, prive.is_stil('aanmelding', a.id, a.ingediend_op, uiterst, gemeld))
      from public.aanmelding a where a.id = k.dossier_id
    )
    when 'aanvraag' then (
      select coalesce(a.afgesloten_op <= contact, prive.is_stil('aanvraag', a.id, a.ingediend_op, uiterst, gemeld))
      from public.aanvraag a where a.id = k.dossier_id
    )
    else (
      select case when f.doorgestuurd_op is not null then f.doorgestuurd_op <= reactie
        when f.status in ('beantwoord', 'afgesloten') then f.beantwoord_op <= reactie
        else prive.is_stil('feedback', f.id, f.ingediend_op, uiterst, gemeld) end
      from public.feedback f where f.id = k.dossier_id
    )
  end, true)
  limit hoeveel;
end
$$;

create or replace function prive.ruim_dossiers_op(
  wat text, termijnen jsonb, hoeveel integer, out aantal integer, out gezien integer
) returns record
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  uiterst interval := prive.termijn(termijnen, 'uiterst_maanden', interval '24 months') + interval '1 month';
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
begin
  perform set_config('portaal.stembus', 'opruimen', true);
  case wat
    when 'contact' then
      select coalesce(sum(prive.wis_persoon(d.soort, d.id)), 0), count(*) into aantal, gezien
      from prive.contact_verlopen(termijnen, hoeveel) d;
    when 'aanmelding' then
      select count(prive.wis_dossier('aanmelding', d.id)), count(*) into aantal, gezien
      from (select a.id from public.aanmelding a where a.afgesloten_op <= nu - dossier limit hoeveel) d;
    when 'aanvraag' then
      select count(prive.wis_dossier('aanvraag', d.id)), count(*) into aantal, gezien
      from (
        select o.id
        from (
          select a.id, a.ronde_id from public.aanvraag a
          where a.afgesloten_op <= nu - dossier and a.toegekend_cent is null
          union all
          select a.id, a.ronde_id from public.aanvraag a
          where a.afgesloten_op <= nu - toegekend and a.toegekend_cent is not null
        ) o
        -- A jury that still votes or is counted keeps what it votes on; its own term comes first.
        where not exists (select from public.jurylid j join public.ronde r on r.id = j.ronde_id
          where j.ronde_id = o.ronde_id and r.status in ('stemmen', 'tellen'))
        limit hoeveel
      ) d;
    when 'feedback' then
      select count(case when d.buiten then prive.wis_dossier('feedback', d.id)::text
        else prive.wis_gesprek(d.id)::text end), count(*) into aantal, gezien
      from (
        -- Mailed on, or never: nobody here has a use for it, and it counts nowhere.
        select f.id, true as buiten from public.feedback f
        where f.buiten and (f.doorgestuurd_op <= nu - reactie
          or f.doorgestuurd_op is null and f.ingediend_op <= nu - uiterst)
        union all
        select f.id, false from public.feedback f
        where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten')
          and (f.tekst is not null or f.wens is not null)
        union
        -- A face without words was answered in words: those that came of age since the last round, and no others.
        select f.id, false from public.gebeurtenis g join public.feedback f on f.id = g.dossier_id
        join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
        where g.dossier_soort = 'feedback' and g.soort = 'beantwoord'
          and g.op <= nu - dossier and g.op > nu - dossier - (select coalesce(nu - max(k.dagwerk_op),
            interval '100 years') + interval '1 day' from prive.tik k where k.deel = 'feedback')
          and f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten')
        limit hoeveel
      ) d;
  end case;
  perform set_config('portaal.stembus', '', true);
end
$$;

create or replace function prive.wat_volgt(dossier public.dossier_soort, id uuid) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select jsonb_build_object(
    'mail', case
      when c.email is null then 'geen'
      when b.id is null then 'geen'
      when b.verzonden_op is not null then 'verstuurd'
      when b.opgegeven_op is not null then 'mislukt'
      when b.bundel is null then 'nu'
      else 'later'
    end,
    'mail_op', case when b.verzonden_op is null and b.opgegeven_op is null and b.bundel is not null
      then b.volgende_poging_op end,
    'bevestigen', prive.dossier(dossier, wat_volgt.id) ->> 'bevestigd_op' is null,
    'telefoon', c.telefoon is not null,
    'buiten', prive.dossier(dossier, wat_volgt.id) -> 'buiten'
  )
  from (select) leeg
  left join prive.contact c on c.dossier_soort = dossier and c.dossier_id = wat_volgt.id
  left join lateral (
    select m.* from prive.bericht m
    where m.message_id = dossier || '.' || wat_volgt.id || '.ontvangen'
      -- What found no room in the mail of 18:00 is reached by the one code in it.
      or m.aan = c.email and m.message_id like 'overig.%' and m.volgende_poging_op > c.akkoord_op
    order by m.dossier_id is null, m.volgende_poging_op
    limit 1
  ) b on true
$$;
comment on function prive.wat_volgt(public.dossier_soort, uuid) is
  'What its sender hears of a form that came in: {mail: geen|nu|later|verstuurd|mislukt, mail_op: when later, '
  'bevestigen: the address waits for a yes, telefoon: a number was given, buiten: only the person outside reads it}.';

create or replace function prive.schrijf_bericht(
  dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb, vanaf timestamptz default null,
  code text default null
) returns void
  language plpgsql
  set search_path = ''
  as $$
declare
  naar text;
  aanhef text;
  bekend boolean;
  d jsonb := prive.dossier(dossier, schrijf_bericht.id);
begin
  select c.email, c.naam, c.adres_op is not null into naar, aanhef, bekend from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = schrijf_bericht.id;
  if naar is null then return; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    kenmerk, dossier, schrijf_bericht.id, wat, naar,
    jsonb_build_object(
      'soort', dossier, 'nummer', d ->> 'nummer', 'status', d ->> 'status',
      -- No words of a stranger to somebody who may never have heard of us.
      'titel', case when bekend then d ->> 'titel' end, 'naam', case when bekend then aanhef end,
      'kanaal', d ->> 'kanaal', 'buiten', d -> 'buiten',
      'voorbeeld', exists (
        select from public.aanvraag a join public.ronde r on r.id = a.ronde_id
        where dossier = 'aanvraag' and a.id = schrijf_bericht.id and r.voorbeeld
      ),
      'code', coalesce(schrijf_bericht.code, prive.maak_code(dossier, schrijf_bericht.id))
    ) || extra,
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(naar, vanaf)
  );
end
$$;

create or replace function public.feedback_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('feedback', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  het_onderwerp public.feedback_over;
  plaats record;
  onderwerp record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('feedback', antwoord); end if;
  het_onderwerp := (gegevens ->> 'over')::public.feedback_over;
  select * into onderwerp from prive.onderwerp_gebied(het_onderwerp, gegevens ->> 'over_id');
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if onderwerp.bekend is null then return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}'); end if;
  if gegevens ->> 'buurt' is not null and plaats.wijk_code is null
    then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal,
    ingediend_op, buiten)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer,
      gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    prive.nu(),
    -- About the team, or about what it works with: somebody outside reads it, when the city has one.
    coalesce((gegevens ->> 'buiten')::boolean, false)
      and (het_onderwerp = 'portaal' or het_onderwerp = 'makelaar' and gegevens ->> 'over_id' is null)
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;
comment on function public.feedback_indienen(jsonb, text, text, text, text, text, text) is
  'gegevens: {over, over_id, gezicht, tekst, wens, buurt, contact_email, akkoord_versie, uitdaging, buiten: the '
  'city has a person outside the team}. {nummer, status: nieuw|herhaald} or {fout}.';

create or replace function public.bericht_verzonden(bericht_id uuid) returns boolean
  language sql security definer
  set search_path = ''
  as $$
  with klaar as (
    update prive.bericht b
    set verzonden_op = (select prive.nu()), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null
    returning b.soort, b.dossier_id
  ), door as (
    update public.feedback f set doorgestuurd_op = (select prive.nu())
    from klaar k where k.soort = 'werk_feedback' and f.id = k.dossier_id
    returning 1
  )
  select exists (select from klaar)
$$;

create or replace function public.feedback_buiten(adres text) returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  aantal integer;
begin
  -- Ticks overlap; the other one does it.
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik'), hashtext('feedback_buiten')) then return 0; end if;
  insert into prive.bericht
    (message_id, dossier_soort, dossier_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'buiten.' || gen_random_uuid(), 'feedback', f.id, 'werk_feedback', lower(btrim(adres)), jsonb_build_object(
      'nummer', f.nummer, 'over', f.over, 'gezicht', f.gezicht, 'tekst', f.tekst, 'wens', f.wens,
      'wijk', (select w.naam from public.wijk w where w.code = f.wijk_code), 'ingediend_op', f.ingediend_op,
      'email', (select c.email from prive.contact c where c.dossier_soort = 'feedback' and c.dossier_id = f.id)
    ), nu, nu
  from public.feedback f
  -- What could not be delivered is written again, to the address of now.
  where f.buiten and f.doorgestuurd_op is null and not exists (
    select from prive.bericht b where b.dossier_soort = 'feedback' and b.dossier_id = f.id
      and b.soort = 'werk_feedback' and b.opgegeven_op is null
  )
  order by f.ingediend_op, f.id
  -- Whoever sends a thousand forms fills nobody's mailbox: the rest waits for the next day.
  limit (
    select greatest(0, 20 - count(*)) from prive.bericht b
    where b.soort = 'werk_feedback' and b.gemaakt_op > nu - interval '1 day'
  );
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
comment on function public.feedback_buiten(text) is
  'Writes feedback about the team or the portal to the person outside, at most 20 mails a '
  'day; nobody else reads it. adres: from stad.ts. Returns how many mails.';
revoke all on function public.feedback_buiten(text) from public, anon, authenticated, service_role;
grant execute on function public.feedback_buiten(text) to service_role;
