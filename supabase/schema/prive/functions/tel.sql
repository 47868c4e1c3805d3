-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel(text, text)
CREATE FUNCTION prive.tel(wat text, wie text) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  g prive.grens;
  stand integer;
begin
  select * into strict g from prive.grens where soort = wat;
  insert into prive.limiet as l (soort, sleutel, venster_op, aantal)
  values (wat, wie, prive.venster(g.per_dag), 1)
  on conflict (soort, sleutel, venster_op) do update set aantal = l.aantal + 1
  returning aantal into stand;
  return stand <= g.aantal;
end
$$;

-- COMMENT: FUNCTION tel(wat text, wie text)
COMMENT ON FUNCTION prive.tel(wat text, wie text) IS 'Counts one more of this kind for this hash; false once it is over the limit.';

-- ACL: FUNCTION tel(wat text, wie text)
REVOKE ALL ON FUNCTION prive.tel(wat text, wie text) FROM PUBLIC;
