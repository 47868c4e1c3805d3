-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wijst_aan(public.makelaar, public.makelaar)
CREATE FUNCTION prive.wijst_aan(oud public.makelaar, nieuw public.makelaar) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select (oud.naam, oud.email, oud.medewerker_id) is distinct from (nieuw.naam, nieuw.email, nieuw.medewerker_id)
$$;

-- COMMENT: FUNCTION wijst_aan(oud public.makelaar, nieuw public.makelaar)
COMMENT ON FUNCTION prive.wijst_aan(oud public.makelaar, nieuw public.makelaar) IS 'Whether this change says anew who a makelaar is.';

-- ACL: FUNCTION wijst_aan(oud public.makelaar, nieuw public.makelaar)
REVOKE ALL ON FUNCTION prive.wijst_aan(oud public.makelaar, nieuw public.makelaar) FROM PUBLIC;
