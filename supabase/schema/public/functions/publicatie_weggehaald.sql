-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_weggehaald(text, text[])
CREATE FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select coalesce(array_agg(w.rij), '{}') from prive.weggehaald w
  where w.tabel = publicatie_weggehaald.tabel and w.rij = any (publicatie_weggehaald.rijen[1:1000])
$$;

-- COMMENT: FUNCTION publicatie_weggehaald(tabel text, rijen text[])
COMMENT ON FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) IS 'For a build: which of these rows of a table (the first 1000) went through an act of staff, an applicant or the clock. It tells only about ids that are asked.';

-- ACL: FUNCTION publicatie_weggehaald(tabel text, rijen text[])
REVOKE ALL ON FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_weggehaald(tabel text, rijen text[]) TO anon;
