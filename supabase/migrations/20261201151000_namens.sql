-- Why:    whoever has no confirmed address could have nothing changed or stopped, but by staff with a code of theirs.
--         And every step without an amount was noted as one that waits for a second beheerder.
-- Tables: prive.overgang: staff may stop what somebody asked them to stop, and only with two.
-- Rights: dossier_namens for staff. Deliberately not granted: name, mail and phone, for a new address gets a code.
-- Kept:   what is proposed 14 days, as prive.voorstel.

update prive.overgang o set door = o.door || '{makelaar}'::public.partij[]
where o.naar = 'ingetrokken' and o.dossier_soort in ('aanmelding', 'aanvraag');

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
  -- That takes two, and somebody who asked: public.dossier_namens.
  if naar = 'ingetrokken' then return 'stap_kan_niet'; end if;
  -- Nothing becomes public of somebody we cannot reach.
  if naar in ('gepubliceerd', 'voorgelegd') and d ->> 'bevestigd_op' is null then return 'stap_kan_niet'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$_$;

create or replace function prive.eigenaar(welke public.dossier_soort, id uuid) returns text
  language sql stable
  set search_path = ''
  as $$
  select m.id
  from (select prive.dossier(welke, eigenaar.id) as d) q
  join public.makelaar_buurt mb
    on mb.buurt_code = q.d ->> 'buurt_code' or (mb.buurt_code is null and mb.wijk_code = q.d ->> 'wijk_code')
  join public.makelaar m on m.id = mb.makelaar_id
  where m.status <> 'gearchiveerd' and not (q.d ->> 'buiten')::boolean and m.id is distinct from q.d ->> 'makelaar_id'
  order by m.medewerker_id is distinct from (q.d ->> 'behandelaar')::uuid, mb.buurt_code is null,
    m.status <> 'gepubliceerd', m.id
  limit 1
$$;

drop function prive.wijzig_dossier(public.dossier_soort, uuid, jsonb);
create function prive.wijzig_dossier(
  dossier public.dossier_soort, id uuid, gegevens jsonb, door public.partij default 'indiener'
) returns text
  language plpgsql
  set search_path = ''
  as $_$
declare
  plaats record;
  a public.aanvraag;
  r public.ronde;
  fout text;
  eigen bigint;
  was prive.contact;
  wordt prive.contact;
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
  select * into was from prive.contact c
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
  update prive.contact c
  set naam = case when gegevens ? 'contact_naam' then gegevens ->> 'contact_naam' else c.naam end,
    email = case when gegevens ? 'contact_email' then lower(gegevens ->> 'contact_email') else c.email end,
    telefoon = case when gegevens ? 'contact_telefoon' then gegevens ->> 'contact_telefoon' else c.telefoon end
  where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id
  returning * into wordt;
  -- What was known of the old address or number says nothing of the new one.
  if (was.email, was.telefoon) is distinct from (wordt.email, wordt.telefoon) then
    execute format('update public.%I set bevestigd_op = null where id = $1', dossier) using wijzig_dossier.id;
  end if;
  if was.email is distinct from wordt.email then
    update prive.contact c set adres_op = null
    where c.dossier_soort = dossier and c.dossier_id = wijzig_dossier.id;
    update prive.volgcode v set bewijst = false
    where v.dossier_soort = dossier and v.dossier_id = wijzig_dossier.id;
    if wordt.email is not null then
      perform prive.schrijf_bericht(dossier, wijzig_dossier.id, dossier || '_ontvangen',
        dossier || '.' || wijzig_dossier.id || '.adres.' || gen_random_uuid(), '{"bevestigen": true}',
        prive.plan_ongevraagd(wordt.email));
    end if;
  end if;
  perform prive.schrijf_gebeurtenis(dossier, wijzig_dossier.id, 'gewijzigd', door);
  return null;
end
$_$;
comment on function prive.wijzig_dossier(public.dossier_soort, uuid, jsonb, public.partij) is
  'Replaces what the form asked (when its first field is there) and the contact fields that are given. door: who '
  'did it. Returns a code of what does not fit, or null.';
revoke all on function prive.wijzig_dossier(public.dossier_soort, uuid, jsonb, public.partij) from public;

create function prive.formulier_van(dossier public.dossier_soort, id uuid) returns jsonb
  language sql stable
  set search_path = ''
  as $$
  select jsonb_build_object('naam', a.naam, 'omschrijving', a.omschrijving, 'themas', to_jsonb(a.themas),
    'buurt', coalesce(a.buurt_code, a.wijk_code), 'adres', a.adres, 'lat', a.lat, 'lon', a.lon, 'website', a.website)
  from public.aanmelding a where dossier = 'aanmelding' and a.id = formulier_van.id
  union all
  select jsonb_build_object('titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'wanneer_van', a.wanneer_van, 'prioriteit', a.prioriteit_id, 'buurt', coalesce(a.buurt_code, a.wijk_code),
    'eigen_bijdrage_cent', a.eigen_bijdrage_cent, 'minimumbedrag_cent', a.minimumbedrag_cent, 'posten', (
      select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
        order by p.volgorde)
      from public.begrotingspost p where p.aanvraag_id = a.id
    ))
  from public.aanvraag a where dossier = 'aanvraag' and a.id = formulier_van.id
$$;
comment on function prive.formulier_van(public.dossier_soort, uuid) is
  'What stands in the form of a dossier now, as wijzig_dossier takes it, without who sent it.';
revoke all on function prive.formulier_van(public.dossier_soort, uuid) from public;

create function prive.doe_namens(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) returns text
  language plpgsql
  set search_path = ''
  as $$
declare
  ik public.partij := prive.rol()::text::public.partij;
  status text := prive.dossier(dossier, doe_namens.id) ->> 'status';
  nu jsonb;
  fout text;
begin
  if actie = 'intrekken' then
    fout := prive.stap_fout(dossier, status, 'ingetrokken', ik, null);
    if fout is null then
      perform prive.meld_stap(dossier, doe_namens.id, prive.zet_status(dossier, doe_namens.id, 'ingetrokken', ik));
    end if;
    return fout;
  end if;
  if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd') then
    return 'stap_kan_niet';
  end if;
  nu := prive.formulier_van(dossier, doe_namens.id);
  -- The point on the map was that of the old address.
  if gegevens ? 'adres' then nu := nu || '{"lat": null, "lon": null}'; end if;
  return prive.wijzig_dossier(dossier, doe_namens.id, nu || gegevens, ik);
end
$$;
comment on function prive.doe_namens(public.dossier_soort, uuid, text, jsonb) is
  'Stops a request (intrekken) or changes fields of it (wijzigen) under the name of whoever asks. Why not, or null.';
revoke all on function prive.doe_namens(public.dossier_soort, uuid, text, jsonb) from public;

create function public.dossier_namens(
  dossier_soort public.dossier_soort, id uuid, actie text, gegevens jsonb, reden text
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  fout text;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if dossier_soort = 'feedback' or prive.dossier(dossier_soort, dossier_namens.id) is null then
    return '{"fout": "onbekend"}';
  end if;
  if reden is null or reden not in ('telefoon', 'brief', 'balie') then return '{"fout": "motivering_nodig"}'; end if;
  if actie is null or actie not in ('intrekken', 'wijzigen') or length(gegevens::text) > 20000
    or actie = 'wijzigen' and (gegevens = '{}' or gegevens - case dossier_soort
      when 'aanmelding' then '{naam,omschrijving,adres,website}'::text[]
      else '{titel,plan,doelgroep,wanneer}'::text[] end <> '{}')
  then
    return '{"fout": "onleesbaar"}';
  end if;
  -- Who can say it themselves, does.
  if exists (
    select from prive.contact c where c.dossier_soort = dossier_namens.dossier_soort
      and c.dossier_id = dossier_namens.id and c.adres_op is not null
  ) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  execute format('select from public.%I d where d.id = $1 for update', dossier_soort) using dossier_namens.id;
  -- Tried and taken back, so that nothing waits for a colleague that cannot be done.
  begin
    fout := prive.doe_namens(dossier_soort, dossier_namens.id, actie, gegevens);
    raise exception 'a trial' using errcode = 'ZZ001';
  exception when sqlstate 'ZZ001' then null;
  end;
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if not prive.met_tweede(actie, dossier_namens.id::text, jsonb_build_object('reden', reden, 'gegevens', gegevens)) then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  perform prive.doe_namens(dossier_soort, dossier_namens.id, actie, gegevens);
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'gewijzigd', dossier_soort::text, dossier_namens.id::text, reden);
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.dossier_namens(public.dossier_soort, uuid, text, jsonb, text) is
  'For two of the staff, when somebody without a confirmed address asks to stop a request (actie: intrekken) or to '
  'change words of it (wijzigen, gegevens: the fields that change). reden: how they asked (telefoon, brief, balie). '
  '{stand: wacht_op_tweede|gedaan} or {fout}.';
revoke all on function public.dossier_namens(public.dossier_soort, uuid, text, jsonb, text)
  from public, anon, authenticated, service_role;
grant execute on function public.dossier_namens(public.dossier_soort, uuid, text, jsonb, text) to authenticated;

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
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code',
    'makelaar_id', d -> 'makelaar_id',
    'wissen', prive.voorgesteld('wissen', dossier_bekijken.id::text),
    'intrekken', prive.voorgesteld('intrekken', dossier_bekijken.id::text) - 'gegevens',
    'wijzigen', prive.voorgesteld('wijzigen', dossier_bekijken.id::text),
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null,
        'bevestigd', c.adres_op is not null)
      from prive.contact c
      where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'behandelaar', (
      select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
        'telling', t.telling, 'intern', g.soort = 'notitie'
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
  'For staff: a whole dossier with what was written among staff and by whom, without who sent it (contact_lezen tells '
  'that, and notes it). As dossier_lezen, with bereikbaar, behandelaar, and wissen, intrekken, wijzigen: {reden, '
  'gegevens (of wijzigen), wie, eigen} when one of the staff wants that; or {fout}.';

create or replace function public.aanvraag_stap(
  id uuid, naar text, tekst text default null, bedrag_cent bigint default null, initiatief_id text default null
) returns jsonb
  language plpgsql security definer
  set search_path = ''
  as $$
declare
  fout text;
  gevraagd bigint;
  bedrag bigint;
begin
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    -- The ronde first, as whoever confirms an uitslag does: two awards at once see each other.
    perform from public.ronde r
    where r.id = (select a.ronde_id from public.aanvraag a where a.id = aanvraag_stap.id) for update;
  end if;
  fout := prive.stap_kan('aanvraag', aanvraag_stap.id, naar, tekst);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  select a.gevraagd_cent into gevraagd from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend'
    then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1
    then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar in ('toegekend', 'deels_toegekend', 'afgewezen') then
    fout := prive.besluit_mag(aanvraag_stap.id, naar, bedrag);
    if fout is not null then return jsonb_build_object('fout', fout); end if;
  end if;
  if bedrag is not null and not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  -- Of a step without an amount nothing is noted: null is not false, and would ask for a second one.
  if coalesce(bedrag, 0) > prive.tweede_boven_cent()
    and not prive.met_tweede('besluit', aanvraag_stap.id::text, jsonb_build_object('bedrag_cent', bedrag)) then
    perform prive.schrijf_gebeurtenis('aanvraag', aanvraag_stap.id, 'notitie', 'beheerder',
      format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
        case when bedrag % 100 = 0 then (bedrag / 100)::text else
          replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
    return jsonb_build_object('stand', 'wacht_op_tweede', 'toegekend_cent', null, 'initiatief_id', null);
  end if;
  return jsonb_build_object('stand', naar, 'toegekend_cent', bedrag, 'initiatief_id',
    prive.zet_aanvraag(aanvraag_stap.id, naar, tekst, bedrag, aanvraag_stap.initiatief_id));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
