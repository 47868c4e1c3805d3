-- Why:    what the log knows was seen by nobody: a beheerder had no screen of it, a resident could not see who looked
--         at their name and address. And what a plan said it spent could differ from what was entered, unseen.
-- Tables: logboek says which acts are grave.
-- Rights: as they were. The resident sees, through the own dossier, the name and role of staff who looked.
-- Kept:   as the log.

alter table public.logboek add column ernstig boolean not null generated always as (
  coalesce(tabel in ('medewerker', 'besluitvoorstel') or handeling = 'geweigerd', false)
  or coalesce(handeling = 'stap' and code in ('toegekend', 'deels_toegekend', 'gewist'), false)
  or coalesce(via in ('dossier_wissen', 'uitslag_vaststellen'), false)
  or coalesce(via = 'ronde_stap' and code = 'tellen', false)
) stored;
comment on column public.logboek.ernstig is
  'What cannot be undone: roles, money, an uitslag, closing a vote early, erasing; and what may not be, and was tried.';
create index logboek_ernstig on public.logboek (op desc) where ernstig;

create or replace function prive.dossier_inhoud(welke public.dossier_soort, id uuid) returns jsonb
  language sql stable set search_path = ''
  as $$
  select i.alles - array[
    'id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'
  ]
  from (
    select to_jsonb(a) as alles from public.aanmelding a where welke = 'aanmelding' and a.id = dossier_inhoud.id
    union all
    select to_jsonb(a) || jsonb_build_object(
      'posten', (
        select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
          order by p.volgorde)
        from public.begrotingspost p where p.aanvraag_id = a.id
      ),
      'eindverslag', (
        select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op, 'geboekt_cent', (
          select sum(b.bedrag_cent) from public.betaling b where b.aanvraag_id = a.id and b.soort = 'besteed'
        ))
        from public.eindverslag e where e.aanvraag_id = a.id
      )
    )
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier_inhoud.id
    union all
    select to_jsonb(f) from public.feedback f where welke = 'feedback' and f.id = dossier_inhoud.id
  ) i
$$;
comment on function prive.dossier_inhoud(public.dossier_soort, uuid) is
  'What the applicant wrote, with the columns of its table; amounts in euro cents. eindverslag.geboekt_cent: what was '
  'entered as spent, null when nothing was.';

create or replace function prive.dossier_volledig(welke public.dossier_soort, id uuid) returns jsonb
  language sql stable set search_path = ''
  as $$
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
    'contactpersoon', coalesce(
      (select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', m.telefoon, 'email',
        m.email)
       from public.makelaar m where m.id = prive.eigenaar(welke, q.id) and m.status = 'gepubliceerd'
         and m.toestemming_op is not null),
      '{"soort": "beheerder"}'
    ),
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
        b.verzonden_op) order by b.gemaakt_op)
      from prive.bericht b where b.dossier_soort = welke and b.dossier_id = q.id
    )
  )
  from (select dossier_volledig.id, prive.dossier(welke, dossier_volledig.id) as d) q
$$;

create or replace function public.werkberichten_schrijven(feedback_dagen integer default 14,
  vers_maanden integer default 6)
  returns integer
  language plpgsql security definer set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  daar timestamp := nu at time zone 'Europe/Amsterdam';
  termijnen integer;
  dagen integer;
  ernstig integer;
  wie uuid[];
begin
  delete from prive.werkbericht w where w.op <= nu - interval '30 days';

  with verlopen as materialized (
    select w.*, concat_ws(' ', 'termijn', w.soort, w.id, w.wat, extract(epoch from w.uiterlijk)::bigint) as sleutel
    from prive.werk_van(feedback_dagen, vers_maanden) w
    -- What ended longer ago stands in the mail of the day.
    where w.uiterlijk <= nu and w.uiterlijk > nu - interval '1 day'
  ), nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select v.medewerker_id, v.sleutel, nu
      from verlopen v on conflict do nothing returning werkbericht.medewerker_id, werkbericht.sleutel
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'termijn.' || gen_random_uuid(), 'werk_termijn', m.email,
    jsonb_build_object('naam', m.naam, 'meer', 0, 'nakijken', 0, 'ernstig', 0, 'regels', jsonb_agg(
      jsonb_build_object('soort', v.soort, 'id', v.id, 'wat', v.wat, 'titel',
        case when v.soort <> 'feedback' then v.titel end, 'uiterlijk', v.uiterlijk)
      order by v.uiterlijk)),
    nu, nu
  from nieuw n
  join verlopen v on v.medewerker_id = n.medewerker_id and v.sleutel = n.sleutel
  join public.medewerker m on m.id = n.medewerker_id
  group by m.id;
  get diagnostics termijnen = row_count;

  if daar::time < '07:00' then return termijnen; end if;
  -- Also for whom nothing waits: what comes in later today is for the mail of tomorrow.
  with nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select m.id, 'dag ' || daar::date, nu
      from prive.medewerkers_nu() m on conflict do nothing returning werkbericht.medewerker_id
  )
  select array_agg(n.medewerker_id) into wie from nieuw n;
  if wie is null then return termijnen; end if;

  -- On mondays, beheerders hear what was done that cannot be undone.
  ernstig := case when (daar::date - date '2026-01-05') % 7 = 0 then (
    select count(*) from public.logboek l where l.ernstig and l.op > nu - interval '7 days'
  ) else 0 end;
  with werk as materialized (
    select w.*, row_number() over (partition by w.medewerker_id, w.wat = 'nakijken' order by w.uiterlijk nulls last,
      w.sinds nulls first, w.id) as plaats
    from prive.werk_van(feedback_dagen, vers_maanden) w
    where w.medewerker_id = any (wie)
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select concat_ws('.', 'dag', m.id, daar::date), 'werk_vandaag', m.email,
    jsonb_build_object(
      'naam', m.naam,
      'meer', count(*) filter (where w.wat <> 'nakijken' and w.plaats > 25),
      'nakijken', count(*) filter (where w.wat = 'nakijken'),
      'ernstig', case when m.rol = 'beheerder' then ernstig else 0 end,
      'regels', coalesce(jsonb_agg(
        jsonb_build_object('soort', w.soort, 'id', w.id, 'wat', w.wat, 'titel',
          case when w.soort <> 'feedback' then w.titel end, 'uiterlijk', w.uiterlijk)
        order by w.plaats) filter (where w.wat <> 'nakijken' and w.plaats <= 25), '[]')
    ),
    nu, nu
  from werk w join public.medewerker m on m.id = w.medewerker_id
  group by m.id;
  get diagnostics dagen = row_count;
  return termijnen + dagen;
end
$$;
