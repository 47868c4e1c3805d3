-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belang_bij_contact(text)
CREATE FUNCTION prive.belang_bij_contact(welke text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  insert into public.belang (jurylid_id, aanvraag_id, bron)
  select j.id, a.id, 'contact'
  from public.jurylid j
  join public.aanvraag a on a.ronde_id = j.ronde_id
  join prive.contact c on c.dossier_soort = 'aanvraag' and c.dossier_id = a.id and c.email = j.email
    and c.adres_op is not null
  where j.ronde_id = welke
  on conflict (jurylid_id, aanvraag_id) do update set bron = 'contact'
$$;

-- COMMENT: FUNCTION belang_bij_contact(welke text)
COMMENT ON FUNCTION prive.belang_bij_contact(welke text) IS 'A juror who is the contact of a request has a belang in it, asked or not.';

-- ACL: FUNCTION belang_bij_contact(welke text)
REVOKE ALL ON FUNCTION prive.belang_bij_contact(welke text) FROM PUBLIC;
