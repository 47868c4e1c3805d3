-- Why:    words of one person read as those of another, and "staat op de site" was said before it did. Who wrote what comes
--         from data; what is online is known; a place that was given for the site stands on it.
-- Tables: gebeurtenis_tekst gets telling, feedback_publiek gezegd_door, initiatief adres; prive.online_na takes plans too.
-- Rights: those of the tables.
--         Deliberately not granted: anything new to any API role.
-- Kept:   as the rows they stand in.

alter table public.gebeurtenis_tekst add column telling text check (char_length(telling) between 1 and 2000);
comment on column public.gebeurtenis_tekst.telling is
  'What the count says of this request: words of the site, beside those of whoever took the step.';
alter table public.feedback_publiek add column gezegd_door public.partij not null default 'makelaar'
  check (gezegd_door in ('indiener', 'makelaar'));
comment on column public.feedback_publiek.gezegd_door is
  'Whose words gezegd are: indiener when they stand in the feedback, otherwise a makelaar put them together.';
alter table public.initiatief add column adres text check (length(adres) <= 160);
comment on column public.initiatief.adres is 'Address or place in words, when its makers gave one for the site.';

alter table prive.online_na drop constraint online_na_pkey;
alter table prive.online_na alter column initiatief_id drop not null;
alter table prive.online_na add column aanvraag_id uuid references public.aanvraag_publiek on delete cascade;
alter table prive.online_na add unique (initiatief_id), add unique (aanvraag_id);
alter table prive.online_na add check (num_nonnulls(initiatief_id, aanvraag_id) = 1);
comment on table prive.online_na is
  'The content version in which an initiatief or the plan of an aanvraag first stood. Kept as long as those.';

create function prive.staat_online(aanvraag uuid) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (select from public.aanvraag_publiek p where p.id = aanvraag) and not exists (
    select from prive.online_na o
    where o.aanvraag_id = aanvraag and o.versie > coalesce((select p.online_versie from prive.publicatie p), 0)
  )
$$;
comment on function prive.staat_online(uuid) is
  'Whether the site that visitors get shows this plan of an aanvraag, as far as it told.';
revoke all on function prive.staat_online(uuid) from public, anon, authenticated, service_role;

create or replace function prive.publiceer_aanmelding(welke uuid, anders jsonb) returns text
language plpgsql
set search_path = ''
as $$
declare
  a public.aanmelding;
  nieuw text;
  op_adres boolean;
begin
  select * into strict a from public.aanmelding m where m.id = welke;
  op_adres := a.lat is not null and coalesce(anders ->> 'precisie', 'adres') = 'adres';
  insert into public.initiatief (
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, adres, makelaar_id, website,
    bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(anders ->> 'naam', a.naam), prive.vrije_slug('public.initiatief', coalesce(anders ->> 'naam', a.naam), a.nummer),
    coalesce(anders ->> 'omschrijving', a.omschrijving),
    case when anders ? 'themas' then prive.lijst(anders -> 'themas') else a.themas end,
    (anders ->> 'fase')::public.initiatief_fase, a.wijk_code, a.buurt_code,
    case when op_adres then a.lat else g.lat end, case when op_adres then a.lon else g.lon end,
    case when op_adres then 'adres' when a.buurt_code is not null then 'buurt' else 'wijk' end::public.precisie,
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid,
    -- Who publishes it less exactly than it was given leaves out the words too.
    case when coalesce(anders ->> 'precisie', 'adres') = 'adres' then a.adres end, prive.eigenaar('aanmelding', a.id), a.website,
    array['aanmelding door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
  from (
    select b.lat, b.lon from public.buurt b where b.code = a.buurt_code
    union all
    select w.lat, w.lon from public.wijk w where a.buurt_code is null and w.code = a.wijk_code
  ) g
  returning id into nieuw;
  insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  update public.aanmelding m set initiatief_id = nieuw where m.id = welke;
  return nieuw;
end
$$;

create or replace function prive.initiatief_bij(welke uuid, bestaand text) returns text
language plpgsql
set search_path = ''
as $$
declare
  a public.aanvraag;
  nieuw text := bestaand;
begin
  select * into strict a from public.aanvraag q where q.id = welke;
  if nieuw is null then
    insert into public.initiatief (
      naam, slug, omschrijving, wijk_code, buurt_code, makelaar_id, bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
    ) values (
      a.titel, prive.vrije_slug('public.initiatief', a.titel, a.nummer), left(a.plan, 2000), a.wijk_code, a.buurt_code,
      prive.eigenaar('aanvraag', a.id), array['aanvraag door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
    ) returning id into nieuw;
    insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  end if;
  update public.aanvraag q set initiatief_id = nieuw where q.id = welke;
  return nieuw;
end
$$;

create or replace function prive.publiceer_aanvraag() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if new.status = 'voorgelegd' and old.status <> 'voorgelegd' then
    insert into public.aanvraag_publiek
      (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, prioriteit_id, gevraagd_cent, status, voorgelegd_op)
    values (
      new.id, new.nummer, prive.vrije_slug('public.aanvraag_publiek', nullif(prive.maak_slug(new.titel), 'uitslag'), new.nummer),
      new.ronde_id, new.titel, new.plan, new.wijk_code, new.buurt_code, new.prioriteit_id, new.gevraagd_cent, new.status, prive.nu()
    );
    insert into prive.online_na (aanvraag_id, versie) select new.id, c.versie from public.content_versie c;
  elsif new.status = 'ingetrokken' then
    delete from public.aanvraag_publiek p where p.id = new.id;
  else
    update public.aanvraag_publiek p
    set status = new.status, toegekend_cent = new.toegekend_cent, initiatief_id = new.initiatief_id,
      verslag = e.tekst, besteed_cent = e.besteed_cent
    from (select) leeg left join public.eindverslag e on e.aanvraag_id = new.id
    where p.id = new.id;
  end if;
  return null;
end
$$;

create or replace function prive.dossier_volledig(welke public.dossier_soort, id uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select jsonb_build_object(
    'soort', welke, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'kanaal', d ->> 'kanaal',
    'bevestigd_op', d -> 'bevestigd_op', 'ingediend_op', (select min(g.op) from public.gebeurtenis g where g.dossier_soort = welke and g.dossier_id = q.id),
    'inhoud', prive.dossier_inhoud(welke, q.id),
    'contact', (
      select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon, 'akkoord_op', c.akkoord_op, 'akkoord_versie', c.akkoord_versie)
      from prive.contact c where c.dossier_soort = welke and c.dossier_id = q.id
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object('soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'tekst', t.tekst, 'telling', t.telling) order by g.id)
      from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
      where g.dossier_soort = welke and g.dossier_id = q.id and g.soort <> 'notitie'
    ),
    'contactpersoon', coalesce(
      (select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', m.telefoon, 'email', m.email)
       from public.makelaar m where m.id = prive.eigenaar(welke, q.id) and m.status = 'gepubliceerd' and m.toestemming_op is not null),
      '{"soort": "beheerder"}'
    ),
    'ronde', (
      select jsonb_build_object('slug', r.slug, 'naam', r.naam, 'status', r.status, 'opent_op', r.opent_op, 'sluit_op', r.sluit_op, 'besluit_op', r.besluit_op,
        'max_per_aanvraag_cent', r.max_per_aanvraag_cent, 'eenvoudig_tot_cent', r.eenvoudig_tot_cent, 'voorbeeld', r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where welke = 'aanvraag' and a.id = q.id
    ),
    'publiek', (select jsonb_build_object('slug', p.slug, 'voorgelegd_op', p.voorgelegd_op, 'online', prive.staat_online(p.id)) from public.aanvraag_publiek p where p.id = q.id),
    'initiatief', (
      select jsonb_build_object('id', i.id, 'slug', i.slug, 'naam', i.naam, 'online', prive.staat_online(i.id)) from public.initiatief i
      where i.id = prive.dossier_inhoud(welke, q.id) ->> 'initiatief_id' and i.status = 'gepubliceerd'
    ),
    'reactie', (
      select to_jsonb(p) - array['feedback_id', 'gewijzigd_op'] from public.feedback_publiek p where p.feedback_id = q.id
    ),
    'berichten', (
      select jsonb_agg(jsonb_build_object('soort', b.soort, 'gemaakt_op', b.gemaakt_op, 'verzonden_op', b.verzonden_op) order by b.gemaakt_op)
      from prive.bericht b where b.dossier_soort = welke and b.dossier_id = q.id
    )
  )
  from (select dossier_volledig.id, prive.dossier(welke, dossier_volledig.id) as d) q
$$;

create or replace function public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) returns jsonb
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
    'over_mij', exists (select from public.makelaar m where m.id = d ->> 'makelaar_id' and m.medewerker_id = (select prive.medewerker_id())),
    'behandelaar', (select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m where m.id = (d ->> 'behandelaar')::uuid),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst, 'telling', t.telling, 'intern', g.soort = 'notitie'
      ) order by g.id)
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;

create or replace function prive.besluit_uit(u public.uitslag, motivering text) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  d record;
  antwoord jsonb;
  stap bigint;
  met_de_hand jsonb := '[]';
begin
  if not (u.uitslag ->> 'geldig')::boolean then return met_de_hand; end if;
  for d in
    select a.id, a.status, a.gevraagd_cent, a.toegekend_cent, (e.value ->> 'toegekend_cent')::bigint as cent, u.zinnen ->> a.id::text as zin
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e join public.aanvraag a on a.id::text = e.value ->> 'id'
    where a.status <> 'ingetrokken' order by a.id
  loop
    if d.status <> 'voorgelegd' then
      -- Money that was promised is not taken back by a function: a beheerder talks with who got it.
      if coalesce(d.toegekend_cent, 0) <> d.cent then met_de_hand := met_de_hand || to_jsonb(d.id); end if;
      continue;
    end if;
    antwoord := public.aanvraag_stap(
      d.id, case when d.cent = 0 then 'afgewezen' when d.cent < d.gevraagd_cent then 'deels_toegekend' else 'toegekend' end,
      motivering, nullif(d.cent, 0)
    );
    if antwoord ? 'fout' then raise exception 'besluit over %: %', d.id, antwoord ->> 'fout'; end if;
    -- Two texts of two writers: what the count says, and why a beheerder decides so.
    stap := (prive.laatste_stap('aanvraag', d.id)).id;
    update public.gebeurtenis_tekst t set telling = left(d.zin, 2000) where t.gebeurtenis_id = stap;
    update prive.bericht b set gegevens = b.gegevens || jsonb_build_object('telling', left(d.zin, 2000))
    where b.message_id = 'gebeurtenis.' || stap and b.verzonden_op is null;
  end loop;
  return met_de_hand;
end
$$;

create or replace function prive.vragen_van(welke uuid) returns jsonb
language sql stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('vraag', t.tekst, 'antwoord', a.tekst) order by g.id), '[]')
  from public.gebeurtenis g
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
  left join lateral (
    select at.tekst from public.gebeurtenis q join public.gebeurtenis_tekst at on at.gebeurtenis_id = q.id and at.zichtbaar
    where q.dossier_soort = 'aanvraag' and q.dossier_id = welke and q.soort = 'aangevuld' and q.id > g.id
      -- An answer goes with the question that stood then: one that was dropped stays without.
      and not exists (
        select from public.gebeurtenis tussen
        where tussen.dossier_soort = 'aanvraag' and tussen.dossier_id = welke and tussen.id > g.id and tussen.id < q.id
          and tussen.soort in ('aanvulling_gevraagd', 'vraag_vervallen')
      )
    order by q.id limit 1
  ) a on true
  where g.dossier_soort = 'aanvraag' and g.dossier_id = welke and g.soort = 'aanvulling_gevraagd'
$$;

create or replace function public.feedback_antwoord(
  id uuid, gezegd text, reactie text, wat_gedaan text default null, belofte_op date default null
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  fout text := prive.stap_kan('feedback', feedback_antwoord.id, 'beantwoord', reactie);
  f public.feedback;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select * into f from public.feedback q where q.id = feedback_antwoord.id;
  if f.over <> 'makelaar' and nullif(btrim(gezegd), '') is not null then
    insert into public.feedback_publiek as p
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, gezegd_door, reactie, wat_gedaan, gedaan_op, belofte_op, gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd),
      case when btrim(gezegd) in (btrim(f.tekst), btrim(f.wens)) then 'indiener' else 'makelaar' end::public.partij, btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null then (prive.nu() at time zone 'Europe/Amsterdam')::date end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, gezegd_door = excluded.gezegd_door, reactie = excluded.reactie, wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
      belofte_op = excluded.belofte_op;
  end if;
  perform prive.meld_stap('feedback', f.id,
    prive.zet_status('feedback', f.id, 'beantwoord', prive.rol()::text::public.partij, reactie), 'feedback_reactie',
    jsonb_build_object('vraag_geholpen', f.geholpen is null));
  return jsonb_build_object('stand', 'beantwoord', 'gepubliceerd', exists (select from public.feedback_publiek p where p.feedback_id = f.id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
