-- Why:    the page after a form, the mail and the dossier promised things that depend on the case: a mail without an address,
--         "zo" while it comes at 18:00. What follows is told from what stands in the outbox now, also when a form comes twice.
-- Tables: none.
-- Rights: unchanged; the new function is the owner's.
--         Deliberately not granted: anything new to any API role.
-- Kept:   unchanged.

create function prive.wat_volgt(dossier public.dossier_soort, id uuid) returns jsonb
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
    'mail_op', case when b.verzonden_op is null and b.opgegeven_op is null and b.bundel is not null then b.volgende_poging_op end,
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
comment on function prive.wat_volgt(public.dossier_soort, uuid) is
  'What its sender hears of a form that came in: {mail: geen|nu|later|verstuurd|mislukt, mail_op: when later, bevestigen: the address waits for a yes, telefoon: a number was given}.';
revoke all on function prive.wat_volgt(public.dossier_soort, uuid) from public, anon, authenticated, service_role;

create function prive.met_vervolg(dossier public.dossier_soort, antwoord jsonb) returns jsonb
language sql stable
set search_path = ''
as $$
  select case when antwoord ? 'nummer' then antwoord || jsonb_build_object('volgt', (
    select prive.wat_volgt(dossier, q.id) from (
      select a.id, a.nummer from public.aanmelding a where dossier = 'aanmelding'
      union all select a.id, a.nummer from public.aanvraag a where dossier = 'aanvraag'
      union all select f.id, f.nummer from public.feedback f where dossier = 'feedback'
    ) q where q.nummer = antwoord ->> 'nummer'
  )) else antwoord end
$$;
comment on function prive.met_vervolg(public.dossier_soort, jsonb) is
  'The answer to a form with what follows as it stands now; null once its dossier is gone.';
revoke all on function prive.met_vervolg(public.dossier_soort, jsonb) from public, anon, authenticated, service_role;

drop function prive.maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal);
create function prive.maak_dossier(
  dossier public.dossier_soort, id uuid, gegevens jsonb, code_hash text, code text, kanaal public.kanaal, afzender text
) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  mail text := lower(gegevens ->> 'contact_email');
begin
  perform prive.schrijf_gebeurtenis(dossier, maak_dossier.id, 'ingediend', 'indiener');
  if mail is not null or gegevens ->> 'contact_telefoon' is not null then
    insert into prive.contact (dossier_soort, dossier_id, naam, email, telefoon, akkoord_op, akkoord_versie)
    values (dossier, maak_dossier.id, gegevens ->> 'contact_naam', mail, gegevens ->> 'contact_telefoon', prive.nu(), gegevens ->> 'akkoord_versie');
  end if;
  if mail is not null then
    insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
    values (maak_dossier.code_hash, dossier, maak_dossier.id, prive.nu());
    perform prive.meld_ontvangst(dossier, maak_dossier.id, mail, afzender, kanaal, maak_dossier.code);
  end if;
  return jsonb_build_object('nummer', prive.dossier(dossier, maak_dossier.id) ->> 'nummer');
end
$$;
comment on function prive.maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal, text) is
  'What every form that came in needs: its first gebeurtenis, its contact, its code and its mail. Returns {nummer}.';
revoke all on function prive.maak_dossier(public.dossier_soort, uuid, jsonb, text, text, public.kanaal, text)
  from public, anon, authenticated, service_role;

create or replace function public.aanmelding_indienen(
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
  if antwoord is not null then return prive.met_vervolg('aanmelding', antwoord); end if;
  select * into plaats from prive.zoek_gebied(gegevens ->> 'buurt');
  if plaats.wijk_code is null then return prive.laat_los(s, '{"fout": "buurt_onbekend"}'); end if;
  insert into public.aanmelding
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal, bevestigd_op, ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, case when k = 'site' then prive.nu() end, prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanmelding', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

create or replace function public.aanvraag_indienen(
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
    prive.nieuw_nummer('B'), r.id, gegevens ->> 'titel', gegevens ->> 'plan', gegevens ->> 'doelgroep', gegevens ->> 'wanneer',
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

create or replace function public.feedback_indienen(
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
  if antwoord is not null then return prive.met_vervolg('feedback', antwoord); end if;
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
  antwoord := prive.rond_af(s, prive.maak_dossier('feedback', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('feedback', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

