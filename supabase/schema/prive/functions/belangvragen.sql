-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belangvragen(public.ronde)
CREATE FUNCTION prive.belangvragen(r public.ronde) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', q.id, 'email', j.email, 'titel', a.titel, 'voorstel', prive.voorgesteld('belang', q.id::text)
  ) order by q.gevraagd_op, j.id), '[]')
  from prive.belangvraag q
  join public.jurylid j on j.id = q.jurylid_id
  join public.aanvraag a on a.id = q.aanvraag_id
  where j.ronde_id = r.id and q.bekeken_op is null
$$;

-- COMMENT: FUNCTION belangvragen(r public.ronde)
COMMENT ON FUNCTION prive.belangvragen(r public.ronde) IS 'What jurors of a ronde asked to look at. Array of {id, email, titel, voorstel}.';

-- ACL: FUNCTION belangvragen(r public.ronde)
REVOKE ALL ON FUNCTION prive.belangvragen(r public.ronde) FROM PUBLIC;
