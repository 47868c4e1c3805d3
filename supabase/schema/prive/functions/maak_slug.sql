-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: maak_slug(text)
CREATE FUNCTION prive.maak_slug(tekst text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select rtrim(left(btrim(regexp_replace(
    coalesce(string_agg(coalesce(l.letters ->> teken, teken), '' order by plaats), ''), '[^a-z0-9]+', '-', 'g'
  ), '-'), 90), '-')
  from (select prive.letters() as letters) l,
    regexp_split_to_table(lower(regexp_replace(
      normalize(tekst, nfkd), '[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]', '', 'g'
    )), '') with ordinality as t (teken, plaats)
$$;

-- COMMENT: FUNCTION maak_slug(tekst text)
COMMENT ON FUNCTION prive.maak_slug(tekst text) IS 'The same as maakSlug of the domain: lower-case ASCII words with hyphens; empty when nothing readable is left.';

-- ACL: FUNCTION maak_slug(tekst text)
REVOKE ALL ON FUNCTION prive.maak_slug(tekst text) FROM PUBLIC;
