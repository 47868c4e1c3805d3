-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: had_jury(uuid)
CREATE FUNCTION prive.had_jury(aanvraag uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.logboek l join public.aanvraag a on a.ronde_id = l.rij
    where a.id = had_jury.aanvraag and l.tabel = 'jurylid' and l.handeling = 'toegevoegd'
  )
$$;

-- COMMENT: FUNCTION had_jury(aanvraag uuid)
COMMENT ON FUNCTION prive.had_jury(aanvraag uuid) IS 'Whether anybody was ever invited to the jury of the ronde of this request.';

-- ACL: FUNCTION had_jury(aanvraag uuid)
REVOKE ALL ON FUNCTION prive.had_jury(aanvraag uuid) FROM PUBLIC;
