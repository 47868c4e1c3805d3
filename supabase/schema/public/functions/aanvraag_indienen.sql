-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: aanvraag_indienen(jsonb, text, text, text, text, text, text)
CREATE FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
    eigen_bijdrage_cent, minimumbedrag_cent, gevraagd_cent, kanaal, ingediend_op
  ) values (
    prive.nieuw_nummer('B'), r.id, gegevens ->> 'titel', gegevens ->> 'plan', gegevens ->> 'doelgroep',
      gegevens ->> 'wanneer',
    (gegevens ->> 'wanneer_van')::date, gegevens ->> 'prioriteit', plaats.wijk_code, plaats.buurt_code,
    eigen, (gegevens ->> 'minimumbedrag_cent')::bigint, prive.gevraagd_cent(gegevens -> 'posten', eigen), k,
    prive.nu()
  ) returning id into nieuw;
  perform prive.schrijf_posten(nieuw, gegevens -> 'posten');
  antwoord := prive.rond_af(s, prive.maak_dossier('aanvraag', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanvraag', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

-- COMMENT: FUNCTION aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text)
COMMENT ON FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) IS 'gegevens: {ronde (slug), titel, plan, doelgroep, wanneer, wanneer_van, prioriteit, posten: [{omschrijving, bedrag_cent}], eigen_bijdrage_cent, minimumbedrag_cent, buurt, contact_naam, contact_email, contact_telefoon, akkoord_versie, uitdaging}, euro cents. {nummer, status: nieuw|herhaald} or {fout}.';

-- ACL: FUNCTION aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text)
REVOKE ALL ON FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanvraag_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) TO service_role;
