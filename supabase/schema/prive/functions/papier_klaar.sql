-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_klaar(text)
CREATE FUNCTION prive.papier_klaar(welke text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select (t ->> 'uitgegeven')::integer = (t ->> 'ingevoerd')::integer + (t ->> 'niet_terug')::integer
    and not exists (select from prive.papier p where p.ronde_id = welke and p.eerste is not null)
  from prive.papier_tellen(welke) t
$$;

-- COMMENT: FUNCTION papier_klaar(welke text)
COMMENT ON FUNCTION prive.papier_klaar(welke text) IS 'Whether every paper ballot was entered or declared not returned, and none waits for a second entry.';

-- ACL: FUNCTION papier_klaar(welke text)
REVOKE ALL ON FUNCTION prive.papier_klaar(welke text) FROM PUBLIC;
