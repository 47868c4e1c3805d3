-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: opschonen(jsonb)
CREATE FUNCTION public.opschonen(termijnen jsonb DEFAULT '{}'::jsonb) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select jsonb_object_agg(w.wat, r.aantal)
  from unnest(prive.opruimsels()) w (wat) cross join lateral prive.ruim_op(w.wat, termijnen) r
$$;

-- COMMENT: FUNCTION opschonen(termijnen jsonb)
COMMENT ON FUNCTION public.opschonen(termijnen jsonb) IS 'Removes a lot of each kind that is kept too long, in the terms of the city (each kind has its default), and logs counts. Returns the counts.';

-- ACL: FUNCTION opschonen(termijnen jsonb)
REVOKE ALL ON FUNCTION public.opschonen(termijnen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.opschonen(termijnen jsonb) TO service_role;
