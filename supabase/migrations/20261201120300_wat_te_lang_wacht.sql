-- Why:    what waits for staff was never seen by anybody else, and the clock has new kinds of work.
-- Tables: none.
-- Rights: none for an API role. bewaak_stem and bewaak_jury let the clock clear a ronde that stands still.
--         Deliberately not granted: the words of anybody to the person outside, who hears kinds and numbers alone.
-- Kept:   the answers in feedback as its words: dossier_maanden (12) after the answer.

create or replace function prive.bewaak_stem() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  stand public.ronde_status := (select r.status from public.ronde r where r.id = rij ->> 'ronde_id');
  mag text := coalesce(current_setting('portaal.stembus', true), '');
begin
  if mag = 'open' and tg_op <> 'DELETE' and tg_table_name in ('deelname', 'stembiljet') and stand = 'stemmen'
    -- A paper that is voided; a vote on the site is never taken back.
    or mag = 'open' and tg_op = 'DELETE' and tg_table_name = 'deelname' and stand = 'stemmen'
      and rij ->> 'kanaal' = 'papier'
    or mag = 'papier' and tg_op = 'INSERT' and tg_table_name = 'stembiljet' and stand = 'tellen'
    or mag = 'schudden' and tg_op = 'INSERT' and tg_table_name in ('deelname', 'stembiljet')
    or mag = 'opname' and tg_op = 'INSERT' and tg_table_name in ('opname', 'opname_aanvraag') and stand = 'beoordeling'
    or tg_op = 'UPDATE' and tg_table_name = 'opname' and to_jsonb(old) - 'herinnerd_op' = to_jsonb(new) - 'herinnerd_op'
    or tg_op = 'DELETE' and tg_table_name in ('deelname', 'stembiljet')
      and (mag = 'opruimen' or stand in ('vastgesteld', 'afgerond', 'ingetrokken'))
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, rij ->> 'ronde_id');
  return null;
end
$$;

create or replace function prive.bewaak_jury() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  rij jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  welke text := coalesce(
    rij ->> 'ronde_id', (select j.ronde_id from public.jurylid j where j.id = (rij ->> 'jurylid_id')::uuid));
  stand public.ronde_status := (select r.status from public.ronde r where r.id = welke);
begin
  -- A juror may still declare a belang before voting; the rest of the jury stands still.
  if stand not in ('stemmen', 'tellen')
    or tg_op in ('INSERT', 'UPDATE', 'DELETE') and tg_table_name = 'belang' and stand = 'stemmen'
      and current_setting('portaal.belang', true) = 'ja'
    -- The clock, of a ronde that stands still for stilstand_maanden.
    or current_setting('portaal.stembus', true) = 'opruimen'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke);
  return null;
end
$$;

create or replace function prive.bewaak_opgenomen() returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  welke uuid := coalesce(to_jsonb(old) ->> 'aanvraag_id', to_jsonb(old) ->> 'id',
    to_jsonb(new) ->> 'aanvraag_id')::uuid;
  -- Steps, who is responsible, and the award do not change what was voted on.
  vrij constant text[] := '{status,afgesloten_op,toegekend_cent,initiatief_id,behandelaar,bevestigd_op,gewijzigd_op}';
begin
  if not exists (
      select from prive.opname_aanvraag o join public.ronde r on r.id = o.ronde_id
      where o.aanvraag_id = welke and r.status in ('stemmen', 'tellen'))
    or tg_op = 'UPDATE' and tg_table_name = 'aanvraag' and to_jsonb(old) - vrij = to_jsonb(new) - vrij
    -- The clock, when the jury of a ronde that stands still is gone.
    or tg_op = 'DELETE' and current_setting('portaal.stembus', true) = 'opruimen'
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke::text);
  return null;
end
$$;

create or replace function public.telling_invoer(ronde text) returns jsonb
  language plpgsql stable security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  o prive.opname;
begin
  select * into r from public.ronde q where q.slug = telling_invoer.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  select * into strict o from prive.opname q where q.ronde_id = r.id;
  if (select count(*) from prive.stembiljet s where s.ronde_id = r.id) = 0
    and (exists (select from public.uitslag u where u.ronde_id = r.id)
      -- Cleared away: a count of nothing is not what the jury said.
      or not exists (select from public.jurylid j where j.ronde_id = r.id))
  then return '{"fout": "stap_kan_niet"}'; end if;
  return jsonb_build_object(
    'ronde', r.slug, 'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet',
      r.past_niet,
    'drempel', r.drempel, 'quorum', r.quorum, 'gelijk', r.gelijk, 'budget_cent', r.budget_cent, 'juryleden',
      o.juryleden,
    'papier', prive.papier_tellen(r.id), 'lot_hash', r.lot_hash, 'loting', encode(o.loting, 'hex'),
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', p.aanvraag_id, 'titel', p.titel, 'bedrag_cent', p.bedrag_cent,
        'minimum_cent', p.minimum_cent,
        'ingetrokken', not exists (select from public.aanvraag a where a.id = p.aanvraag_id
          and a.status <> 'ingetrokken')) order by p.aanvraag_id)
      from prive.opname_aanvraag p where p.ronde_id = r.id),
    -- By content: the order of the rows goes no further than this function.
    'biljetten', (select coalesce(jsonb_agg(s.keuzes order by s.keuzes::text), '[]') from prive.stembiljet s
      where s.ronde_id = r.id)
  );
end
$$;

create function prive.wis_gesprek(id uuid) returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  aantal integer;
begin
  delete from public.gebeurtenis_tekst t using public.gebeurtenis g
  where g.id = t.gebeurtenis_id and g.dossier_soort = 'feedback' and g.dossier_id = wis_gesprek.id;
  get diagnostics aantal = row_count;
  update public.feedback f set tekst = null, wens = null
  where f.id = wis_gesprek.id and (f.tekst is not null or f.wens is not null);
  return aantal;
end
$$;
comment on function prive.wis_gesprek(uuid) is
  'Removes all words of a feedback that was answered, those of staff too; what was published stands apart.';
grant create on schema prive to opschoner;
alter function prive.wis_gesprek(uuid) owner to opschoner;
revoke create on schema prive from opschoner;
revoke all on function prive.wis_gesprek(uuid) from public, anon, authenticated, service_role;

create function prive.te_lang(sinds timestamptz, uiterlijk timestamptz, wat text, antwoord interval,
  keer integer default 1) returns boolean
  language sql stable
  set search_path = ''
  as $$
  select wat <> 'nakijken' and coalesce(uiterlijk, sinds + antwoord) + antwoord * keer <= (select prive.nu())
$$;
comment on function prive.te_lang(timestamptz, timestamptz, text, interval, integer) is
  'Whether work waits too long: keer times the answer term after it should have been done. 1: beheerders see it; 3:'
  ' so does the person outside.';
revoke all on function prive.te_lang(timestamptz, timestamptz, text, interval, integer)
  from public, anon, authenticated, service_role;

create or replace function prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, out aantal integer,
  out gezien integer)
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
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
      select count(prive.wis_gesprek(d.id)), count(*) into aantal, gezien
      from (
        select f.id from public.feedback f
        where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten')
          and (f.tekst is not null or f.wens is not null)
        union
        -- A face without words was answered in words: those that came of age since the last round, and no others.
        select f.id from public.gebeurtenis g join public.feedback f on f.id = g.dossier_id
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

create or replace function prive.werkvoorraad(feedback_dagen integer, vers_maanden integer) returns table (
    soort text, id text, titel text,
    wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz, wat text, van_wie uuid
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
    where f.status in ('nieuw', 'heropend')
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
    where b.opgegeven_op is not null and d is not null
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

create or replace function prive.werk_van(feedback_dagen integer, vers_maanden integer) returns table (
    medewerker_id uuid, soort text, id text, titel text,
    wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz, wat text
  )
  language sql stable
  set search_path = ''
  as $$
  with wie as materialized (select * from prive.medewerkers_nu()), band as materialized (
    select w.id as wie, k::text as feedback from wie w cross join lateral prive.klachtbanden(w.id) k
  )
  select m.id, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
  from prive.werkvoorraad(feedback_dagen, vers_maanden) v
  -- What somebody had who left, or whom it is about, falls to the beheerders, as what nobody has.
  left join wie eigen on eigen.id = v.van_wie and (eigen.id, v.id) not in (select b.wie, b.feedback from band b)
  join wie m on m.id = eigen.id or m.rol = 'beheerder' and (eigen.id is null or prive.te_lang(v.sinds, v.uiterlijk,
    v.wat, make_interval(days => feedback_dagen)))
  where (m.id, v.id) not in (select b.wie, b.feedback from band b)
$$;

create function prive.meld_buiten(termijnen jsonb) returns integer
  language plpgsql
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  antwoord interval := make_interval(days => coalesce((termijnen ->> 'antwoord_dagen')::integer, 14));
  lijst jsonb;
begin
  if termijnen ->> 'buiten_adres' is null
    or exists (select from prive.bericht b where b.soort = 'werk_buiten' and b.gemaakt_op > nu - interval '28 days')
  then return 0; end if;
  select jsonb_agg(jsonb_build_object('wat', w.wat, 'aantal', w.aantal, 'sinds', w.sinds) order by w.sinds) into lijst
  from (
    select v.wat, count(*) as aantal, min(coalesce(v.uiterlijk, v.sinds)) as sinds
    from prive.werkvoorraad(coalesce((termijnen ->> 'antwoord_dagen')::integer, 14),
      coalesce((termijnen ->> 'vers_maanden')::integer, 6)) v
    where prive.te_lang(v.sinds, v.uiterlijk, v.wat, antwoord, 3)
    group by v.wat
  ) w;
  if lijst is null then return 0; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('buiten.' || gen_random_uuid(), 'werk_buiten', termijnen ->> 'buiten_adres',
    jsonb_build_object('lijst', lijst), nu, nu);
  return 1;
end
$$;
comment on function prive.meld_buiten(jsonb) is
  'Once in 28 days, when something waits too long for makelaars and beheerders alike: a mail to the person outside '
  '(buiten_adres), with kinds, numbers and since when. Returns how many mails.';
revoke all on function prive.meld_buiten(jsonb) from public, anon, authenticated, service_role;

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
    when wat = 'herinneren' then
      select p.aantal, p.meer into aantal, meer from prive.herinner_bewoners(termijnen) p;
    when wat = 'bewaareinde' then
      select p.aantal, p.meer into aantal, meer from prive.meld_bewaareinde(termijnen) p;
    when wat = 'makelaar' then
      select p.aantal, p.meer into aantal, meer from prive.makelaars_verlopen(termijnen, 500) p;
    when wat = 'medewerker' then
      select p.aantal, p.meer into aantal, meer from prive.medewerkers_verlopen(termijnen, 500) p;
    when wat = 'initiatief' then
      select p.aantal, p.meer into aantal, meer from prive.initiatieven_verlopen(termijnen, 500) p;
    when wat = 'buiten' then
      aantal := prive.meld_buiten(termijnen);
      meer := false;
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

create or replace function prive.dagdelen() returns text[]
  language sql immutable
  set search_path = ''
  as $$
  -- Counted before anything is cleared away.
  select array['tel_feedback', 'tel_monitor', 'herinneren', 'bewaareinde'] || prive.opruimsels()
    -- A makelaar is known by the account that ended.
    || array['jury', 'makelaar', 'medewerker', 'initiatief', 'accounts', 'buiten']
$$;
