-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verbeteringen_opschonen(jsonb, integer)
CREATE FUNCTION prive.verbeteringen_opschonen(termijnen jsonb, hoeveel integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  voor timestamptz := prive.nu() - prive.termijn(termijnen, 'verbetering_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.verbetering v where v.id in (
    select o.id from public.verbetering o where o.laatst_op <= voor limit hoeveel
  );
  get diagnostics aantal = row_count;
  return aantal;
end
$$;

-- COMMENT: FUNCTION verbeteringen_opschonen(termijnen jsonb, hoeveel integer)
COMMENT ON FUNCTION prive.verbeteringen_opschonen(termijnen jsonb, hoeveel integer) IS 'Removes a lot of what nobody said for verbetering_maanden. Returns how many.';

-- ACL: FUNCTION verbeteringen_opschonen(termijnen jsonb, hoeveel integer)
REVOKE ALL ON FUNCTION prive.verbeteringen_opschonen(termijnen jsonb, hoeveel integer) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.verbeteringen_opschonen(termijnen jsonb, hoeveel integer) TO postgres;
