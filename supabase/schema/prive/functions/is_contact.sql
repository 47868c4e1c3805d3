-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_contact(public.jurylid, uuid)
CREATE FUNCTION prive.is_contact(lid public.jurylid, aanvraag uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.contact c
    where c.dossier_soort = 'aanvraag' and c.dossier_id = is_contact.aanvraag and c.email = lid.email
      and c.adres_op is not null
  ) or exists (
    select from public.belang b
    where b.jurylid_id = lid.id and b.aanvraag_id = is_contact.aanvraag and b.bron = 'contact'
  )
$$;

-- COMMENT: FUNCTION is_contact(lid public.jurylid, aanvraag uuid)
COMMENT ON FUNCTION prive.is_contact(lid public.jurylid, aanvraag uuid) IS 'Whether the confirmed address of this request is that of the juror, or was when the vote opened.';

-- ACL: FUNCTION is_contact(lid public.jurylid, aanvraag uuid)
REVOKE ALL ON FUNCTION prive.is_contact(lid public.jurylid, aanvraag uuid) FROM PUBLIC;
