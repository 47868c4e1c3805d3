-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stand(text, text)
CREATE FUNCTION prive.stand(wat text, wie text) RETURNS integer
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select coalesce((
    select l.aantal from prive.limiet l
    where l.soort = wat and l.sleutel = wie and l.venster_op = prive.venster((select g.per_dag from prive.grens g
      where g.soort = wat))
  ), 0)
$$;

-- COMMENT: FUNCTION stand(wat text, wie text)
COMMENT ON FUNCTION prive.stand(wat text, wie text) IS 'How many of this kind were counted for this hash in this hour or day.';

-- ACL: FUNCTION stand(wat text, wie text)
REVOKE ALL ON FUNCTION prive.stand(wat text, wie text) FROM PUBLIC;
