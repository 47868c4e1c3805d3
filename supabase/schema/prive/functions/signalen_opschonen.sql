-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: signalen_opschonen(jsonb, integer)
CREATE FUNCTION prive.signalen_opschonen(termijnen jsonb DEFAULT '{}'::jsonb, hoeveel integer DEFAULT 500) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  signaal interval := prive.termijn(termijnen, 'signaal_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.signaal s where s.id in (select o.id from public.signaal o where o.op <= nu - signaal
    limit hoeveel);
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

-- COMMENT: FUNCTION signalen_opschonen(termijnen jsonb, hoeveel integer)
COMMENT ON FUNCTION prive.signalen_opschonen(termijnen jsonb, hoeveel integer) IS 'Removes a lot of the signalen that are older than signaal_maanden. Returns how many.';

-- ACL: FUNCTION signalen_opschonen(termijnen jsonb, hoeveel integer)
REVOKE ALL ON FUNCTION prive.signalen_opschonen(termijnen jsonb, hoeveel integer) FROM PUBLIC;
