-- Why:    each public form is one call of one function in one transaction: record, contact, code, step, mail and answer, or nothing.
-- Tables: none are made; the dossier tables, contact, volgcode, the outbox and inzending are written.
-- Rights: only service_role may execute the three public functions.
--         Deliberately not granted: any of it to anon or authenticated.
-- Kept:   as the tables say.

create function prive.nieuw_nummer(letter text) returns text
language sql volatile
set search_path = ''
as $$
  select letter || '-' || string_agg(substr('23456789BCDFGHJKMNPQRSTVWXZ', get_byte(w.bytes, n) % 27 + 1, 1), '')
  from prive.willekeur() w (bytes), generate_series(0, 5) n
$$;
comment on function prive.nieuw_nummer(text) is 'A reference of six random characters without vowels or look-alikes; anyone may see it.';
revoke all on function prive.nieuw_nummer(text) from public, anon, authenticated, service_role;

create function prive.zoek_gebied(code text, out wijk_code text, out buurt_code text)
language sql stable
set search_path = ''
as $$
  select g.wijk_code, g.buurt_code from (
    select b.wijk_code, b.code as buurt_code from public.buurt b where b.code = zoek_gebied.code and b.status = 'gepubliceerd'
    union all
    select w.code, null from public.wijk w where w.code = zoek_gebied.code and w.status = 'gepubliceerd'
  ) g limit 1
$$;
comment on function prive.zoek_gebied(text) is 'The wijk and buurt of a code; in a city without buurten the code of a wijk. Nulls: unknown.';
revoke all on function prive.zoek_gebied(text) from public, anon, authenticated, service_role;

create function prive.lijst(waarde jsonb) returns text[]
language sql immutable
set search_path = ''
as $$ select coalesce(array_agg(e.v), '{}') from jsonb_array_elements_text(case when jsonb_typeof(waarde) = 'array' then waarde else '[]' end) e (v) $$;
comment on function prive.lijst(jsonb) is 'An array of strings; empty for anything else.';
revoke all on function prive.lijst(jsonb) from public, anon, authenticated, service_role;

create function prive.schrijf_posten(aanvraag uuid, posten jsonb) returns void
language sql
set search_path = ''
as $$
  delete from public.begrotingspost b where b.aanvraag_id = schrijf_posten.aanvraag;
  insert into public.begrotingspost (aanvraag_id, volgorde, omschrijving, bedrag_cent)
  select schrijf_posten.aanvraag, p.nr, p.post ->> 'omschrijving', (p.post ->> 'bedrag_cent')::bigint
  from jsonb_array_elements(posten) with ordinality p (post, nr)
$$;
comment on function prive.schrijf_posten(uuid, jsonb) is 'Replaces the lines of a begroting. posten: array of {omschrijving, bedrag_cent}, euro cents.';
revoke all on function prive.schrijf_posten(uuid, jsonb) from public, anon, authenticated, service_role;

create function prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) returns bigint
language sql immutable
set search_path = ''
as $$
  select (ceil((coalesce(sum((p.post ->> 'bedrag_cent')::bigint), 0) - eigen_bijdrage_cent) / 100.0) * 100)::bigint
  from jsonb_array_elements(posten) p (post)
$$;
comment on function prive.gevraagd_cent(jsonb, bigint) is 'Asked: lines minus own contribution, rounded up to whole euros; in euro cents.';
revoke all on function prive.gevraagd_cent(jsonb, bigint) from public, anon, authenticated, service_role;

create function prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) returns text
language sql stable
set search_path = ''
as $$
  select case
    when wijk is null then 'buurt_onbekend'
    when cardinality(r.wijk_codes) > 0 and not wijk = any (r.wijk_codes) then 'buurt_buiten_ronde'
    when gegevens ->> 'prioriteit' is not null
      and not exists (select from public.prioriteit p where p.id = gegevens ->> 'prioriteit' and p.status = 'gepubliceerd') then 'prioriteit_onbekend'
    when b.gevraagd < 100 or b.gevraagd > coalesce(r.max_per_aanvraag_cent, 1000000000)
      or (gegevens ->> 'minimumbedrag_cent')::bigint > b.gevraagd then 'bedrag_past_niet'
    when b.gevraagd > r.eenvoudig_tot_cent and jsonb_array_length(gegevens -> 'posten') < 2 then 'bedrag_past_niet'
  end
  from prive.gevraagd_cent(gegevens -> 'posten', coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0)) b (gevraagd)
$$;
comment on function prive.aanvraag_fout(jsonb, public.ronde, text) is 'Why a request does not fit its ronde; null when it does.';
revoke all on function prive.aanvraag_fout(jsonb, public.ronde, text) from public, anon, authenticated, service_role;

create function prive.maak_dossier(
  dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal
) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  mail text := lower(gegevens ->> 'contact_email');
  dag integer;
begin
  perform prive.schrijf_gebeurtenis(dossier, maak_dossier.id, 'ingediend', 'indiener');
  if mail is not null or gegevens ->> 'contact_telefoon' is not null then
    insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op, akkoord_versie)
    values (dossier, maak_dossier.id, gegevens ->> 'contact_naam', mail, gegevens ->> 'contact_telefoon', prive.nu(), gegevens ->> 'akkoord_versie');
  end if;
  if mail is not null then
    -- Nobody asked for this mail but whoever filled in the form. What is over the limit of a day waits for the next.
    perform prive.tel('mail_ongevraagd', prive.daghash('mail ' || mail));
    dag := (prive.stand('mail_ongevraagd', prive.daghash('mail ' || mail)) - 1)
      / (select g.aantal from prive.grens g where g.soort = 'mail_ongevraagd');
    insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
    values (maak_dossier.code_hash, dossier, maak_dossier.id, prive.nu());
    if dag <= 2 then
      perform prive.schrijf_bericht(
        dossier, maak_dossier.id, dossier || '_ontvangen', dossier || '.' || maak_dossier.id || '.ontvangen',
        jsonb_build_object('bevestigen', kanaal <> 'site'), prive.nu() + make_interval(days => dag), maak_dossier.code
      );
    end if;
  end if;
  return prive.dossier(dossier, maak_dossier.id) - array['titel', 'status', 'wijk_code', 'buurt_code', 'bevestigd_op', 'kanaal', 'behandelaar', 'makelaar_id'];
end
$$;
comment on function prive.maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal) is
  'Writes what every submission needs: step, contact, code and mail. Returns {nummer}, never the code.';
revoke all on function prive.maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal) from public, anon, authenticated, service_role;

create function prive.inzending_sleutel(wat text, sleutel text) returns text
language sql volatile
set search_path = ''
as $$ select wat || ':' || coalesce(left(sleutel, 200), gen_random_uuid()::text) $$;
comment on function prive.inzending_sleutel(text, text) is 'The key of a submission, apart per form; without one each submission is another.';
revoke all on function prive.inzending_sleutel(text, text) from public, anon, authenticated, service_role;

create function prive.geldigheid(sleutel text) returns interval
language sql immutable
set search_path = ''
as $$ select case when sleutel like 'formulier:%' then interval '10 minutes' else interval '30 days' end $$;
comment on function prive.geldigheid(text) is 'How long a repeated submission is the same one. Without a key of the browser the server makes one of the content (formulier:…), and somebody may mean to say the same thing twice.';
revoke all on function prive.geldigheid(text) from public, anon, authenticated, service_role;

create function public.aanmelding_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanmelding', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k, gegevens ->> 'uitdaging');
  plaats record;
  nieuw uuid;
begin
  if antwoord is not null then return antwoord; end if;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.aanmelding
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal, bevestigd_op, ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  return prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k));
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;
comment on function public.aanmelding_indienen(jsonb, text, text, text, text, text, text) is
  'gegevens: {naam, omschrijving, themas, buurt, adres, lat, lon, website, contact_naam, contact_email, contact_telefoon, akkoord_versie, uitdaging}. {nummer, status: nieuw|herhaald} or {fout}.';
revoke all on function public.aanmelding_indienen(jsonb, text, text, text, text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.aanmelding_indienen(jsonb, text, text, text, text, text, text) to service_role;

create function public.aanvraag_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('aanvraag', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k, gegevens ->> 'uitdaging');
  plaats record;
  r public.ronde;
  fout text;
  eigen bigint := coalesce((gegevens ->> 'eigen_bijdrage_cent')::bigint, 0);
  nieuw uuid;
begin
  if antwoord is not null then return antwoord; end if;
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
    prive.nieuw_nummer('B'), r.id, gegevens ->> 'titel', gegevens ->> 'plan', gegevens ->> 'doelgroep', gegevens ->> 'wanneer',
    (gegevens ->> 'wanneer_van')::date, gegevens ->> 'prioriteit', plaats.wijk_code, plaats.buurt_code,
    eigen, (gegevens ->> 'minimumbedrag_cent')::bigint, prive.gevraagd_cent(gegevens -> 'posten', eigen), k,
    case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  perform prive.schrijf_posten(nieuw, gegevens -> 'posten');
  return prive.rond_af(s, prive.maak_dossier('aanvraag', nieuw, gegevens, code_hash, code, k));
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;
comment on function public.aanvraag_indienen(jsonb, text, text, text, text, text, text) is
  'gegevens: {ronde (slug), titel, plan, doelgroep, wanneer, wanneer_van, prioriteit, posten: [{omschrijving, bedrag_cent}], eigen_bijdrage_cent, minimumbedrag_cent, buurt, contact_naam, contact_email, contact_telefoon, akkoord_versie, uitdaging}, euro cents. {nummer, status: nieuw|herhaald} or {fout}.';
revoke all on function public.aanvraag_indienen(jsonb, text, text, text, text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.aanvraag_indienen(jsonb, text, text, text, text, text, text) to service_role;

create function prive.onderwerp_gebied(over public.feedback_over, over_id text, out bekend boolean, out wijk_code text, out buurt_code text)
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
     where over = 'makelaar' and m.id = onderwerp_gebied.over_id and m.status = 'gepubliceerd' order by b.wijk_code limit 1)
    union all
    select true, null, null where onderwerp_gebied.over_id is null
  ) q
$$;
comment on function prive.onderwerp_gebied(public.feedback_over, text) is 'Whether visitors can know this subject, and where it is. No row: unknown.';
revoke all on function prive.onderwerp_gebied(public.feedback_over, text) from public, anon, authenticated, service_role;

create function public.feedback_indienen(
  gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text
) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  k public.kanaal := kanaal::public.kanaal;
  s text := prive.inzending_sleutel('feedback', sleutel);
  antwoord jsonb := prive.begin_inzending(s, inhoud_hash, prive.geldigheid(sleutel), afzender, k, gegevens ->> 'uitdaging');
  het_onderwerp public.feedback_over;
  plaats record;
  onderwerp record;
  nieuw uuid;
begin
  if antwoord is not null then return antwoord; end if;
  het_onderwerp := (gegevens ->> 'over')::public.feedback_over;
  select * into onderwerp from prive.onderwerp_gebied(het_onderwerp, gegevens ->> 'over_id');
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if onderwerp.bekend is null then return prive.laat_los(s, '{"fout": "onderwerp_onbekend"}'); end if;
  if gegevens ->> 'buurt' is not null and plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.feedback (nummer, over, over_id, gezicht, tekst, wens, wijk_code, buurt_code, kanaal, bevestigd_op, ingediend_op)
  values (
    prive.nieuw_nummer('F'), het_onderwerp, gegevens ->> 'over_id', (gegevens ->> 'gezicht')::integer, gegevens ->> 'tekst',
    gegevens ->> 'wens', coalesce(plaats.wijk_code, onderwerp.wijk_code),
    case when plaats.wijk_code is null then onderwerp.buurt_code else plaats.buurt_code end, k,
    case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  return prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k));
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;
comment on function public.feedback_indienen(jsonb, text, text, text, text, text, text) is
  'gegevens: {over, over_id, gezicht, tekst, wens, buurt, contact_email, akkoord_versie, uitdaging}. {nummer, status: nieuw|herhaald} or {fout}.';
revoke all on function public.feedback_indienen(jsonb, text, text, text, text, text, text) from public, anon, authenticated, service_role;
grant execute on function public.feedback_indienen(jsonb, text, text, text, text, text, text) to service_role;
