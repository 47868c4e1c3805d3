-- Why:    functions of before the limit on lines could not be read on a screen, nor reviewed in a diff. They are the
--         same, word for word, on shorter lines. What says of whom the contact is kept too long had a name nobody would
--         look for.
-- Tables: none.
-- Rights: as they were; a function that is replaced keeps its grants.
-- Kept:   as before.

alter function prive.met_persoon(jsonb, integer) rename to contact_verlopen;
comment on function public.opschonen(jsonb) is
  'Removes a lot of each kind that is kept too long, in the terms of the city (each kind has its default), and logs '
  'counts. Returns the counts.';

create or replace function prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text)
  returns text
  language sql stable
  set search_path = ''
  as $$
  select case
    when wijk is null then 'buurt_onbekend'
    when cardinality(r.wijk_codes) > 0 and not wijk = any (r.wijk_codes) then 'buurt_buiten_ronde'
    when gegevens ->> 'prioriteit' is not null
      and not exists (select from public.prioriteit p where p.id = gegevens ->> 'prioriteit'
        and p.status = 'gepubliceerd') then 'prioriteit_onbekend'
    when b.gevraagd < 100 or b.gevraagd > coalesce(r.max_per_aanvraag_cent, 1000000000)
      or (gegevens ->> 'minimumbedrag_cent')::bigint > b.gevraagd then 'bedrag_past_niet'
    when b.gevraagd > r.eenvoudig_tot_cent and jsonb_array_length(gegevens -> 'posten') < 2 then 'bedrag_past_niet'
  end
  from prive.gevraagd_cent(gegevens -> 'posten', coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0)) b (gevraagd)
$$;

create or replace function prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij)
  returns boolean
  language plpgsql
  set search_path = ''
  as $_$
declare
  gedaan boolean;
begin
  execute format('update public.%I set bevestigd_op = prive.nu() where id = $1 and bevestigd_op is null returning true',
    dossier)
    into gedaan using bevestig.id;
  if gedaan then perform prive.schrijf_gebeurtenis(dossier, bevestig.id, 'bevestigd', door); end if;
  return coalesce(gedaan, false);
end
$_$;

create or replace function prive.bewaak_inhoud(tabel regclass, sleutel text)
  returns void
  language plpgsql
  set search_path = ''
  as $$
begin
  execute format('create trigger stempel before insert or update on %s for each row execute function prive.stempel()',
    tabel);
  execute
    format('create trigger noteer after insert or update or delete on %s'
      ' for each row execute function prive.noteer(%L)', tabel, sleutel);
  -- One trigger per operation: Postgres gives the changed rows of only one operation to a trigger.
  execute
    format('create trigger versie_toegevoegd after insert on %s referencing new table as nieuw'
      ' for each statement execute function prive.verhoog_versie()', tabel);
  execute
    format('create trigger versie_gewijzigd after update on %s referencing old table as oud new table as nieuw'
      ' for each statement execute function prive.verhoog_versie()', tabel);
  execute
    format('create trigger versie_verwijderd after delete on %s referencing old table as oud'
      ' for each statement execute function prive.verhoog_versie()', tabel);
end
$$;

create or replace function prive.bewaak_opgenomen()
  returns trigger
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
  then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  perform prive.weigering(tg_table_name, welke::text);
  return null;
end
$$;

create or replace function prive.bewaak_ronde()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  wie public.partij := nullif(current_setting('portaal.ronde_door', true), '')::public.partij;
  vrij constant text[]
    := '{status,gewijzigd_op,stemmen_vanaf_op,stemmen_tot_op,verlengd,lot_hash,reden,doorgeschoven_cent}';
begin
  if tg_op = 'INSERT' then
    -- A ronde of long ago may be brought in with its end; none begins halfway a vote.
    if new.status in ('stemmen', 'tellen') or prive.rol() is not null
      and new.status not in ('concept', 'open_voor_aanvragen') then
      raise exception 'a ronde does not start as %', new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if not prive.in_stemming(old.status) then return old; end if;
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  if old.status is distinct from new.status and (
      wie is null or not exists (select from prive.ronde_overgang o where o.van = old.status and o.naar = new.status
        and wie = any (o.door)))
    or old.lot_hash is distinct from new.lot_hash and (wie is null or new.status <> 'stemmen')
    or old.verlengd is distinct from new.verlengd and wie is null
    or prive.in_stemming(old.status) and (to_jsonb(new) - vrij <> to_jsonb(old) - vrij or wie is null
      and to_jsonb(new) <> to_jsonb(old))
  then
    perform prive.weigering('ronde', old.id);
    return null;
  end if;
  return new;
end
$$;

create or replace function prive.bewaak_status()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  wie public.partij := nullif(current_setting('portaal.door', true), '')::public.partij;
begin
  if tg_op = 'INSERT' then
    if new.status::text <> tg_argv[0] then
      raise exception '% starts as %, not as %', tg_table_name, tg_argv[0],
        new.status using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.status = old.status then return new; end if;
  -- Staff act under their own name: whoever is signed in as one cannot pass for somebody else, and nobody for staff.
  if wie is null or (prive.rol() is not null or wie in ('makelaar', 'beheerder'))
    and wie::text is distinct from prive.rol()::text
    or not exists (
      select from prive.overgang o
      where o.dossier_soort::text = tg_table_name and o.van = old.status::text and o.naar = new.status::text
        and prive.is_partij(wie, o.door)
    )
  then
    raise exception '% cannot go from % to % by %', tg_table_name, old.status, new.status, coalesce(wie::text, 'nobody')
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

create or replace function prive.eigenaar(welke public.dossier_soort, id uuid)
  returns text
  language sql stable
  set search_path = ''
  as $$
  select m.id
  from (select prive.dossier(welke, eigenaar.id) as d) q
  join public.makelaar_buurt mb
    on mb.buurt_code = q.d ->> 'buurt_code' or (mb.buurt_code is null and mb.wijk_code = q.d ->> 'wijk_code')
  join public.makelaar m on m.id = mb.makelaar_id
  where m.status <> 'gearchiveerd' and m.id is distinct from q.d ->> 'makelaar_id'
  order by m.medewerker_id is distinct from (q.d ->> 'behandelaar')::uuid, mb.buurt_code is null,
    m.status <> 'gepubliceerd', m.id
  limit 1
$$;

create or replace function prive.herstel_tekens(tekst text)
  returns text
  language sql immutable parallel safe
  set search_path = ''
  as $$
  select regexp_replace(regexp_replace(translate(
    regexp_replace(tekst, E'\r\n?|[\u000b\u000c\u0085\u2028\u2029]', E'\n', 'g'),
      E'\u0080\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008e\u0091\u0092\u0093\u0094'
      || E'\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009e\u009f',
      '€‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'),
    E'[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]', '',
      'g'),
    E'[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]', ' ', 'g')
$$;

create or replace function prive.initiatief_bij(welke uuid, bestaand text)
  returns text
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
      naam, slug, omschrijving, wijk_code, buurt_code, makelaar_id, bron, zekerheid, gecontroleerd_op,
        gecontroleerd_precisie, status
    ) values (
      a.titel, prive.vrije_slug('public.initiatief', a.titel, a.nummer), left(a.plan, 2000), a.wijk_code, a.buurt_code,
      prive.eigenaar('aanvraag', a.id), array['aanvraag door bewoner'], 'bron',
        ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
    ) returning id into nieuw;
    insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  end if;
  update public.aanvraag q set initiatief_id = nieuw where q.id = welke;
  return nieuw;
end
$$;

create or replace function prive.is_handeling()
  returns boolean
  language sql stable
  set search_path = ''
  as $$
  select coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '') in ('authenticated',
    'service_role')
$$;

create or replace function prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid)
  returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'prioriteit', (select p.titel from public.prioriteit p where p.id = a.prioriteit_id),
    'buurt', coalesce((select b.naam from public.buurt b where b.code = a.buurt_code), (select w.naam from public.wijk w
      where w.code = a.wijk_code)),
    'gevraagd_cent', a.gevraagd_cent, 'minimum_cent', a.minimumbedrag_cent, 'eigen_bijdrage_cent',
      a.eigen_bijdrage_cent,
    'begroting',
      (select coalesce(jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
      order by p.volgorde), '[]')
      from public.begrotingspost p where p.aanvraag_id = a.id),
    'vragen', prive.vragen_van(a.id),
    'adviezen',
      (select coalesce(jsonb_agg(jsonb_build_object('advies', v.advies, 'tekst', v.tekst, 'functie', v.functie, 'eigen',
      v.adviseur_id is not distinct from jury_aanvragen.adviseur_id) order by v.functie, v.id), '[]')
      from public.advies v where v.aanvraag_id = a.id
        and (lid.id is not null or v.adviseur_id = jury_aanvragen.adviseur_id)),
    'belang', case
      when lid.id is null then null
      when exists (select from prive.contact c where c.dossier_soort = 'aanvraag' and c.dossier_id = a.id
        and c.email = lid.email) then 'contact'
      when exists (select from prive.belangen(lid) b where b = a.id) then 'zelf'
    end
  ) order by md5(coalesce(lid.id, jury_aanvragen.adviseur_id)::text || a.id::text)), '[]')
  from public.aanvraag a
  where a.ronde_id = r.id and case when prive.in_stemming(r.status)
    then exists (select from prive.opname_aanvraag o where o.aanvraag_id = a.id and o.ronde_id = r.id)
      else a.status = 'voorgelegd' end
$$;

create or replace function prive.lijst(waarde jsonb)
  returns text[]
  language sql immutable
  set search_path = ''
  as $$ select coalesce(array_agg(e.v), '{}') from jsonb_array_elements_text(case when jsonb_typeof(waarde) = 'array'
   then waarde else '[]' end) e (v) $$;

create or replace function prive.maak_biljet(r public.ronde, keuzes jsonb, belangen uuid[])
  returns jsonb
  language plpgsql stable
  set search_path = ''
  as $$
declare
  biljet jsonb;
  gesteund integer;
begin
  if jsonb_typeof(keuzes) is distinct from 'object' then return '{"fout": "onleesbaar"}'; end if;
  if exists (
    select from jsonb_object_keys(keuzes) k
    where not exists (select from prive.opname_aanvraag o where o.ronde_id = r.id and o.aanvraag_id::text = k)
  ) then return '{"fout": "onbekend"}'; end if;
  -- A belang is an onthouding like any other: nothing on a ballot tells the two apart.
  select jsonb_object_agg(o.aanvraag_id, case when o.aanvraag_id = any (belangen) then '"onthouding"'
    else keuzes -> o.aanvraag_id::text end)
    into biljet from prive.opname_aanvraag o where o.ronde_id = r.id;
  if exists (select from jsonb_each(biljet) b where b.value = 'null' or b.value is null)
    then return '{"fout": "keuze_ontbreekt"}'; end if;
  if exists (select from jsonb_each(biljet) b where not prive.keuze_past(r.stemvorm, b.value))
    then return '{"fout": "keuze_ongeldig"}'; end if;
  select count(*) into gesteund from jsonb_each(biljet) b where b.value not in ('"niet"', '"onthouding"', '0');
  if gesteund > r.max_keuzes then return '{"fout": "te_veel_keuzes"}'; end if;
  -- Who has a belang in so many that the minimum is out of reach need not reach it.
  if gesteund < least(r.min_keuzes, (select count(*) from jsonb_each(biljet)) - coalesce(cardinality(belangen), 0)) then
    return '{"fout": "te_weinig_keuzes"}';
  end if;
  return jsonb_build_object('biljet', biljet);
end
$$;

create or replace function prive.contact_verlopen(termijnen jsonb, hoeveel integer)
  returns table(soort public.dossier_soort, id uuid)
  language plpgsql stable
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  contact interval := prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past.
  where case k.dossier_soort
    when 'aanmelding' then (select a.afgesloten_op <= nu - contact from public.aanmelding a where a.id = k.dossier_id)
    when 'aanvraag' then (select a.afgesloten_op <= nu - contact from public.aanvraag a where a.id = k.dossier_id)
    else (
      select f.beantwoord_op <= nu - reactie and f.status in ('beantwoord', 'afgesloten') from public.feedback f
        where f.id = k.dossier_id
    )
  end
  limit hoeveel;
end
$$;

create or replace function prive.monitor_geld(welk date)
  returns table(wijk_code text, deel text, cent bigint, openbaar boolean)
  language sql stable
  set search_path = ''
  as $$
  with duur as materialized (
    select prive.begin_van(welk) as van_op, prive.begin_van(prive.volgend_halfjaar(welk)) as tot_op,
      prive.volgend_halfjaar(welk) as tot
  )
  select a.wijk_code, 'ingediend', a.gevraagd_cent, false
  from public.aanvraag a join public.ronde r on r.id = a.ronde_id
  where a.ingediend_op >= (select d.van_op from duur d) and a.ingediend_op < (select d.tot_op from duur d)
    and not r.voorbeeld
  union all
  select a.wijk_code, 'voorgelegd', p.gevraagd_cent, true
  from public.aanvraag_publiek p join public.aanvraag a on a.id = p.id join public.ronde r on r.id = a.ronde_id
  where p.voorgelegd_op >= (select d.van_op from duur d) and p.voorgelegd_op < (select d.tot_op from duur d)
    and not r.voorbeeld
  union all
  select a.wijk_code, 'toegekend', a.toegekend_cent, true
  from public.gebeurtenis g join public.aanvraag a on a.id = g.dossier_id join public.ronde r on r.id = a.ronde_id
  where g.op >= (select d.van_op from duur d) and g.op < (select d.tot_op from duur d) and g.dossier_soort <> 'feedback'
    and g.dossier_soort = 'aanvraag' and g.naar in ('toegekend', 'deels_toegekend') and not r.voorbeeld
  union all
  select a.wijk_code, b.soort::text, b.bedrag_cent, true
  from public.betaling b
  join public.ronde r on r.id = b.ronde_id
  left join public.aanvraag a on a.id = b.aanvraag_id
  where b.dag >= welk and b.dag < (select d.tot from duur d) and not r.voorbeeld
$$;

create or replace function prive.nodig_medewerker_uit()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  -- Only who is added by somebody here: rows of a seed or an import invite nobody.
  if prive.medewerker_id() is null then return null; end if;
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values ('medewerker.' || new.id, 'werk_uitnodiging', new.email, jsonb_build_object('naam', new.naam), prive.nu(),
    prive.nu());
  return null;
end
$$;

create or replace function prive.nodig_uit(r public.ronde, als public.juryrol, adres text, functie text)
  returns text
  language plpgsql
  set search_path = ''
  as $_$
begin
  if char_length(adres) > 254
    or adres !~ ('^[a-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&''*+/=?^_`{|}~-]+)*'
      || '@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$')
  then return 'ongeldig'; end if;
  if als = 'jurylid' and prive.werkt_hier(adres) then return 'medewerker'; end if;
  case prive.jury_van(adres, r.id)
    when als then return 'al_uitgenodigd';
    when 'jurylid', 'adviseur' then return 'andere_rol';
    else null;
  end case;
  if als = 'jurylid' then
    insert into public.jurylid (ronde_id, email, uitgenodigd_op) values (r.id, adres, prive.nu());
  else
    insert into public.adviseur (ronde_id, email, functie, uitgenodigd_op) values (r.id, adres, functie, prive.nu());
  end if;
  perform prive.schrijf_jurybericht(case als when 'jurylid' then 'jury_uitnodiging' else 'adviseur_uitnodiging' end,
    adres, r);
  return 'uitgenodigd';
end
$_$;

create or replace function prive.onderwerp_gebied(over public.feedback_over, over_id text, out bekend boolean,
  out wijk_code text, out buurt_code text)
  returns record
  language sql stable
  set search_path = ''
  as $$
  select q.* from (
    select true, p.wijk_code, p.buurt_code from public.plek p
    where over = 'plek' and p.id = onderwerp_gebied.over_id and p.status = 'gepubliceerd'
    union all
    select true, i.wijk_code, i.buurt_code from public.initiatief i
    where over = 'initiatief' and i.id = onderwerp_gebied.over_id and i.status = 'gepubliceerd'
    union all
    (select true, b.wijk_code, null from public.makelaar m left join public.makelaar_buurt b on b.makelaar_id = m.id
     where over = 'makelaar' and m.id = onderwerp_gebied.over_id and m.status = 'gepubliceerd' order by b.wijk_code
       limit 1)
    union all
    select true, null, null where onderwerp_gebied.over_id is null
  ) q
$$;

create or replace function prive.open_code(code_hash text, afzender text, nummer text, out fout jsonb,
  out soort public.dossier_soort, out id uuid)
  returns record
  language plpgsql
  set search_path = ''
  as $$
declare
  wie text := prive.afzender_hash(afzender);
  samen text := prive.daghash('code_fout_samen');
  druk boolean := prive.stand('code_fout_samen', samen) >= (select g.aantal from prive.grens g
    where g.soort = 'code_fout_samen');
  -- When many guess at once, a sender gets one wrong try.
  genoeg boolean := prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g
    where g.soort = 'code_fout') end);
  gevonden prive.volgcode;
begin
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null
    and (open_code.nummer is null or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'),
    v.dossier_id
  limit 1;
  if gevonden.hash is null then
    fout := case when genoeg then prive.te_vaak() else '{"fout": "onbekend"}' end;
    if genoeg then return; end if;
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    return;
  end if;
  if gevonden.vervangt then
    update prive.volgcode v set ingetrokken_op = (select prive.nu())
    from prive.volgcode n
    where n.hash = gevonden.hash and n.vervangt and v.dossier_soort = n.dossier_soort and v.dossier_id = n.dossier_id
      and v.gemaakt_op < n.gemaakt_op and v.ingetrokken_op is null;
    update prive.volgcode v set vervangt = false where v.hash = gevonden.hash;
  end if;
  soort := gevonden.dossier_soort;
  id := gevonden.dossier_id;
end
$$;

create or replace function prive.opruimsels()
  returns text[]
  language sql immutable
  set search_path = ''
  as $$
  select array['contact', 'aanmelding', 'aanvraag', 'feedback', 'code', 'bericht', 'limiet', 'uitdaging', 'inzending',
    'logboek', 'signaal']
$$;

create or replace function prive.plan_ongevraagd(adres text)
  returns timestamp with time zone
  language sql
  set search_path = ''
  as $$
  select case when prive.tel('mail_ongevraagd', prive.daghash('mail ' || adres)) then prive.nu()
    else prive.verzamelmoment() end
$$;

create or replace function prive.publiceer_aanmelding(welke uuid, anders jsonb)
  returns text
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
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, adres,
      makelaar_id, website,
    bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(anders ->> 'naam', a.naam), prive.vrije_slug('public.initiatief', coalesce(anders ->> 'naam', a.naam),
      a.nummer),
    coalesce(anders ->> 'omschrijving', a.omschrijving),
    case when anders ? 'themas' then prive.lijst(anders -> 'themas') else a.themas end,
    (anders ->> 'fase')::public.initiatief_fase, a.wijk_code, a.buurt_code,
    case when op_adres then a.lat else g.lat end, case when op_adres then a.lon else g.lon end,
    case when op_adres then 'adres' when a.buurt_code is not null then 'buurt' else 'wijk' end::public.precisie,
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid,
    -- Who publishes it less exactly than it was given leaves out the words too.
    case when coalesce(anders ->> 'precisie', 'adres') = 'adres' then a.adres end, prive.eigenaar('aanmelding', a.id),
      a.website,
    array['aanmelding door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag',
      'gepubliceerd'
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

create or replace function prive.publiceer_aanvraag()
  returns trigger
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if new.status = 'voorgelegd' and old.status <> 'voorgelegd' then
    insert into public.aanvraag_publiek
      (id, nummer, slug, ronde_id, titel, plan, wijk_code, buurt_code, prioriteit_id, gevraagd_cent, status,
        voorgelegd_op)
    values (
      new.id, new.nummer, prive.vrije_slug('public.aanvraag_publiek', nullif(prive.maak_slug(new.titel), 'uitslag'),
        new.nummer),
      new.ronde_id, new.titel, new.plan, new.wijk_code, new.buurt_code, new.prioriteit_id, new.gevraagd_cent,
        new.status, prive.nu()
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

create or replace function prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, out aantal integer,
  out gezien integer)
  returns record
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
begin
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
        select a.id from public.aanvraag a where a.afgesloten_op <= nu - dossier and a.toegekend_cent is null
        union all
        select a.id from public.aanvraag a where a.afgesloten_op <= nu - toegekend and a.toegekend_cent is not null
        limit hoeveel
      ) d;
    when 'feedback' then
      select count(prive.wis_woorden('feedback', d.id)), count(*) into aantal, gezien
      from (
        select f.id from public.feedback f
        where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten')
          and (f.tekst is not null or f.wens is not null)
        limit hoeveel
      ) d;
  end case;
end
$$;

create or replace function prive.ruim_op(wat text, termijnen jsonb default '{}'::jsonb, hoeveel integer default 500,
  out aantal integer, out meer boolean)
  returns record
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  gezien integer;
begin
  if wat = 'signaal' then
    aantal := prive.signalen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat in ('contact', 'aanmelding', 'aanvraag', 'feedback') then
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_dossiers_op(wat, termijnen, hoeveel) r;
  else
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_sporen_op(wat, termijnen, hoeveel) r;
  end if;
  meer := gezien >= hoeveel;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal) values (prive.nu(), 'opgeschoond', wat, 'opschonen',
      aantal);
  end if;
end
$$;

create or replace function prive.schrijf_jurybericht(wat text, adres text, r public.ronde)
  returns void
  language sql
  set search_path = ''
  as $$
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values (
    'jury.' || gen_random_uuid(), wat, adres,
    jsonb_build_object('ronde', r.naam, 'voorbeeld', r.voorbeeld, 'stemmen_tot_op', r.stemmen_tot_op, 'reden', case
      when wat = 'stemmen_verlengd' then r.reden end),
    prive.nu(), prive.nu()
  )
$$;

create or replace function prive.signalen_opschonen(termijnen jsonb default '{}'::jsonb, hoeveel integer default 500)
  returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  signaal interval := prive.termijn(termijnen, 'signaal_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.signaal s where s.id in (select o.id from public.signaal o where o.op <= nu - signaal
    limit hoeveel);
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

create or replace function prive.sluit_feedback_af()
  returns integer
  language plpgsql
  set search_path = ''
  as $$
declare
  stil uuid;
  aantal integer := 0;
begin
  for stil in
    select f.id from public.feedback f
    where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days' limit 200
      for update skip locked
  loop
    perform prive.zet_status('feedback', stil, 'afgesloten', 'systeem');
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

create or replace function prive.staat_online(welk text)
  returns boolean
  language sql stable
  set search_path = ''
  as $$
  select not exists (select from prive.online_na o where o.initiatief_id = welk
    and o.versie > coalesce((select p.online_versie from prive.publicatie p), 0))
    and exists (select from public.initiatief i where i.id = welk and i.status = 'gepubliceerd')
$$;

create or replace function prive.stand(wat text, wie text)
  returns integer
  language sql
  set search_path = ''
  as $$
  select coalesce((
    select l.aantal from prive.limiet l
    where l.soort = wat and l.sleutel = wie and l.venster_op = prive.venster((select g.per_dag from prive.grens g
      where g.soort = wat))
  ), 0)
$$;

create or replace function prive.te_tellen(deel text, sinds timestamp with time zone, termijnen jsonb)
  returns date[]
  language plpgsql stable
  set search_path = ''
  as $$
declare
  vorig timestamptz := prive.begin_van(prive.vorig_halfjaar(prive.dit_halfjaar()));
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  uit date[];
begin
  if deel = 'tel_monitor' then
    -- least() does not see a null.
    return array(
      select h from prive.halfjaren((select case when sinds is null then prive.eerste_op()
        else least(sinds, vorig) end)) h
      order by h desc
    );
  end if;
  if sinds is null then
    return array(select h from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h order by h desc);
  end if;
  -- What is open still, whose term ended since, or what somebody did something with.
  select array_agg(h.dag order by h.dag desc) into uit
  from (
    select * from prive.halfjaren(least(sinds - antwoord, vorig))
    union
    select prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date)
    from (
      select g.dossier_id from public.gebeurtenis g
      where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend', 'geholpen') and g.op >= sinds
      union
      select p.feedback_id from public.feedback_publiek p where p.gewijzigd_op >= sinds
    ) d
    join public.feedback f on f.id = d.dossier_id
  ) h (dag);
  return uit;
end
$$;

create or replace function prive.tel_feedback(termijnen jsonb default '{}'::jsonb, welk date default null::date)
  returns integer
  language plpgsql
  set search_path = ''
  as $$
declare
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_feedback(termijnen, h)), 0) into geteld
    from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h;
    return geteld;
  end if;
  delete from prive.feedback_cijfer c where c.vanaf = welk;
  insert into prive.feedback_cijfer (
    vanaf, wijk_code, over, aantal, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja,
      geholpen_nee
  )
  select f.vanaf, f.wijk_code, f.over, f.aantal, f.gezichten, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    f.heropend,
    f.geholpen_ja, f.geholpen_nee
  from prive.feedback_telling(antwoord, welk) f;
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend,
      geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen
      then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_cijfer f
  cross join lateral (select f.aantal >= 5 as samen) genoeg
  where f.vanaf = welk and (f.over <> 'makelaar' or samen)
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, gezichten = excluded.gezichten,
      beantwoord = excluded.beantwoord,
    tijdig = excluded.tijdig, te_laat = excluded.te_laat, beloofd = excluded.beloofd, gedaan = excluded.gedaan,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where to_jsonb(t) - 'gewijzigd_op' is distinct from to_jsonb(excluded) - 'gewijzigd_op';
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

create or replace function prive.tel_monitor(termijnen jsonb default '{}'::jsonb, welk date default null::date)
  returns integer
  language plpgsql
  set search_path = ''
  as $$
declare
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_monitor(termijnen, h)), 0) into geteld
      from prive.halfjaren((select prive.eerste_op())) h;
    return geteld;
  end if;
  with nieuw as (
    select concat_ws('-', coalesce(t.wijk_code, 'onbekend'), t.meting, t.deel, t.vanaf) as id, t.*
    from prive.monitor_telling(prive.termijn(termijnen, 'vers_maanden', interval '6 months'), welk) t
  ), weg as (
    delete from public.monitor_cijfer c
    where c.vanaf = welk and prive.monitor_open(c.vanaf, c.meting) and not exists (select from nieuw n
      where n.id = c.id)
  )
  insert into public.monitor_cijfer as c (id, wijk_code, vanaf, meting, deel, waarde, openbaar)
  select n.id, n.wijk_code, n.vanaf, n.meting, n.deel, n.waarde, n.openbaar from nieuw n
  on conflict (id) do update set waarde = excluded.waarde, openbaar = excluded.openbaar
  where prive.monitor_open(c.vanaf, c.meting) and (c.waarde, c.openbaar) is distinct from (excluded.waarde,
    excluded.openbaar);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

create or replace function prive.tel_partij(wat text, termijnen jsonb, out aantal integer, out meer boolean)
  returns record
  language plpgsql
  set search_path = ''
  as $$
declare
  -- How long the work takes is no rule of the city: this clock runs in tests too.
  begin_op timestamptz := clock_timestamp();
  nog date[];
begin
  aantal := 0;
  select coalesce(t.te_doen, prive.te_tellen(wat, t.dagwerk_op, termijnen)) into nog from prive.tik t
    where t.deel = wat;
  while cardinality(nog) > 0 and clock_timestamp() < begin_op + interval '250 milliseconds' loop
    aantal := aantal + case wat
      when 'tel_feedback' then prive.tel_feedback(termijnen, nog[1]) else prive.tel_monitor(termijnen, nog[1]) end;
    nog := nog[2:];
  end loop;
  update prive.tik t set te_doen = nog where t.deel = wat;
  meer := cardinality(nog) > 0;
end
$$;

create or replace function prive.termijn(termijnen jsonb, naam text, standaard interval)
  returns interval
  language plpgsql immutable
  set search_path = ''
  as $$
declare
  aantal integer := (termijnen ->> naam)::integer;
begin
  if aantal is null then return standaard; end if;
  if aantal < 1 then raise exception 'the term % must be at least 1', naam using errcode = 'check_violation'; end if;
  return case split_part(naam, '_', 2)
    when 'maanden' then make_interval(months => aantal) when 'dagen' then make_interval(days => aantal)
      else make_interval(hours => aantal)
  end;
end
$$;

create or replace function prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint)
  returns boolean
  language sql stable
  set search_path = ''
  as $$
  select coalesce(bool_and(o.aanvraag_id is not null and a.cent between 0 and o.bedrag_cent), false)
    and coalesce(sum(a.cent), 0) <= budget_cent
    and count(*) = count(distinct a.id) and count(*) = (select count(*) from prive.opname_aanvraag q
      where q.ronde_id = welke)
  from (
    select u.value ->> 'id' as id, (u.value ->> 'toegekend_cent')::bigint as cent
      from jsonb_array_elements(uitslag -> 'aanvragen') u
  ) a
  left join prive.opname_aanvraag o on o.ronde_id = welke and o.aanvraag_id::text = a.id
$$;

create or replace function prive.verzin_code()
  returns text
  language sql
  set search_path = ''
  as $$
  select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', get_byte(b.bytes, plaats) % 32 + 1, 1), ''
    order by plaats)
  from (select (select prive.willekeur()) as bytes offset 0) b cross join generate_series(0, 24) plaats
$$;

create or replace function prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb)
  returns jsonb
  language plpgsql
  set search_path = ''
  as $$
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
      perform prive.bevestig(dossier, voer_actie_uit.id, 'indiener');
    when 'wis' then
      return prive.neem_terug(dossier, voer_actie_uit.id, 'indiener');
    when 'wijzigen' then
      if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd')
        then return '{"fout": "stap_kan_niet"}'; end if;
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

create or replace function prive.vragen_van(welke uuid)
  returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select coalesce(jsonb_agg(jsonb_build_object('vraag', t.tekst, 'antwoord', a.tekst) order by g.id), '[]')
  from public.gebeurtenis g
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
  left join lateral (
    select at.tekst from public.gebeurtenis q join public.gebeurtenis_tekst at on at.gebeurtenis_id = q.id
      and at.zichtbaar
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

create or replace function prive.was_openbaar(dossier public.dossier_soort, id uuid)
  returns boolean
  language sql stable
  set search_path = ''
  as $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = was_openbaar.id and g.naar in ('voorgelegd', 'gepubliceerd',
      'beantwoord')
  )
$$;

create or replace function prive.wat_volgt(dossier public.dossier_soort, id uuid)
  returns jsonb
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
    'telefoon', c.telefoon is not null
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

create or replace function prive.werkvoorraad(feedback_dagen integer, vers_maanden integer)
  returns table(soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone,
    uiterlijk timestamp with time zone, wat text, van_wie uuid)
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

create or replace function prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb)
  returns text
  language plpgsql
  set search_path = ''
  as $$
declare
  plaats record;
  a public.aanvraag;
  r public.ronde;
  fout text;
  eigen bigint;
begin
  if gegevens ? 'buurt' then
    select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
    if plaats.wijk_code is null then return 'buurt_onbekend'; end if;
  end if;
  if dossier = 'aanmelding' and gegevens ? 'naam' then
    update public.aanmelding m
    set naam = gegevens ->> 'naam', omschrijving = gegevens ->> 'omschrijving',
      themas = prive.lijst(gegevens -> 'themas'),
      wijk_code = plaats.wijk_code, buurt_code = plaats.buurt_code, adres = gegevens ->> 'adres',
      lat = (gegevens ->> 'lat')::double precision, lon = (gegevens ->> 'lon')::double precision,
        website = gegevens ->> 'website'
    where m.id = wijzig_dossier.id;
  elsif dossier = 'aanvraag' and gegevens ? 'titel' then
    select * into a from public.aanvraag q where q.id = wijzig_dossier.id;
    select * into r from public.ronde q where q.id = a.ronde_id;
    eigen := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
    fout := prive.aanvraag_fout(gegevens, r, plaats.wijk_code);
    if fout is not null then return fout; end if;
    update public.aanvraag q
    set titel = gegevens ->> 'titel', plan = gegevens ->> 'plan', doelgroep = gegevens ->> 'doelgroep',
      wanneer = gegevens ->> 'wanneer',
      wanneer_van = (gegevens ->> 'wanneer_van')::date, prioriteit_id = gegevens ->> 'prioriteit',
        wijk_code = plaats.wijk_code,
      buurt_code = plaats.buurt_code, eigen_bijdrage_cent = eigen,
        minimumbedrag_cent = (gegevens ->> 'minimumbedrag_cent')::bigint,
      gevraagd_cent = prive.gevraagd_cent(gegevens -> 'posten', eigen)
    where q.id = wijzig_dossier.id;
    perform prive.schrijf_posten(wijzig_dossier.id, gegevens -> 'posten');
  end if;
  update prive.contact c
  set naam = case when gegevens ? 'contact_naam' then gegevens ->> 'contact_naam' else c.naam end,
    email = case when gegevens ? 'contact_email' then lower(gegevens ->> 'contact_email') else c.email end,
    telefoon = case when gegevens ? 'contact_telefoon' then gegevens ->> 'contact_telefoon' else c.telefoon end
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
  perform prive.schrijf_gebeurtenis(dossier, wijzig_dossier.id, 'gewijzigd', 'indiener');
  return null;
end
$$;

create or replace function prive.wis_woorden(dossier public.dossier_soort, id uuid)
  returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  aantal integer;
begin
  delete from public.gebeurtenis_tekst t using public.gebeurtenis g
  where g.id = t.gebeurtenis_id and g.dossier_soort = dossier and g.dossier_id = wis_woorden.id
    and (g.door = 'indiener' or not t.zichtbaar);
  get diagnostics aantal = row_count;
  if dossier = 'feedback' then
    update public.feedback f set tekst = null, wens = null where f.id = wis_woorden.id;
  end if;
  return aantal;
end
$$;

create or replace function prive.zoek_gebied(code text, out wijk_code text, out buurt_code text)
  returns record
  language sql stable
  set search_path = ''
  as $$
  select g.wijk_code, g.buurt_code from (
    select b.wijk_code, b.code as buurt_code from public.buurt b where b.code = zoek_gebied.code
      and b.status = 'gepubliceerd'
    union all
    select w.code, null from public.wijk w where w.code = zoek_gebied.code and w.status = 'gepubliceerd'
  ) g limit 1
$$;

create or replace function public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text,
  code text, afzender text, kanaal text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanmelding', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  plaats record;
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('aanmelding', antwoord); end if;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.aanmelding
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal, bevestigd_op,
      ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, case when k = 'site' then prive.nu() end,
      prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanmelding', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.aanmelding_stap(id uuid, naar text, tekst text default null::text,
  gegevens jsonb default '{}'::jsonb)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  fout text := prive.stap_kan('aanmelding', aanmelding_stap.id, naar, tekst);
  initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if naar = 'gepubliceerd' then initiatief := prive.publiceer_aanmelding(aanmelding_stap.id, coalesce(gegevens, '{}'));
    end if;
  perform prive.meld_stap('aanmelding', aanmelding_stap.id,
    prive.zet_status('aanmelding', aanmelding_stap.id, naar, prive.rol()::text::public.partij, tekst));
  return jsonb_build_object('stand', naar, 'initiatief_id', initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text,
  code text, afzender text, kanaal text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanvraag', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k,
    gegevens ->> 'uitdaging');
  plaats record;
  r public.ronde;
  fout text;
  eigen bigint := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
  nieuw uuid;
begin
  if antwoord is not null then return prive.met_vervolg('aanvraag', antwoord); end if;
  -- Closing a ronde waits until this request is in, or this request sees it closed.
  select * into r from public.ronde o where o.slug = gegevens ->> 'ronde' and o.status <> 'concept' for share;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  fout := case
    when r.id is null then 'ronde_onbekend'
    when r.status <> 'open_voor_aanvragen' or prive.nu() < r.opent_op or prive.nu() >= r.sluit_op then 'ronde_gesloten'
    else prive.aanvraag_fout(gegevens, r, plaats.wijk_code)
  end;
  if fout is not null then return prive.laat_los(s, jsonb_build_object('fout', fout)); end if;
  insert into public.aanvraag (
    nummer, ronde_id, titel, plan, doelgroep, wanneer, wanneer_van, prioriteit_id, wijk_code, buurt_code,
    eigen_bijdrage_cent, minimumbedrag_cent, gevraagd_cent, kanaal, bevestigd_op, ingediend_op
  ) values (
    prive.nieuw_nummer('B'), r.id, gegevens ->> 'titel', gegevens ->> 'plan', gegevens ->> 'doelgroep',
      gegevens ->> 'wanneer',
    (gegevens ->> 'wanneer_van')::date, gegevens ->> 'prioriteit', plaats.wijk_code, plaats.buurt_code,
    eigen, (gegevens ->> 'minimumbedrag_cent')::bigint, prive.gevraagd_cent(gegevens -> 'posten', eigen), k,
    case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  perform prive.schrijf_posten(nieuw, gegevens -> 'posten');
  antwoord := prive.rond_af(s, prive.maak_dossier('aanvraag', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanvraag', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.bericht_mislukt(bericht_id uuid, fout text)
  returns jsonb
  language sql security definer
  set search_path = ''
  as $$
  with klaar as (
    update prive.bericht b
    set bezet_tot = null,
      laatste_fout = nullif(left(regexp_replace(fout, '\S+@\S+', '(adres)', 'g'), 300), ''),
      volgende_poging_op = (select prive.nu())
        + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1), interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then (select prive.nu()) end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where (b.id = bericht_id or b.bundel = bericht_id) and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op)
    from klaar k limit 1
$$;

create or replace function public.berichten_claimen(hoeveel integer, lease_seconden integer)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  gekozen uuid[];
begin
  with vrij as (
    select b.id, b.bundel from prive.bericht b
    where b.verzonden_op is null and b.opgegeven_op is null and b.volgende_poging_op <= nu
      and (b.bezet_tot is null or b.bezet_tot <= nu)
      -- Who locks the first of a bundle has all of it.
      and not exists (
        select from prive.bericht e
        where e.bundel = b.bundel and e.id < b.id and e.verzonden_op is null and e.opgegeven_op is null
      )
      -- "Staat online" goes out when it is; after a day without a build the mail says that it will be.
      and (b.gegevens ->> 'naar' is distinct from 'gepubliceerd' or b.gemaakt_op <= nu - interval '1 day' or exists (
        select from public.aanmelding a where a.id = b.dossier_id and prive.staat_online(a.initiatief_id)
      ))
    order by b.volgende_poging_op, b.id
    limit least(greatest(hoeveel, 0), 100)
    for update skip locked
  ), bezet as (
    update prive.bericht b
    set bezet_tot = nu + make_interval(secs => greatest(lease_seconden, 1)), pogingen = b.pogingen + 1
    where b.id in (select v.id from vrij v) or b.bundel in (select v.bundel from vrij v)
    returning b.id
  )
  select array_agg(bezet.id) into gekozen from bezet;

  -- Only here it shows whether an address is known: asking for a code takes the same work for every address.
  delete from prive.bericht b
  where b.id = any (gekozen) and b.soort = 'nieuwe_code' and not exists (select from prive.contact c
    where c.email = b.aan);
  insert into prive.volgcode (hash, dossier_soort, dossier_id, vervangt, gemaakt_op)
  select b.gegevens ->> 'code_hash', c.dossier_soort, c.dossier_id, not b.gegevens ? 'overig', nu
  from prive.bericht b join prive.contact c on c.email = b.aan
  where b.id = any (gekozen) and b.soort = 'nieuwe_code'
  on conflict do nothing;

  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', m.id, 'message_id', case when m.bundel is null then m.deel[1] ->> 'message_id'
        else 'samen.' || m.bundel end,
      'soort', case when cardinality(m.deel) = 1 then m.deel[1] ->> 'soort' else 'samen' end, 'aan', m.aan, 'poging',
        m.poging,
      'gegevens', case when cardinality(m.deel) = 1 then m.deel[1] -> 'gegevens'
        else jsonb_build_object('delen', to_jsonb(m.deel)) end
    ) order by m.sinds)
    from (
      select coalesce(b.bundel, b.id) as id, b.bundel, b.aan, max(b.pogingen) as poging, min(b.gemaakt_op) as sinds,
        array_agg(jsonb_build_object(
        'message_id', b.message_id, 'soort', b.soort,
        'gegevens', (b.gegevens - 'code_hash')
          || case when b.soort <> 'nieuwe_code' then '{}' else jsonb_build_object('dossiers', (
            select jsonb_agg(jsonb_build_object('soort', c.dossier_soort, 'nummer', d ->> 'nummer', 'titel',
              d ->> 'titel') order by d ->> 'nummer')
            from prive.contact c cross join lateral prive.dossier(c.dossier_soort, c.dossier_id) d where c.email = b.aan
          )) end
          || case when b.gegevens ->> 'naar' is distinct from 'gepubliceerd' then '{}' else (
            select jsonb_build_object('online', jsonb_agg(i.slug) -> 0) from public.aanmelding a
              join public.initiatief i on i.id = a.initiatief_id
            where a.id = b.dossier_id and prive.staat_online(i.id)
          ) end
      ) order by b.soort = 'nieuwe_code', b.gemaakt_op, b.message_id) as deel
      from prive.bericht b where b.id = any (gekozen)
      group by coalesce(b.bundel, b.id), b.bundel, b.aan
    ) m
  ), '[]');
end
$$;

create or replace function public.betaling_vastleggen(aanvraag uuid, soort public.betaling_soort, bedrag_cent bigint,
  dag date)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  a public.aanvraag;
  som jsonb;
  nieuw uuid;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into a from public.aanvraag q where q.id = betaling_vastleggen.aanvraag for update;
  if a.id is null or a.toegekend_cent is null then return '{"fout": "onbekend"}'; end if;
  select jsonb_object_agg(s.soort, s.cent) into som from (
    select x as soort, coalesce(sum(t.bedrag_cent), 0) + case when x = betaling_vastleggen.soort
      then betaling_vastleggen.bedrag_cent else 0 end as cent
    from unnest(enum_range(null::public.betaling_soort)) x left join public.betaling t on t.aanvraag_id = a.id
      and t.soort = x group by x
  ) s;
  if (som ->> 'betaald')::bigint > a.toegekend_cent
    or (som ->> 'besteed')::bigint + (som ->> 'teruggekomen')::bigint > (som ->> 'betaald')::bigint then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  insert into public.betaling (ronde_id, aanvraag_id, soort, bedrag_cent, dag)
  values (a.ronde_id, a.id, betaling_vastleggen.soort, betaling_vastleggen.bedrag_cent, betaling_vastleggen.dag)
    returning id into nieuw;
  return jsonb_build_object('id', nieuw) || som;
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid)
  returns jsonb
  language plpgsql stable security definer
  set search_path = ''
  as $$
declare
  wie text := prive.eigenaar(contactpersoon.dossier_soort, contactpersoon.dossier_id);
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  return coalesce(
    (select jsonb_build_object('soort', 'makelaar', 'makelaar_id', m.id, 'naam', m.naam, 'medewerker_id',
      m.medewerker_id)
     from public.makelaar m where m.id = wie),
    jsonb_build_object('soort', 'beheerder')
  );
end
$$;

create or replace function public.dossier_actie(code_hash text, actie text, gegevens jsonb, sleutel text,
  inhoud_hash text, afzender text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $_$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'intrekken', 'eindverslag',
    'geholpen') then
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
  perform prive.bevestig(o.soort, o.id, 'indiener');
  antwoord := prive.voer_actie_uit(o.soort, o.id, actie, gegevens);
  if antwoord ? 'fout' then return prive.laat_los(s, antwoord); end if;
  return prive.rond_af(s, antwoord);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$_$;

create or replace function public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_bevestigen.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('bevestigd', prive.bevestig(dossier_soort, dossier_bevestigen.id,
    prive.rol()::text::public.partij));
end
$$;

create or replace function public.dossier_lezen(code_hash text, afzender text, nummer text default null::text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  o record;
begin
  select * into o from prive.open_code(code_hash, afzender, nummer);
  if o.fout is not null then return o.fout; end if;
  perform prive.bevestig(o.soort, o.id, 'indiener');
  return prive.dossier_volledig(o.soort, o.id) || jsonb_build_object('dossiers', (
    select jsonb_agg(jsonb_build_object('soort', v.dossier_soort, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel',
      'status', d ->> 'status') order by d ->> 'nummer')
    from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
    where v.hash = lower(code_hash) and v.ingetrokken_op is null
  ));
end
$$;

create or replace function public.feedback_antwoord(id uuid, gezegd text, reactie text,
  wat_gedaan text default null::text, belofte_op date default null::date)
  returns jsonb
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
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, gezegd_door, reactie, wat_gedaan, gedaan_op, belofte_op,
        gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd),
      case when btrim(gezegd) in (btrim(f.tekst), btrim(f.wens)) then 'indiener' else 'makelaar' end::public.partij,
        btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null
        then (prive.nu() at time zone 'Europe/Amsterdam')::date end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, gezegd_door = excluded.gezegd_door, reactie = excluded.reactie,
        wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
      belofte_op = excluded.belofte_op;
  end if;
  perform prive.meld_stap('feedback', f.id,
    prive.zet_status('feedback', f.id, 'beantwoord', prive.rol()::text::public.partij, reactie), 'feedback_reactie',
    jsonb_build_object('vraag_geholpen', f.geholpen is null));
  return jsonb_build_object('stand', 'beantwoord', 'gepubliceerd', exists (select from public.feedback_publiek p
    where p.feedback_id = f.id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.feedback_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text,
  code text, afzender text, kanaal text)
  returns jsonb
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
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal, bevestigd_op,
    ingediend_op)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer,
      gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.foto_bewaren(over text, over_id text, alt text, maker text, breedte integer,
  hoogte integer, klein_breedte integer, klein_hoogte integer, groot text, klein text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  bekend boolean;
  aantal integer;
  laatste integer;
  nieuw text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  bekend := case over
    when 'plek' then exists (select from public.plek p where p.id = over_id)
    when 'initiatief' then exists (select from public.initiatief i where i.id = over_id)
    when 'makelaar' then exists (select from public.makelaar m where m.id = over_id)
  end;
  if bekend is not true then return '{"fout": "onbekend"}'; end if;
  if not prive.is_kale_webp(decode(groot, 'base64'), breedte, hoogte)
    or not prive.is_kale_webp(decode(klein, 'base64'), klein_breedte, klein_hoogte)
      then return '{"fout": "onleesbaar"}'; end if;
  -- Two at once would count the same photos, and get the same place in the order.
  perform pg_advisory_xact_lock(hashtextextended('beeld ' || over || ' ' || over_id, 0));
  select count(*), coalesce(max(b.volgorde), 0) into aantal, laatste from public.beeld b
    where over_id = case over when 'plek' then b.plek_id when 'initiatief' then b.initiatief_id else b.makelaar_id end;
  if aantal >= 8 then return '{"fout": "te_veel_fotos"}'; end if;
  insert into public.beeld (plek_id, initiatief_id, makelaar_id, alt, maker, volgorde, breedte, hoogte, klein_breedte,
    kenmerk, groot, klein)
  values (
    case over when 'plek' then over_id end, case over when 'initiatief' then over_id end, case over when 'makelaar'
      then over_id end,
    foto_bewaren.alt, foto_bewaren.maker, least(laatste + 1, 1000),
    foto_bewaren.breedte, foto_bewaren.hoogte, foto_bewaren.klein_breedte,
    left(encode(sha256(decode(foto_bewaren.groot, 'base64')), 'hex'), 12), foto_bewaren.groot, foto_bewaren.klein
  ) returning id into nieuw;
  return jsonb_build_object('id', nieuw);
end
$$;

create or replace function public.inleesbron()
  returns jsonb
  language plpgsql stable security definer
  set search_path = ''
  as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return jsonb_build_object(
    'wijken', (select coalesce(jsonb_agg(jsonb_build_object('code', w.code, 'naam', w.naam, 'slug', w.slug)
      order by w.code), '[]')
      from public.wijk w),
    'buurten', (select coalesce(jsonb_agg(jsonb_build_object(
        'code', b.code, 'naam', b.naam, 'slug', b.slug, 'wijk_code', b.wijk_code) order by b.code), '[]')
      from public.buurt b),
    'plekken', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', p.id, 'slug', p.slug, 'velden', to_jsonb(p) - 'op_stadslijst') order by p.id), '[]')
      from public.plek p)
  );
end
$$;

create or replace function public.jury_uitnodigen(ronde text, rol public.juryrol, adressen text[],
  functie text default null::text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  uitkomst jsonb;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_uitnodigen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('concept', 'open_voor_aanvragen', 'beoordeling') then return '{"fout": "stap_kan_niet"}'; end if;
  if coalesce(cardinality(adressen), 0) not between 1 and 500 then return '{"fout": "onleesbaar"}'; end if;
  select jsonb_agg(jsonb_build_object('adres', a.adres, 'stand',
      prive.nodig_uit(r, jury_uitnodigen.rol, a.adres, coalesce(nullif(btrim(jury_uitnodigen.functie), ''),
        'adviseur'))) order by a.plek)
    into uitkomst
  from (
    select lower(btrim(u.adres)) as adres, min(u.plek) as plek from unnest(adressen) with ordinality u(adres, plek)
    where btrim(u.adres) <> '' group by 1
  ) a;
  perform prive.belang_bij_contact(r.id);
  return jsonb_build_object('adressen', coalesce(uitkomst, '[]'));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.nieuwe_code(adres text, code_hash text, code text, afzender text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  mail text := lower(btrim(adres));
  moment timestamptz;
  welke uuid;
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  moment := prive.plan_ongevraagd(mail);
  welke := prive.bundel_van(mail, moment);
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell. One code
  -- in
  -- the mail of 18:00 is enough: it opens everything.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'code.' || coalesce(welke, gen_random_uuid()), 'nieuwe_code', mail,
    jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), moment,
      welke
  ) on conflict (message_id) do nothing;
  return '{"status": "ontvangen"}';
end
$$;

create or replace function public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, notitie.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('gebeurtenis_id',
    prive.schrijf_gebeurtenis(dossier_soort, notitie.id, 'notitie', prive.rol()::text::public.partij,
      nullif(btrim(notitie.tekst), ''), false));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.plekken_importeren(rijen jsonb)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
    SET statement_timeout TO '120s'
  as $$
declare
  gewijzigd integer;
  toegevoegd integer;
  aantal integer := jsonb_array_length(rijen);
begin
  if exists (
    select from jsonb_array_elements(rijen) r where r ->> 'id' is not null group by r ->> 'id' having count(*) > 1
  ) then
    raise exception 'the same id stands in more than one row' using errcode = 'unique_violation';
  end if;

  -- A key that is absent leaves the column alone; a null empties it. The slug is an address people keep: never changed.
  update public.plek p
  set (
    soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  ) = (
    select
      n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier, n.adres, n.straat, n.postcode, n.plaats,
        n.zekerheid_adres,
      n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg, n.zekerheid_punt,
      n.beheervorm, n.beheer, n.voorzieningen, n.toegankelijkheid, n.kosten, n.telefoon, n.email, n.website,
      n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie, n.status
    from jsonb_populate_record(p, r.rij) n
  )
  from (select e.rij, e.rij ->> 'id' as id from jsonb_array_elements(rijen) e (rij)) r
  where p.id = r.id;
  get diagnostics gewijzigd = row_count;

  insert into public.plek (
    id, slug, soort, soort_uitleg, naam, omschrijving, wat_kan_hier, adres, straat, postcode, plaats, zekerheid_adres,
    wijk_code, zekerheid_wijk, buurt_code, gebied, lat, lon, precisie, punt_uitleg, zekerheid_punt,
    beheervorm, beheer, voorzieningen, toegankelijkheid, kosten, telefoon, email, website,
    bron, zekerheid, let_op, peildatum, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(n.id, gen_random_uuid()::text), n.slug, n.soort, n.soort_uitleg, n.naam, n.omschrijving, n.wat_kan_hier,
    n.adres, n.straat, n.postcode, n.plaats, n.zekerheid_adres,
    n.wijk_code, n.zekerheid_wijk, n.buurt_code, n.gebied, n.lat, n.lon, n.precisie, n.punt_uitleg, n.zekerheid_punt,
    n.beheervorm, n.beheer, coalesce(n.voorzieningen, '{}'), n.toegankelijkheid, n.kosten, n.telefoon, n.email,
      n.website,
    n.bron, n.zekerheid, n.let_op, n.peildatum, n.gecontroleerd_op, n.gecontroleerd_precisie,
      coalesce(n.status, 'concept')
  from jsonb_array_elements(rijen) e (rij)
  cross join lateral jsonb_populate_record(null::public.plek, e.rij) n
  where n.id is null or not exists (select from public.plek p where p.id = n.id);
  get diagnostics toegevoegd = row_count;

  if gewijzigd + toegevoegd <> aantal then
    raise exception '% rows came in, % were written', aantal, gewijzigd + toegevoegd;
  end if;
  return jsonb_build_object('toegevoegd', toegevoegd, 'gewijzigd', gewijzigd);
end
$$;

create or replace function public.publicatie_beurt(gezien jsonb default null::jsonb)
  returns jsonb
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
    return jsonb_build_object('stap', case when p.bouw_op is null and prive.publicatie_bij() then 'klaar'
      else 'kijken' end);
  end if;
  if gezien ? 'versie' then
    perform public.publicatie_online((gezien ->> 'versie')::bigint, (gezien ->> 'dag')::date,
      gezien -> 'tegengehouden');
  end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op <= nu - interval '30 minutes' then perform public.publicatie_mislukt('te_lang'); end if;
  select * into strict p from prive.publicatie;
  if p.bouw_op is not null then return '{"stap": "wachten"}'; end if;
  if prive.publicatie_bij() then return '{"stap": "klaar"}'; end if;
  select c.versie into strict nieuw from public.content_versie c;
  -- What was changed since a failure may repair it, or takes something away: it does not wait for the longer pauses.
  if least(p.volgende_op, case when nieuw > p.mislukte_versie then p.mislukt_op + interval '5 minutes' end) > nu then
    return '{"stap": "wachten"}';
  end if;
  perform public.publicatie_begonnen(nieuw);
  return jsonb_build_object('stap', 'bouwen', 'versie', nieuw);
end
$$;

create or replace function public.publicatie_mislukt(reden text, uitleg text default null::text,
  begonnen_op timestamp with time zone default null::timestamp with time zone, stilstand jsonb default null::jsonb)
  returns jsonb
  language sql security definer
  set search_path = ''
  as $$
  update prive.publicatie p
  set bouw_versie = null, bouw_op = null, mislukt_op = (select prive.nu()), mislukte_versie = p.bouw_versie,
    reden = publicatie_mislukt.reden,
    uitleg = nullif(left(btrim(publicatie_mislukt.uitleg), 300), ''), stilstand = publicatie_mislukt.stilstand,
    mislukkingen = p.mislukkingen + 1,
    volgende_op = (select prive.nu()) + least(interval '5 minutes' * power(2, least(p.mislukkingen, 10)),
      interval '2 hours')
  -- Of a build that began before ours a failure says nothing; clocks may differ by a minute.
  where p.bouw_op is not null and (begonnen_op is null or begonnen_op >= p.bouw_op - interval '1 minute')
  returning jsonb_build_object('volgende_op', p.volgende_op)
$$;

create or replace function public.publicatie_online(versie bigint, dag date, tegengehouden jsonb default null::jsonb)
  returns void
  language plpgsql security definer
  set search_path = ''
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
  if klaar then delete from prive.weggehaald w where w.op < (select prive.nu()) - interval '90 days'; end if;
end
$$;

create or replace function public.rondeseinen_versturen(bewaar_maanden integer default 12, hoeveel integer default 500)
  returns integer
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  nu timestamptz := prive.nu();
  open jsonb;
  sein prive.rondesein;
  moment timestamptz;
  aantal integer := 0;
begin
  delete from prive.rondesein s where s.gevraagd_op <= nu - make_interval(months => greatest(bewaar_maanden, 1));
  select jsonb_agg(jsonb_build_object('naam', r.naam, 'sluit_op', r.sluit_op, 'voorbeeld', r.voorbeeld)
    order by r.sluit_op) into open
  from public.ronde r where r.status = 'open_voor_aanvragen' and r.opent_op <= nu and r.sluit_op > nu;
  if open is null then return 0; end if;
  -- The address goes in the transaction that writes its mail: no tick can write it twice, and none is lost.
  for sein in
    delete from prive.rondesein s
    where s.email in (select e.email from prive.rondesein e order by e.gevraagd_op, e.email limit hoeveel
      for update skip locked)
    returning *
  loop
    moment := prive.plan_ongevraagd(sein.email);
    insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
    values (
      'ronde.' || gen_random_uuid(), 'ronde_open', sein.email, jsonb_build_object('rondes', open), true, nu,
      moment, prive.bundel_van(sein.email, moment)
    );
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

create or replace function public.signalen_koppelen(signalen uuid[], initiatief text default null::text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  aantal integer;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if initiatief is not null and not exists (select from public.initiatief i where i.id = initiatief)
    then return '{"fout": "onbekend"}'; end if;
  update public.signaal s set initiatief_id = initiatief where s.id = any (signalen);
  get diagnostics aantal = row_count;
  return jsonb_build_object('aantal', aantal);
end
$$;

create or replace function public.stem_controle(ronde text, bewijscode text, afzender text)
  returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  r public.ronde;
  gevonden jsonb;
begin
  select * into r from public.ronde q where q.slug = stem_controle.ronde;
  -- While voting runs nobody sees a ballot again: who looks over a shoulder learns nothing.
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stemmen_open"}'; end if;
  select s.keuzes into gevonden from prive.stembiljet s
  where s.ronde_id = r.id and s.code_hash = prive.code_hash('stembiljet', stem_controle.bewijscode);
  if gevonden is null then
    return case when prive.tel('stemcontrole', prive.afzender_hash(afzender)) then '{"fout": "onbekend"}'
      else prive.te_vaak() end;
  end if;
  return jsonb_build_object(
    'keuzes', gevonden,
    'aanvragen', (select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel,
      o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

create or replace function public.telling_invoer(ronde text)
  returns jsonb
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
    and exists (select from public.uitslag u where u.ronde_id = r.id) then return '{"fout": "stap_kan_niet"}'; end if;
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
