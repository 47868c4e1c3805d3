-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: steunt_op_plek(text)
CREATE FUNCTION prive.steunt_op_plek(plek text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select exists (select from public.openingstijd o where o.plek_id = plek)
    or exists (select from public.activiteit a where a.plek_id = plek)
    or exists (select from public.initiatief i where i.plek_id = plek)
    or exists (select from public.beeld b where b.plek_id = plek)
    or exists (select from public.feedback f where f.over = 'plek' and f.over_id = plek)
    or exists (select from public.verbetering v where v.over = 'plek' and v.over_id = plek)
$$;

-- COMMENT: FUNCTION steunt_op_plek(plek text)
COMMENT ON FUNCTION prive.steunt_op_plek(plek text) IS 'Whether hours, activities, an initiatief, a photo, feedback or a correction is about this place.';

-- ACL: FUNCTION steunt_op_plek(plek text)
REVOKE ALL ON FUNCTION prive.steunt_op_plek(plek text) FROM PUBLIC;
