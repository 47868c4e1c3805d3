-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: keuze_past(public.stemvorm, jsonb)
CREATE FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select coalesce(keuze = '"onthouding"' or case vorm
    when 'goedkeuren' then keuze in ('"voor"', '"niet"')
    when 'punten' then keuze in ('0', '1', '2', '3', '4', '5')
  end, false)
$$;

-- COMMENT: FUNCTION keuze_past(vorm public.stemvorm, keuze jsonb)
COMMENT ON FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) IS 'Whether this can be said of a request: voor, niet or onthouding, or 0 to 5 or onthouding.';

-- ACL: FUNCTION keuze_past(vorm public.stemvorm, keuze jsonb)
REVOKE ALL ON FUNCTION prive.keuze_past(vorm public.stemvorm, keuze jsonb) FROM PUBLIC;
