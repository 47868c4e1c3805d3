-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: quorum_gehaald(text)
CREATE FUNCTION prive.quorum_gehaald(welke text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  -- While voting runs a paper that is out may still come in; after it only what came in counts.
  select geteld * 100 >= r.quorum * o.juryleden and (r.verdeelregel <> 'gelijke_delen' or geteld >= 10)
  from public.ronde r join prive.opname o on o.ronde_id = r.id, lateral (select prive.stemmen_geteld(r)) d (geteld)
  where r.id = welke
$$;

-- COMMENT: FUNCTION quorum_gehaald(welke text)
COMMENT ON FUNCTION prive.quorum_gehaald(welke text) IS 'Whether enough jurors voted; equal shares need at least ten ballots.';

-- ACL: FUNCTION quorum_gehaald(welke text)
REVOKE ALL ON FUNCTION prive.quorum_gehaald(welke text) FROM PUBLIC;
