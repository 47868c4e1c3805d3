-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: aanmelding_indienen(jsonb, text, text, text, text, text, text)
CREATE FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
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
    (nummer, naam, omschrijving, themas, wijk_code, buurt_code, adres, lat, lon, website, kanaal,
      ingediend_op)
  values (
    prive.nieuw_nummer('M'), gegevens ->> 'naam', gegevens ->> 'omschrijving', prive.lijst(gegevens -> 'themas'),
    plaats.wijk_code, plaats.buurt_code, gegevens ->> 'adres', (gegevens ->> 'lat')::double precision,
    (gegevens ->> 'lon')::double precision, gegevens ->> 'website', k, prive.nu()
  ) returning id into nieuw;
  antwoord := prive.rond_af(s, prive.maak_dossier('aanmelding', nieuw, gegevens, code_hash, code, k, afzender));
  -- Apart: within one statement the outbox would not show yet what it got.
  return prive.met_vervolg('aanmelding', antwoord);
exception when integrity_constraint_violation or data_exception then
  return prive.laat_los(s, '{"fout": "onleesbaar"}');
end
$$;

-- COMMENT: FUNCTION aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text)
COMMENT ON FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) IS 'gegevens: {naam, omschrijving, themas, buurt, adres, lat, lon, website, contact_naam, contact_email, contact_telefoon, akkoord_versie, uitdaging}. {nummer, status: nieuw|herhaald} or {fout}.';

-- ACL: FUNCTION aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text)
REVOKE ALL ON FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.aanmelding_indienen(gegevens jsonb, sleutel text, inhoud_hash text, code_hash text, code text, afzender text, kanaal text) TO service_role;
