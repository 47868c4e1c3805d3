-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belangen(public.jurylid)
CREATE FUNCTION prive.belangen(lid public.jurylid) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select b.aanvraag_id from public.belang b where b.jurylid_id = lid.id
  union
  select c.dossier_id from prive.contact c join public.aanvraag a on a.id = c.dossier_id
  where c.dossier_soort = 'aanvraag' and c.email = lid.email and c.adres_op is not null and a.ronde_id = lid.ronde_id
$$;

-- COMMENT: FUNCTION belangen(lid public.jurylid)
COMMENT ON FUNCTION prive.belangen(lid public.jurylid) IS 'The requests this juror does not vote on: declared, or the own address is the contact.';

-- ACL: FUNCTION belangen(lid public.jurylid)
REVOKE ALL ON FUNCTION prive.belangen(lid public.jurylid) FROM PUBLIC;
