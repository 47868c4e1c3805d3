-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_feedback_van(uuid)
CREATE FUNCTION prive.tel_feedback_van(id uuid) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select prive.tel_feedback(
    coalesce((select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}'),
    prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date), f.id
  )
  from public.feedback f where f.id = tel_feedback_van.id
$$;

-- COMMENT: FUNCTION tel_feedback_van(id uuid)
COMMENT ON FUNCTION prive.tel_feedback_van(id uuid) IS 'Counts anew what this feedback counts in. Call tel_om_de_beurt before anything of the content changes.';

-- ACL: FUNCTION tel_feedback_van(id uuid)
REVOKE ALL ON FUNCTION prive.tel_feedback_van(id uuid) FROM PUBLIC;
