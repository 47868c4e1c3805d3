-- Why:    a helper without arguments that stands bare in a query is asked once for every row, and no index can be used with it.
--         In a scalar subquery it is asked once. A test finds every other such call in the functions of the database.
-- Tables: none; functions are replaced, what they do is the same.
-- Rights: none change.

create or replace function prive.medewerker_id() returns uuid
language sql stable security definer
set search_path = ''
as $$
  select m.id from public.medewerker m where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;

create or replace function prive.noteer() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  oud jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  nieuw jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  gewijzigd text[];
begin
  if tg_op = 'UPDATE' then
    select array_agg(n.key order by n.key) into gewijzigd
    from jsonb_each(nieuw) n
    where n.key <> 'gewijzigd_op' and n.value is distinct from oud -> n.key;
    if gewijzigd is null then return null; end if;
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij, velden)
  values (
    prive.nu(),
    (select m.id from public.medewerker m where m.email = (select prive.eigen_email())),
    case tg_op when 'INSERT' then 'toegevoegd' when 'UPDATE' then 'gewijzigd' else 'verwijderd' end,
    tg_table_name,
    coalesce(nieuw, oud) ->> tg_argv[0],
    coalesce(gewijzigd, '{}')
  );
  return null;
end
$$;

create or replace function prive.open_code(code_hash text, afzender text, nummer text, out fout jsonb,
  out soort public.dossier_soort, out id uuid) returns record
language plpgsql
set search_path = ''
as $$
declare
  wie text := prive.afzender_hash(afzender);
  samen text := prive.daghash('code_fout_samen');
  druk boolean := prive.stand('code_fout_samen', samen) >= (select g.aantal from prive.grens g
    where g.soort = 'code_fout_samen');
  gevonden prive.volgcode;
begin
  -- When many guess at once, a sender gets one wrong try; who has a right code is not kept out by them.
  if prive.stand('code_fout', wie) >= (case when druk then 1 else (select g.aantal from prive.grens g
    where g.soort = 'code_fout') end) then
    fout := prive.te_vaak();
    return;
  end if;
  select v.* into gevonden
  from prive.volgcode v cross join lateral prive.dossier(v.dossier_soort, v.dossier_id) d
  where v.hash = lower(code_hash) and v.ingetrokken_op is null and (open_code.nummer is null
    or d ->> 'nummer' = open_code.nummer)
  order by v.gemaakt_op desc, d ->> 'status' in ('afgewezen', 'ingetrokken', 'buiten_behandeling', 'afgesloten'),
    v.dossier_id
  limit 1;
  if gevonden.hash is null then
    perform prive.tel('code_fout', wie);
    perform prive.tel('code_fout_samen', samen);
    fout := '{"fout": "onbekend"}';
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

create or replace function prive.open_stemmen(welke text, door public.partij) returns text
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  zaad bytea := prive.willekeur();
  juryleden integer;
begin
  select * into strict r from public.ronde q where q.id = welke for update;
  if r.stemmen_tot_op is null or r.stemmen_tot_op <= prive.nu() then return 'stemtijd_ontbreekt'; end if;
  if exists (select from public.aanvraag a where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling',
    'aanvulling_gevraagd')) then
    return 'aanvragen_wachten';
  end if;
  if not exists (select from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd')
    then return 'geen_aanvragen'; end if;
  select count(*) into juryleden from public.jurylid j where j.ronde_id = r.id;
  if juryleden < 5 then return 'te_weinig_juryleden'; end if;
  if exists (select from public.jurylid j where j.ronde_id = r.id and prive.werkt_hier(j.email))
    then return 'jury_medewerker'; end if;
  perform prive.belang_bij_contact(r.id);
  perform set_config('portaal.stembus', 'opname', true);
  insert into prive.opname (ronde_id, loting, papier_sleutel, juryleden, geopend_op)
  values (r.id, zaad, prive.willekeur(), juryleden, prive.nu());
  insert into prive.opname_aanvraag (ronde_id, aanvraag_id, titel, bedrag_cent, minimum_cent)
  select a.ronde_id, a.id, a.titel, a.gevraagd_cent, a.minimumbedrag_cent
  from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd';
  perform set_config('portaal.stembus', '', true);
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde q
  set status = 'stemmen', lot_hash = encode(sha256(zaad), 'hex'), stemmen_vanaf_op = least(q.stemmen_vanaf_op,
    greatest(q.sluit_op, (select prive.nu())))
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  perform prive.schrijf_jurybericht('stemmen_open', j.email, r) from public.jurylid j where j.ronde_id = r.id;
  return null;
end
$$;

create or replace function prive.publicatie_bij() returns boolean
language sql stable
set search_path = ''
as $$
  select p.online_versie is not distinct from c.versie and p.online_dag is not distinct
    from ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  from prive.publicatie p cross join public.content_versie c
$$;

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
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, makelaar_id,
      website,
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
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid, prive.eigenaar('aanmelding', a.id), a.website,
    array['aanmelding door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag',
      'gepubliceerd'
  from (
    select b.lat, b.lon from public.buurt b where b.code = a.buurt_code
    union all
    select w.lat, w.lon from public.wijk w where a.buurt_code is null and w.code = a.wijk_code
  ) g
  returning id into nieuw;
  update public.aanmelding m set initiatief_id = nieuw where m.id = welke;
  return nieuw;
end
$$;

create or replace function prive.rol() returns public.medewerker_rol
language sql stable security definer
set search_path = ''
as $$
  select m.rol
  from public.medewerker m
  join auth.users u on lower(u.email) = m.email
  where u.id = (select auth.uid())
    and u.email_confirmed_at is not null
    and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
$$;

create or replace function prive.ronde_stap_fout(r public.ronde, naar public.ronde_status, waarom text) returns text
language sql stable
set search_path = ''
as $$
  select case
    when o.naar is null or ronde_stap_fout.naar = 'vastgesteld' then 'stap_kan_niet'
    when leeg and 'beheerder' = any (o.reden) then 'motivering_nodig'
    -- People were told a date: ending earlier needs a reason, unless nobody is left to wait for.
    when leeg and ronde_stap_fout.naar = 'beoordeling' and (select prive.nu()) < r.sluit_op then 'motivering_nodig'
    when leeg and ronde_stap_fout.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op
      and (select count(*) from prive.deelname d where d.ronde_id = r.id) < (select q.juryleden from prive.opname q
        where q.ronde_id = r.id)
      then 'motivering_nodig'
  end
  from (select nullif(btrim(waarom), '') is null as leeg) w
  left join prive.ronde_overgang o on o.van = r.status and o.naar = ronde_stap_fout.naar and 'beheerder' = any (o.door)
$$;

create or replace function prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) returns text
language plpgsql
set search_path = ''
as $_$
declare
  d jsonb;
begin
  if prive.rol() is null then return 'niet_bevoegd'; end if;
  execute format('select true from public.%I where id = $1 for update', dossier) using stap_kan.id;
  d := prive.dossier(dossier, stap_kan.id);
  if d is null then return 'onbekend'; end if;
  -- Nothing becomes public of somebody we cannot reach.
  if naar in ('gepubliceerd', 'voorgelegd') and d ->> 'bevestigd_op' is null then return 'stap_kan_niet'; end if;
  if dossier = 'feedback' and exists (
    select from public.makelaar m where m.id = d ->> 'makelaar_id' and m.medewerker_id = (select prive.medewerker_id())
  ) then return 'niet_bevoegd'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$_$;

create or replace function prive.verhoog_versie() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  gewijzigd boolean;
begin
  if tg_op = 'INSERT' then
    gewijzigd := exists (select from nieuw);
  elsif tg_op = 'DELETE' then
    gewijzigd := exists (select from oud);
  else
    gewijzigd := exists (
      select to_jsonb(n) - 'gewijzigd_op' from nieuw n except select to_jsonb(o) - 'gewijzigd_op' from oud o
    );
  end if;
  if gewijzigd then
    update public.content_versie set versie = versie + 1, gewijzigd_op = (select prive.nu()) where id;
  end if;
  return null;
end
$$;

create or replace function prive.verwijder_lege_accounts() returns integer
language plpgsql
set search_path = ''
as $$
declare
  aantal integer;
begin
  delete from auth.users u
  where u.created_at <= (select prive.nu()) - interval '1 day'
    and not prive.werkt_hier(lower(u.email))
    and not exists (select from public.jurylid j where j.email = lower(u.email))
    and not exists (select from public.adviseur a where a.email = lower(u.email));
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

create or replace function prive.werkt_hier(adres text) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from public.medewerker m
    where m.email = adres and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  )
$$;

create or replace function public.aanvraag_stap(id uuid, naar text, tekst text default null,
  bedrag_cent bigint default null, initiatief_id text default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  fout text := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  gevraagd bigint;
  bedrag bigint;
  eigen_initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent, a.initiatief_id into gevraagd, eigen_initiatief from public.aanvraag a
    where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar = 'in_behandeling' then
    update public.aanvraag a set behandelaar = coalesce(a.behandelaar, (select prive.medewerker_id()))
      where a.id = aanvraag_stap.id;
  end if;
  perform prive.meld_stap('aanvraag', aanvraag_stap.id,
    prive.zet_status('aanvraag', aanvraag_stap.id, naar, prive.rol()::text::public.partij, tekst, bedrag),
    'stap', jsonb_strip_nulls(jsonb_build_object('toegekend_cent', bedrag, 'gevraagd_cent', gevraagd)));
  if bedrag is not null then
    eigen_initiatief := prive.initiatief_bij(aanvraag_stap.id, coalesce(aanvraag_stap.initiatief_id, eigen_initiatief));
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id', eigen_initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.advies_geven(ronde text, aanvraag uuid, advies public.advies_soort, tekst text)
  returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  wie public.adviseur;
begin
  -- The same lock as voting: opening the vote waits for an advies that is being kept, and none comes after.
  select * into r from public.ronde q where q.slug = advies_geven.ronde for share;
  select * into wie from public.adviseur q where q.ronde_id = r.id and q.email = (select prive.eigen_email());
  if wie.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  if r.status not in ('open_voor_aanvragen', 'beoordeling') then return '{"fout": "advies_gesloten"}'; end if;
  if not exists (select from public.aanvraag a where a.id = advies_geven.aanvraag and a.ronde_id = r.id
    and a.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  insert into public.advies as v (ronde_id, aanvraag_id, adviseur_id, functie, advies, tekst, gewijzigd_op)
  values (r.id, advies_geven.aanvraag, wie.id, wie.functie, advies_geven.advies, btrim(advies_geven.tekst), prive.nu())
  on conflict (aanvraag_id, adviseur_id) do update
    set advies = excluded.advies, tekst = excluded.tekst, gewijzigd_op = excluded.gewijzigd_op;
  return '{"bewaard": true}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.belang_melden(ronde text, aanvraag uuid, belang boolean) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = belang_melden.ronde and j.email = (select prive.eigen_email());
  if lid.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling', 'stemmen') or r.status = 'stemmen'
    and prive.nu() >= r.stemmen_tot_op then
    return '{"fout": "stemmen_gesloten"}';
  end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id) then return '{"fout": "al_gestemd"}'; end if;
  if not exists (select from public.aanvraag q where q.id = belang_melden.aanvraag and q.ronde_id = r.id
    and q.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  perform set_config('portaal.belang', 'ja', true);
  if belang_melden.belang then
    insert into public.belang (jurylid_id, aanvraag_id, bron) values (lid.id, belang_melden.aanvraag, 'zelf')
      on conflict do nothing;
  else
    delete from public.belang q where q.jurylid_id = lid.id and q.aanvraag_id = belang_melden.aanvraag
      and q.bron = 'zelf';
  end if;
  perform set_config('portaal.belang', '', true);
  return jsonb_build_object('belang', exists (select from prive.belangen(lid) b where b = belang_melden.aanvraag));
end
$$;

create or replace function public.bericht_mislukt(bericht_id uuid, fout text) returns jsonb
language sql security definer
set search_path = ''
as $$
  with klaar as (
    update prive.bericht b
    set bezet_tot = null,
      laatste_fout = nullif(left(regexp_replace(fout, '\S+@\S+', '(adres)', 'g'), 300), ''),
      volgende_poging_op = (select prive.nu()) + least(interval '1 minute' * power(2, least(b.pogingen, 20) - 1),
        interval '6 hours'),
      opgegeven_op = case when b.pogingen >= 12 then (select prive.nu()) end,
      gegevens = case when b.pogingen >= 12 then '{}' else b.gegevens end
    where b.id = bericht_id and b.verzonden_op is null and b.opgegeven_op is null
    returning b.*
  )
  select jsonb_build_object('opgegeven', k.opgegeven_op is not null, 'volgende_poging_op', k.volgende_poging_op)
    from klaar k
$$;

create or replace function public.bericht_verzonden(bericht_id uuid) returns boolean
language sql security definer
set search_path = ''
as $$
  with klaar as (
    update prive.bericht b
    set verzonden_op = (select prive.nu()), opgegeven_op = null, bezet_tot = null, laatste_fout = null, gegevens = '{}'
    where b.id = bericht_id and b.verzonden_op is null
    returning 1
  )
  select exists (select from klaar)
$$;

create or replace function public.collegas() returns table (id uuid, naam text, rol public.medewerker_rol)
language sql stable security definer
set search_path = ''
as $$
  select m.id, m.naam, m.rol from public.medewerker m
  where (select prive.rol()) is not null and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  order by m.naam, m.id
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
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code', 'makelaar_id',
      d -> 'makelaar_id',
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null)
      from prive.contact c where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'over_mij', exists (select from public.makelaar m where m.id = d ->> 'makelaar_id'
      and m.medewerker_id = (select prive.medewerker_id())),
    'behandelaar', (select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
          'intern', g.soort = 'notitie'
      ) order by g.id)
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;

create or replace function public.feedback_gedaan(id uuid, wat_gedaan text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if nullif(btrim(wat_gedaan), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  update public.feedback_publiek p
  set wat_gedaan = btrim(feedback_gedaan.wat_gedaan),
    gedaan_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  where p.feedback_id = feedback_gedaan.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.jury_lezen() returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  adres text := prive.eigen_email();
begin
  if adres is null then return '{"fout": "niet_bevoegd"}'; end if;
  update public.jurylid j set gezien_op = (select prive.nu()) where j.email = adres and j.gezien_op is null;
  update public.adviseur j set gezien_op = (select prive.nu()) where j.email = adres and j.gezien_op is null;
  return jsonb_build_object('rondes', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', r.slug, 'naam', r.naam, 'uitleg', r.uitleg, 'status', r.status, 'voorbeeld', r.voorbeeld, 'budget_cent',
        r.budget_cent,
      'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
      'drempel', r.drempel, 'quorum', r.quorum, 'min_keuzes', r.min_keuzes, 'max_keuzes', r.max_keuzes,
      'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
      'rol', case when adviseur.id is not null then 'adviseur' else 'jurylid' end,
      'gestemd', deelname.id is not null, 'op_papier', deelname.kanaal is not distinct from 'papier',
      'aanvragen', prive.jury_aanvragen(r, jurylid, adviseur.id)
    ) order by r.sluit_op desc), '[]')
    from public.ronde r
    left join public.jurylid on jurylid.ronde_id = r.id and jurylid.email = adres
    left join public.adviseur on adviseur.ronde_id = r.id and adviseur.email = adres
    left join prive.deelname on deelname.jurylid_id = jurylid.id
    where (jurylid.id is not null or adviseur.id is not null) and r.status not in ('concept', 'ingetrokken')
  ));
end
$$;

create or replace function public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu_daar jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform from public.plek p where p.id = openingstijden_zetten.plek for update;
  if not found then return '{"fout": "onbekend"}'; end if;
  select coalesce(jsonb_agg(o.id order by o.id), '[]') into nu_daar
  from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  -- Every change makes new rows, so their ids tell whether somebody else was here.
  if nu_daar <> openingstijden_zetten.gezien then return '{"fout": "botsing"}'; end if;
  delete from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  insert into public.openingstijd (plek_id, dag, datum, van, tot, uitleg)
  select openingstijden_zetten.plek, r.dag, r.datum, r.van, r.tot, nullif(btrim(r.uitleg), '')
  from jsonb_to_recordset(openingstijden_zetten.rijen) r(dag smallint, datum date, van time, tot time, uitleg text);
  update public.plek p
  set gecontroleerd_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, gecontroleerd_precisie = 'dag'
  where p.id = openingstijden_zetten.plek;
  return jsonb_build_object('aantal', jsonb_array_length(openingstijden_zetten.rijen));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.papier_stand(ronde text) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
declare
  welke text := (select r.id from public.ronde r where r.slug = papier_stand.ronde);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if welke is null then return '{"fout": "onbekend"}'; end if;
  return prive.papier_tellen(welke) || jsonb_build_object(
    'klaar', prive.papier_klaar(welke),
    'wachten', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'nummer', p.nummer, 'stand', case when p.tweede is null then 'wacht' else 'ongelijk' end,
        'eigen', coalesce((select prive.medewerker_id()) in (p.eerste_door, p.tweede_door), false))
          order by p.nummer), '[]')
      from prive.papier p where p.ronde_id = welke and not p.ingevoerd),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel) order by o.titel,
        o.aanvraag_id), '[]')
      from prive.opname_aanvraag o where o.ronde_id = welke)
  );
end
$$;

create or replace function public.publicatie_begonnen(versie bigint) returns void
language sql security definer
set search_path = ''
as $$
  update prive.publicatie
  set bouw_versie = publicatie_begonnen.versie, bouw_op = (select prive.nu()),
    volgende_op = (select prive.nu()) + interval '5 minutes'
$$;

create or replace function public.publicatie_mislukt(reden text, uitleg text default null,
  begonnen_op timestamp with time zone default null) returns jsonb
language sql security definer
set search_path = ''
as $$
  update prive.publicatie p
  set bouw_versie = null, bouw_op = null, mislukt_op = (select prive.nu()), reden = publicatie_mislukt.reden,
    uitleg = nullif(left(btrim(publicatie_mislukt.uitleg), 300), ''), mislukkingen = p.mislukkingen + 1,
    volgende_op = (select prive.nu()) + least(interval '5 minutes' * power(2, least(p.mislukkingen, 10)),
      interval '2 hours')
  -- Of a build that began before ours a failure says nothing; clocks may differ by a minute.
  where p.bouw_op is not null and (begonnen_op is null or begonnen_op >= p.bouw_op - interval '1 minute')
  returning jsonb_build_object('volgende_op', p.volgende_op)
$$;

create or replace function public.publicatie_online(versie bigint, dag date) returns void
language sql security definer
set search_path = ''
as $$
  update prive.publicatie p
  set online_versie = publicatie_online.versie, online_dag = publicatie_online.dag,
    online_op = case
      when (p.online_versie, p.online_dag) is not distinct from (publicatie_online.versie, publicatie_online.dag)
        then p.online_op else (select prive.nu())
    end,
    bouw_versie = case when not klaar.ja then p.bouw_versie end,
    bouw_op = case when not klaar.ja then p.bouw_op end,
    mislukt_op = case when not klaar.ja then p.mislukt_op end,
    reden = case when not klaar.ja then p.reden end,
    uitleg = case when not klaar.ja then p.uitleg end,
    mislukkingen = case when klaar.ja then 0 else p.mislukkingen end
  from public.content_versie c
  cross join lateral (
    select publicatie_online.versie >= coalesce(q.bouw_versie, c.versie)
      and publicatie_online.dag >= (coalesce(q.bouw_op,
        (select prive.nu())) at time zone 'Europe/Amsterdam')::date as ja
    from prive.publicatie q
  ) klaar
$$;

create or replace function public.publicatie_stand() returns jsonb
language sql stable security definer
set search_path = ''
as $$
  select case when (select prive.rol()) is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', (select prive.publicatie_bij()), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op, 'bouw_op',
      p.bouw_op,
    'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg, 'volgende_op', p.volgende_op
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;

create or replace function public.ronde_stap(ronde text, naar public.ronde_status, reden text default null)
  returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  fout text;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = ronde_stap.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  fout := prive.ronde_stap_fout(r, ronde_stap.naar, ronde_stap.reden);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  case ronde_stap.naar
    when 'stemmen' then fout := prive.open_stemmen(r.id, 'beheerder');
    when 'tellen' then perform prive.sluit_stemmen(r.id, 'beheerder', ronde_stap.reden);
    else
      if ronde_stap.naar = 'beoordeling' then
        update public.ronde q set sluit_op = least(q.sluit_op, (select prive.nu())) where q.id = r.id;
      elsif ronde_stap.naar = 'afgerond' then
        perform prive.schuif_door(r);
      end if;
      perform prive.zet_ronde(r.id, ronde_stap.naar, 'beheerder', ronde_stap.reden);
  end case;
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  return jsonb_build_object('stand', ronde_stap.naar);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.stem(ronde text, bewijscode text, keuzes jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
as $_$
declare
  r public.ronde;
  lid public.jurylid;
  eerder prive.deelname;
  gemaakt jsonb;
  gewijzigd boolean := false;
begin
  if bewijscode !~ '^[0-9A-HJKMNP-TV-Z]{26}$' then return '{"fout": "geen_bewijscode"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = stem.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  -- One juror at a time, without a trace in any row; then the ronde, which closing takes for update.
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into eerder from prive.deelname d where d.ronde_id = r.id and d.jurylid_id = lid.id;
  if eerder.kanaal = 'papier' then return '{"fout": "stem_op_papier"}'; end if;
  if eerder.code_hash <> prive.code_hash('deelname', bewijscode) then return '{"fout": "al_gestemd"}'; end if;
  gemaakt := prive.maak_biljet(r, stem.keuzes, array(select prive.belangen(lid)));
  if gemaakt ? 'fout' then return gemaakt; end if;
  perform set_config('portaal.stembus', 'open', true);
  if eerder.id is null then
    insert into prive.deelname (ronde_id, jurylid_id, kanaal, code_hash) values (r.id, lid.id, 'site',
      prive.code_hash('deelname', bewijscode));
    insert into prive.stembiljet (ronde_id, code_hash, keuzes) values (r.id, prive.code_hash('stembiljet',
      bewijscode), gemaakt -> 'biljet');
  else
    update prive.stembiljet s set keuzes = gemaakt -> 'biljet'
    where s.code_hash = prive.code_hash('stembiljet', bewijscode) and s.keuzes <> gemaakt -> 'biljet';
    gewijzigd := found;
  end if;
  perform set_config('portaal.stembus', '', true);
  return jsonb_build_object('gestemd', true, 'gewijzigd', gewijzigd);
exception when unique_violation then
  -- Somebody else made the same code: no accident, and nothing is written.
  return '{"fout": "geen_bewijscode"}';
end
$_$;

create or replace function public.uitslag_bewaren(ronde text, invoer jsonb, invoer_hash text, uitslag jsonb,
  zinnen jsonb, reden text default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  vorige public.uitslag;
begin
  select * into r from public.ronde q where q.slug = uitslag_bewaren.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status not in ('tellen', 'vastgesteld', 'afgerond') then return '{"fout": "stap_kan_niet"}'; end if;
  if not prive.papier_klaar(r.id) then return '{"fout": "papier_onvolledig"}'; end if;
  if not prive.uitslag_past(r.id, uitslag_bewaren.uitslag, r.budget_cent)
    then return '{"fout": "uitslag_past_niet"}'; end if;
  select * into vorige from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1;
  if vorige.versie is not null and vorige.invoer_hash = uitslag_bewaren.invoer_hash
    and vorige.uitslag = uitslag_bewaren.uitslag then
    return jsonb_build_object('versie', vorige.versie, 'invoer_hash', vorige.invoer_hash);
  end if;
  if vorige.versie is not null and nullif(btrim(uitslag_bewaren.reden), '') is null
    then return '{"fout": "motivering_nodig"}'; end if;
  insert into public.uitslag (ronde_id, versie, invoer, invoer_hash, loting, uitslag, zinnen, reden, geteld_op)
  select r.id, coalesce(vorige.versie, 0) + 1, uitslag_bewaren.invoer, uitslag_bewaren.invoer_hash, encode(o.loting,
    'hex'),
    uitslag_bewaren.uitslag, coalesce(uitslag_bewaren.zinnen, '{}'),
    case when vorige.versie is not null then btrim(uitslag_bewaren.reden) end, (select prive.nu())
  from prive.opname o where o.ronde_id = r.id;
  return jsonb_build_object('versie', coalesce(vorige.versie, 0) + 1, 'invoer_hash', uitslag_bewaren.invoer_hash);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.uitslag_vaststellen(ronde text, versie integer, motivering text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  r public.ronde;
  u public.uitslag;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = uitslag_vaststellen.ronde for update;
  select * into u from public.uitslag q where q.ronde_id = r.id order by q.versie desc limit 1;
  if u.versie is distinct from uitslag_vaststellen.versie then return '{"fout": "onbekend"}'; end if;
  if u.vastgesteld_op is not null or r.status not in ('tellen', 'vastgesteld', 'afgerond')
    then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(uitslag_vaststellen.motivering), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  perform set_config('portaal.uitslag', 'vaststellen', true);
  update public.uitslag q set vastgesteld_op = (select prive.nu()), motivering = btrim(uitslag_vaststellen.motivering)
  where q.ronde_id = r.id and q.versie = u.versie;
  perform set_config('portaal.uitslag', '', true);
  if r.status = 'tellen' then perform prive.zet_ronde(r.id, 'vastgesteld', 'beheerder'); end if;
  return jsonb_build_object('versie', u.versie, 'met_de_hand', prive.besluit_uit(u,
    btrim(uitslag_vaststellen.motivering)));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

create or replace function public.wie_ben_ik() returns jsonb
language sql stable security definer
set search_path = ''
as $$
  select jsonb_build_object('id', m.id, 'naam', m.naam, 'rol', m.rol)
  from public.medewerker m
  where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;
