-- Why:    with the same code an applicant answers, changes, withdraws, reports, and takes the data back.
-- Tables: none are made; the dossier tables are written.
-- Rights: only service_role may execute dossier_actie.
--         Deliberately not granted: any of it to anon or authenticated.
-- Kept:   as the tables say.

create function prive.wijzig_dossier(dossier public.dossier_soort, id uuid, gegevens jsonb) returns text
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
    set naam = gegevens ->> 'naam', omschrijving = gegevens ->> 'omschrijving', themas = prive.lijst(gegevens -> 'themas'),
      wijk_code = plaats.wijk_code, buurt_code = plaats.buurt_code, adres = gegevens ->> 'adres',
      lat = (gegevens ->> 'lat')::double precision, lon = (gegevens ->> 'lon')::double precision, website = gegevens ->> 'website'
    where m.id = wijzig_dossier.id;
  elsif dossier = 'aanvraag' and gegevens ? 'titel' then
    select * into a from public.aanvraag q where q.id = wijzig_dossier.id;
    select * into r from public.ronde q where q.id = a.ronde_id;
    eigen := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
    fout := prive.aanvraag_fout(gegevens, r, plaats.wijk_code);
    if fout is not null then return fout; end if;
    update public.aanvraag q
    set titel = gegevens ->> 'titel', plan = gegevens ->> 'plan', doelgroep = gegevens ->> 'doelgroep', wanneer = gegevens ->> 'wanneer',
      wanneer_van = (gegevens ->> 'wanneer_van')::date, prioriteit_id = gegevens ->> 'prioriteit', wijk_code = plaats.wijk_code,
      buurt_code = plaats.buurt_code, eigen_bijdrage_cent = eigen, minimumbedrag_cent = (gegevens ->> 'minimumbedrag_cent')::bigint,
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
comment on function prive.wijzig_dossier(public.dossier_soort, uuid, jsonb) is
  'Replaces what the form asked (when its first field is there) and the contact fields that are given. Returns a code of what does not fit, or null.';
revoke all on function prive.wijzig_dossier(public.dossier_soort, uuid, jsonb) from public, anon, authenticated, service_role;

create function prive.was_openbaar(dossier public.dossier_soort, id uuid) returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = was_openbaar.id and g.naar in ('voorgelegd', 'gepubliceerd', 'beantwoord')
  )
$$;
comment on function prive.was_openbaar(public.dossier_soort, uuid) is 'Whether its content was ever put before others; from then on only the person can be taken back.';
revoke all on function prive.was_openbaar(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  if not prive.was_openbaar(dossier, neem_terug.id) then
    perform prive.wis_dossier(dossier, neem_terug.id);
    return '{"gewist": "alles"}';
  end if;
  perform prive.wis_woorden(dossier, neem_terug.id);
  perform prive.wis_persoon(dossier, neem_terug.id);
  perform prive.schrijf_gebeurtenis(dossier, neem_terug.id, 'gewist', door);
  return '{"gewist": "persoon"}';
end
$$;
comment on function prive.neem_terug(public.dossier_soort, uuid, public.partij) is
  'Takes the data back: always the person, all of it when it was never put before others. {gewist: alles|persoon}.';
revoke all on function prive.neem_terug(public.dossier_soort, uuid, public.partij) from public, anon, authenticated, service_role;

create function prive.voer_actie_uit(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  status text := prive.dossier(dossier, voer_actie_uit.id) ->> 'status';
  tekst text := nullif(btrim(gegevens ->> 'tekst'), '');
  naar text := case actie
    when 'aanvullen' then case status when 'aanvulling_gevraagd' then 'in_behandeling' when 'vraag_gesteld' then 'ingediend' end
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
      if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd') then return '{"fout": "stap_kan_niet"}'; end if;
      fout := prive.wijzig_dossier(dossier, voer_actie_uit.id, gegevens);
      if fout is not null then return jsonb_build_object('fout', fout); end if;
    when 'aanvullen' then
      if tekst is null then return '{"fout": "motivering_nodig"}'; end if;
      if naar is null then
        if status not in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend', 'in_uitvoering') then return '{"fout": "stap_kan_niet"}'; end if;
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
comment on function prive.voer_actie_uit(public.dossier_soort, uuid, text, jsonb) is 'Does one action of the applicant. {soort, stand}, {gewist} or {fout}.';
revoke all on function prive.voer_actie_uit(public.dossier_soort, uuid, text, jsonb) from public, anon, authenticated, service_role;

create function public.dossier_actie(
  code_hash text, actie text, gegevens jsonb, sleutel text, inhoud_hash text, afzender text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  s text := prive.inzending_sleutel('actie:' || lower(code_hash), sleutel);
  o record;
  antwoord jsonb;
  bestaat boolean;
begin
  if actie is null or actie not in ('bevestigen', 'wis', 'wijzigen', 'aanvullen', 'intrekken', 'eindverslag', 'geholpen') then
    return '{"fout": "onbekende_actie"}';
  end if;
  -- Taking everything back removes the code too: its repetition is answered before the code is looked for.
  if not exists (select from prive.inzending i where i.sleutel = s and i.antwoord is not null) then
    select * into o from prive.open_code(code_hash, afzender, gegevens ->> 'nummer');
    if o.fout is not null then return o.fout; end if;
  end if;
  antwoord := prive.begin_inzending(s, inhoud_hash, interval '30 days', afzender, 'site', null);
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
$$;
comment on function public.dossier_actie(text, text, jsonb, text, text, text) is
  'actie: aanvullen {tekst}, wijzigen {the fields of the form, contact fields}, intrekken {tekst}, eindverslag {tekst, besteed_cent}, geholpen {geholpen: ja|nee, tekst}, bevestigen, wis; each may name a nummer. {soort, stand, status: nieuw|herhaald}, {gewist: alles|persoon} or {fout}.';
revoke all on function public.dossier_actie(text, text, jsonb, text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.dossier_actie(text, text, jsonb, text, text, text) to service_role;
