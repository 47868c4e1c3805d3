-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_van(text, text)
CREATE FUNCTION prive.jury_van(adres text, welke text) RETURNS public.juryrol
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case
    when exists (select from public.adviseur q where q.ronde_id = welke and q.email = adres) then 'adviseur'
    when exists (select from public.jurylid q where q.ronde_id = welke and q.email = adres) then 'jurylid'
  end::public.juryrol
$$;

-- COMMENT: FUNCTION jury_van(adres text, welke text)
COMMENT ON FUNCTION prive.jury_van(adres text, welke text) IS 'What this address is in this ronde; null is nothing.';

-- ACL: FUNCTION jury_van(adres text, welke text)
REVOKE ALL ON FUNCTION prive.jury_van(adres text, welke text) FROM PUBLIC;
