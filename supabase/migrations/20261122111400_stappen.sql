-- Why:    what a makelaar or beheerder does with a dossier, each step with its mail, its public effect and its trace.
-- Tables: none are made; the dossier tables and initiatief are written.
-- Rights: signed-in people may call the functions, and each asks for a role first; under the JWT of that person, no other.
--         Deliberately not granted: any of it to anon or service_role.
-- Kept:   as the tables say.

create function prive.stap_kan(dossier public.dossier_soort, id uuid, naar text, tekst text) returns text
language plpgsql
set search_path = ''
as $$
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
    select from public.makelaar m where m.id = d ->> 'makelaar_id' and m.medewerker_id = prive.medewerker_id()
  ) then return 'niet_bevoegd'; end if;
  return prive.stap_fout(dossier, d ->> 'status', naar, prive.rol()::text::public.partij, tekst);
end
$$;
comment on function prive.stap_kan(public.dossier_soort, uuid, text, text) is 'Locks a dossier and says why this member of staff cannot take this step; null when it can be taken.';
revoke all on function prive.stap_kan(public.dossier_soort, uuid, text, text) from public, anon, authenticated, service_role;

create function prive.publiceer_aanmelding(welke uuid, anders jsonb) returns text
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
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, makelaar_id, website,
    bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(anders ->> 'naam', a.naam), prive.vrije_slug('public.initiatief', coalesce(anders ->> 'naam', a.naam), a.nummer),
    coalesce(anders ->> 'omschrijving', a.omschrijving),
    case when anders ? 'themas' then prive.lijst(anders -> 'themas') else a.themas end,
    (anders ->> 'fase')::public.initiatief_fase, a.wijk_code, a.buurt_code,
    case when op_adres then a.lat else g.lat end, case when op_adres then a.lon else g.lon end,
    case when op_adres then 'adres' when a.buurt_code is not null then 'buurt' else 'wijk' end::public.precisie,
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid, prive.eigenaar('aanmelding', a.id), a.website,
    array['aanmelding door bewoner'], 'bron', (prive.nu() at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
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
comment on function prive.publiceer_aanmelding(uuid, jsonb) is
  'Makes the initiatief of an aanmelding, checked today; its point is the address, or the centre of the buurt. anders: what the makelaar wants to say differently. Returns its id.';
revoke all on function prive.publiceer_aanmelding(uuid, jsonb) from public, anon, authenticated, service_role;

create function public.aanmelding_stap(id uuid, naar text, tekst text default null, gegevens jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  fout text := prive.stap_kan('aanmelding', aanmelding_stap.id, naar, tekst);
  initiatief text;
begin
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  if naar = 'gepubliceerd' then initiatief := prive.publiceer_aanmelding(aanmelding_stap.id, coalesce(gegevens, '{}')); end if;
  perform prive.meld_stap('aanmelding', aanmelding_stap.id,
    prive.zet_status('aanmelding', aanmelding_stap.id, naar, prive.rol()::text::public.partij, tekst));
  return jsonb_build_object('stand', naar, 'initiatief_id', initiatief);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.aanmelding_stap(uuid, text, text, jsonb) is
  'For staff: brings an aanmelding to naar. tekst: the question or the reason. gegevens, when publishing: {naam, omschrijving, themas, fase, precisie}. {stand, initiatief_id} or {fout}.';
revoke all on function public.aanmelding_stap(uuid, text, text, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.aanmelding_stap(uuid, text, text, jsonb) to authenticated;

create function prive.initiatief_bij(welke uuid, bestaand text) returns text
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
      prive.eigenaar('aanvraag', a.id), array['aanvraag door bewoner'], 'bron', (prive.nu() at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
    ) returning id into nieuw;
  end if;
  update public.aanvraag q set initiatief_id = nieuw where q.id = welke;
  return nieuw;
end
$$;
comment on function prive.initiatief_bij(uuid, text) is 'Lets an awarded request join this initiatief, or become one of its own. Returns its id.';
revoke all on function prive.initiatief_bij(uuid, text) from public, anon, authenticated, service_role;

create function public.aanvraag_stap(
  id uuid, naar text, tekst text default null, bedrag_cent bigint default null, initiatief_id text default null
) returns jsonb
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
  select a.gevraagd_cent, a.initiatief_id into gevraagd, eigen_initiatief from public.aanvraag a where a.id = aanvraag_stap.id;
  bedrag := case naar when 'toegekend' then coalesce(bedrag_cent, gevraagd) when 'deels_toegekend' then coalesce(bedrag_cent, 0) end;
  if naar = 'toegekend' and bedrag <> gevraagd or naar = 'deels_toegekend' and not bedrag between 1 and gevraagd - 1 then
    return '{"fout": "bedrag_past_niet"}';
  end if;
  if naar = 'in_behandeling' then
    update public.aanvraag a set behandelaar = coalesce(a.behandelaar, prive.medewerker_id()) where a.id = aanvraag_stap.id;
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
comment on function public.aanvraag_stap(uuid, text, text, bigint, text) is
  'For staff: brings an aanvraag to naar. tekst: question, reason or motivation; bedrag_cent: awarded, in euro cents (default all that was asked); initiatief_id: joins that one. {stand, toegekend_cent, initiatief_id} or {fout}.';
revoke all on function public.aanvraag_stap(uuid, text, text, bigint, text) from public, anon, authenticated, service_role;
grant execute on function public.aanvraag_stap(uuid, text, text, bigint, text) to authenticated;

create function public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, notitie.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('gebeurtenis_id',
    prive.schrijf_gebeurtenis(dossier_soort, notitie.id, 'notitie', prive.rol()::text::public.partij, nullif(btrim(notitie.tekst), ''), false));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.notitie(public.dossier_soort, uuid, text) is 'For staff: a note that the applicant does not see. {gebeurtenis_id} or {fout}.';
revoke all on function public.notitie(public.dossier_soort, uuid, text) from public, anon, authenticated, service_role;
grant execute on function public.notitie(public.dossier_soort, uuid, text) to authenticated;

create function public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_bevestigen.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('bevestigd', prive.bevestig(dossier_soort, dossier_bevestigen.id, prive.rol()::text::public.partij));
end
$$;
comment on function public.dossier_bevestigen(public.dossier_soort, uuid) is 'For staff, after a call: this applicant can be reached. {bevestigd: false when that was known} or {fout}.';
revoke all on function public.dossier_bevestigen(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
grant execute on function public.dossier_bevestigen(public.dossier_soort, uuid) to authenticated;

create function public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_wissen.id) is null then return '{"fout": "onbekend"}'; end if;
  return prive.neem_terug(dossier_soort, dossier_wissen.id, 'beheerder');
end
$$;
comment on function public.dossier_wissen(public.dossier_soort, uuid) is 'For a beheerder, when somebody without a code asks to take the data back. {gewist: alles|persoon} or {fout}.';
revoke all on function public.dossier_wissen(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
grant execute on function public.dossier_wissen(public.dossier_soort, uuid) to authenticated;

create function public.feedback_antwoord(id uuid, gezegd text, reactie text, wat_gedaan text default null, belofte_op date default null) returns jsonb
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
      (feedback_id, over, over_id, wijk_code, gezicht, gezegd, reactie, wat_gedaan, gedaan_op, belofte_op, gepubliceerd_op)
    values (
      f.id, f.over, f.over_id, f.wijk_code, f.gezicht, btrim(gezegd), btrim(reactie), nullif(btrim(wat_gedaan), ''),
      case when nullif(btrim(wat_gedaan), '') is not null and feedback_antwoord.belofte_op is null then (prive.nu() at time zone 'Europe/Amsterdam')::date end,
      feedback_antwoord.belofte_op, prive.nu()
    )
    on conflict (feedback_id) do update set
      gezegd = excluded.gezegd, reactie = excluded.reactie, wat_gedaan = excluded.wat_gedaan, gedaan_op = excluded.gedaan_op,
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
comment on function public.feedback_antwoord(uuid, text, text, text, date) is
  'For staff, but never about oneself: answers feedback, and publishes it when gezegd (rewritten, without personal data) is given; feedback about a makelaar is never published. {stand, gepubliceerd} or {fout}.';
revoke all on function public.feedback_antwoord(uuid, text, text, text, date) from public, anon, authenticated, service_role;
grant execute on function public.feedback_antwoord(uuid, text, text, text, date) to authenticated;

create function public.feedback_gedaan(id uuid, wat_gedaan text) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if nullif(btrim(wat_gedaan), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  update public.feedback_publiek p
  set wat_gedaan = btrim(feedback_gedaan.wat_gedaan), gedaan_op = (prive.nu() at time zone 'Europe/Amsterdam')::date
  where p.feedback_id = feedback_gedaan.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  return '{"stand": "gedaan"}';
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.feedback_gedaan(uuid, text) is 'For staff: what was promised was done, today. {stand} or {fout}.';
revoke all on function public.feedback_gedaan(uuid, text) from public, anon, authenticated, service_role;
grant execute on function public.feedback_gedaan(uuid, text) to authenticated;
