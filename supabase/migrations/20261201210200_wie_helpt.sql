-- Why:    "who helps me?" had an answer only when a makelaar of that buurt has a page: whoever took it up without one
--         stayed nameless, a page of thanks and a mail named nobody, and nobody knew by when somebody would.
-- Tables: none. One function names whoever helps, for the dossier, its mails and the page of thanks.
-- Rights: wie_helpt_bij for our server; wie_helpt for the functions of the owner only. Deliberately not told by a
--         number alone: who took it up; and of a dossier older than a day nothing at all.
-- Kept:   nothing new.

create function prive.als_contactpersoon(makelaar text) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', m.telefoon, 'email', m.email,
    -- The site may not have the photo of today yet.
    'foto', (
      select format('/foto/%s-klein.%s.webp', b.id, b.kenmerk) from public.beeld b
      where b.makelaar_id = m.id and b.status = 'gepubliceerd'
        and b.gewijzigd_op <= (select prive.nu()) - interval '1 day'
      order by b.volgorde, b.id limit 1
    ))
  from public.makelaar m
  where m.id = als_contactpersoon.makelaar and m.status = 'gepubliceerd' and m.toestemming_op is not null
$$;
comment on function prive.als_contactpersoon(text) is
  'A makelaar as residents may see them, with the path of a photo; null for who did not agree to be named.';
revoke all on function prive.als_contactpersoon(text) from public, anon, authenticated, service_role;

create function prive.wie_helpt(welke public.dossier_soort, id uuid) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select coalesce(
    case when q.wie is null then prive.als_contactpersoon(prive.eigenaar(welke, q.id))
      else coalesce(
        (select prive.als_contactpersoon(m.id) from public.makelaar m where m.medewerker_id = q.wie),
        -- Who has no page of their own is known to whoever they help.
        (select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', null, 'email', null,
          'foto', null)
        from public.medewerker m
        where m.id = q.wie and not exists (select from public.makelaar p where p.medewerker_id = m.id))
      )
    end,
    '{"soort": "beheerder"}'
  )
  from (
    select wie_helpt.id, (
      select m.id from prive.medewerkers_nu() m
      where m.id = (d ->> 'behandelaar')::uuid and not (d ->> 'buiten')::boolean
    ) as wie
    from prive.dossier(welke, wie_helpt.id) d
  ) q
$$;
comment on function prive.wie_helpt(public.dossier_soort, uuid) is
  'Who helps whoever sent this dossier: who took it up and works here, else the makelaar of the buurt. '
  '{soort: makelaar, naam, rol, telefoon, email, foto}, or {soort: beheerder} for the team.';
revoke all on function prive.wie_helpt(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function public.wie_helpt_bij(nummer text) returns jsonb
  language sql stable security definer
  set search_path = ''
  as $$
  select coalesce((
    select prive.als_contactpersoon(prive.eigenaar(d.soort, d.id)) from (
      select 'aanmelding'::public.dossier_soort as soort, a.id, a.ingediend_op from public.aanmelding a
      where a.nummer = wie_helpt_bij.nummer
      union all
      select 'aanvraag', a.id, a.ingediend_op from public.aanvraag a where a.nummer = wie_helpt_bij.nummer
      union all
      select 'feedback', f.id, f.ingediend_op from public.feedback f where f.nummer = wie_helpt_bij.nummer
    ) d where d.ingediend_op > (select prive.nu()) - interval '1 day'
  ), '{"soort": "beheerder"}')
$$;
comment on function public.wie_helpt_bij(text) is
  'For the page of thanks, on the day a form came in: the makelaar of its buurt, as on the site. '
  '{soort: makelaar, naam, rol, telefoon, email, foto} or {soort: beheerder}, which any other number gets too.';
revoke all on function public.wie_helpt_bij(text) from public, anon, authenticated, service_role;
grant execute on function public.wie_helpt_bij(text) to service_role;

create or replace function prive.dossier_volledig(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'soort', welke, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'kanaal',
      d ->> 'kanaal',
    'bevestigd_op', d -> 'bevestigd_op', 'ingediend_op', (select min(g.op) from public.gebeurtenis g
      where g.dossier_soort = welke and g.dossier_id = q.id),
    'inhoud', prive.dossier_inhoud(welke, q.id),
    'contact', (
      select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon, 'akkoord_op',
        c.akkoord_op, 'akkoord_versie', c.akkoord_versie)
      from prive.contact c where c.dossier_soort = welke and c.dossier_id = q.id
    ),
    'ingezien', (
      select coalesce(jsonb_agg(jsonb_build_object('op', l.op, 'wie', l.naam, 'rol', l.rol) order by l.op desc),
        '[]')
      from (
        select * from public.logboek k
        where k.tabel = 'contact' and k.rij = q.id::text and k.handeling = 'ingezien' order by k.op desc limit 50
      ) l
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object('soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op',
        g.op, 'tekst', t.tekst, 'telling', t.telling) order by g.id)
      from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
      where g.dossier_soort = welke and g.dossier_id = q.id and g.soort <> 'notitie'
    ),
    'contactpersoon', prive.wie_helpt(welke, q.id),
    'ronde', (
      select jsonb_build_object('slug', r.slug, 'naam', r.naam, 'status', r.status, 'opent_op', r.opent_op,
        'sluit_op', r.sluit_op, 'besluit_op', r.besluit_op,
        'max_per_aanvraag_cent', r.max_per_aanvraag_cent, 'eenvoudig_tot_cent', r.eenvoudig_tot_cent, 'voorbeeld',
          r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where welke = 'aanvraag' and a.id = q.id
    ),
    'publiek', (select jsonb_build_object('slug', p.slug, 'voorgelegd_op', p.voorgelegd_op, 'online',
      prive.staat_online(p.id)) from public.aanvraag_publiek p where p.id = q.id),
    'initiatief', (
      select jsonb_build_object('id', i.id, 'slug', i.slug, 'naam', i.naam, 'online', prive.staat_online(i.id))
        from public.initiatief i
      where i.id = prive.dossier_inhoud(welke, q.id) ->> 'initiatief_id' and i.status = 'gepubliceerd'
    ),
    'reactie', (
      select to_jsonb(p) - array['feedback_id', 'gewijzigd_op'] from public.feedback_publiek p
        where p.feedback_id = q.id
    ),
    'berichten', (
      select jsonb_agg(jsonb_build_object('soort', b.soort, 'gemaakt_op', b.gemaakt_op, 'verzonden_op',
        b.verzonden_op, 'opgegeven_op', b.opgegeven_op) order by b.gemaakt_op)
      from prive.bericht b where b.dossier_soort = welke and b.dossier_id = q.id
    )
  )
  from (select dossier_volledig.id, prive.dossier(welke, dossier_volledig.id) as d) q
$$;

create or replace function prive.schrijf_bericht(
  dossier public.dossier_soort, id uuid, wat text, kenmerk text, extra jsonb,
  vanaf timestamp with time zone DEFAULT NULL::timestamp with time zone, code text DEFAULT NULL::text
) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
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
      'wie', nullif(prive.wie_helpt(dossier, schrijf_bericht.id) - '{rol,email,foto}'::text[],
        '{"soort": "beheerder"}') - 'soort',
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
  ), termijn as materialized (
    select prive.werktermijn('oppakken_dagen', interval '7 days') as oppakken,
      prive.werktermijn('bewonersvraag_dagen', interval '5 days') as bewonersvraag
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
      case when a.bevestigd_op is not null
        then prive.einde_van(greatest(s.op, a.bevestigd_op), t.oppakken) end as uiterlijk,
      case when a.bevestigd_op is null then 'bevestigen' when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'aanmelding_lezen' end as wat,
      a.behandelaar, null::text as niet
    from termijn t, public.aanmelding a cross join lateral prive.laatste_stap('aanmelding', a.id) s
    where a.status = 'ingediend'
    union all
    select 'aanvraag', a.id::text, a.titel, a.wijk_code, a.buurt_code, s.op,
      least(
        case when a.status in ('ingediend', 'in_behandeling')
          then coalesce(r.stemmen_vanaf_op, r.besluit_op::timestamp at time zone 'Europe/Amsterdam') end,
        case when a.status <> 'in_behandeling' and a.bevestigd_op is not null
          then prive.einde_van(greatest(s.op, a.bevestigd_op), t.oppakken) end
      ),
      case
        when a.status = 'ingediend' then 'oppakken'
        when a.status in ('toegekend', 'deels_toegekend') then 'starten'
        when a.bevestigd_op is null then 'bevestigen'
        when s.soort = 'aangevuld' then 'antwoord_lezen'
        else 'voorleggen'
      end,
      a.behandelaar, null
    from termijn t, public.aanvraag a
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
      prive.einde_van(v.op, t.bewonersvraag), 'vraag_lezen',
      d.behandelaar, null
    from termijn t, vraag v join dossier d on d.soort = v.soort and d.id = v.id
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
    case
      when w.wat = 'nakijken' then null
      -- A term that we promised ends before the others do: it goes up as all that waits.
      when w.soort = 'aanmelding' or w.wat in ('oppakken', 'starten', 'vraag_lezen')
        then w.sinds + make_interval(days => feedback_dagen)
      else coalesce(w.uiterlijk, w.sinds + make_interval(days => feedback_dagen))
    end
  from wacht w
  left join zorgt b on b.buurt_code = w.buurt_code
  left join zorgt z on z.wijk_code = w.wijk_code
$$;
