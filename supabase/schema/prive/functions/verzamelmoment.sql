-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verzamelmoment()
CREATE FUNCTION prive.verzamelmoment() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case when vandaag > (select prive.nu()) then vandaag else morgen end
  from (select ((select prive.nu()) at time zone 'Europe/Amsterdam')::date as dag) d
  cross join lateral (select
    (d.dag + time '18:00') at time zone 'Europe/Amsterdam' as vandaag,
    (d.dag + 1 + time '18:00') at time zone 'Europe/Amsterdam' as morgen) m
$$;

-- COMMENT: FUNCTION verzamelmoment()
COMMENT ON FUNCTION prive.verzamelmoment() IS 'The next 18:00 on the clock of the city: when what waits goes out together.';

-- ACL: FUNCTION verzamelmoment()
REVOKE ALL ON FUNCTION prive.verzamelmoment() FROM PUBLIC;
