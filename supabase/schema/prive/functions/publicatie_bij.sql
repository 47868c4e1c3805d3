-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_bij()
CREATE FUNCTION prive.publicatie_bij() RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select p.online_versie is not distinct from c.versie and p.online_dag is not distinct
    from ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
  from prive.publicatie p cross join public.content_versie c
$$;

-- COMMENT: FUNCTION publicatie_bij()
COMMENT ON FUNCTION prive.publicatie_bij() IS 'Whether the site that is online shows the content as it is now, and was built today.';

-- ACL: FUNCTION publicatie_bij()
REVOKE ALL ON FUNCTION prive.publicatie_bij() FROM PUBLIC;
