-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: aanvraag_fout(jsonb, public.ronde, text)
CREATE FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
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

-- COMMENT: FUNCTION aanvraag_fout(gegevens jsonb, r public.ronde, wijk text)
COMMENT ON FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) IS 'Why a request does not fit its ronde; null when it does.';

-- ACL: FUNCTION aanvraag_fout(gegevens jsonb, r public.ronde, wijk text)
REVOKE ALL ON FUNCTION prive.aanvraag_fout(gegevens jsonb, r public.ronde, wijk text) FROM PUBLIC;
