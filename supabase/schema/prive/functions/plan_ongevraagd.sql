-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: plan_ongevraagd(text)
CREATE FUNCTION prive.plan_ongevraagd(adres text) RETURNS timestamp with time zone
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  select case when prive.tel('mail_ongevraagd', prive.daghash('mail ' || adres)) then prive.nu()
    else prive.verzamelmoment() end
$$;

-- COMMENT: FUNCTION plan_ongevraagd(adres text)
COMMENT ON FUNCTION prive.plan_ongevraagd(adres text) IS 'When the next unasked mail to this address goes: now for the first of the day, else at 18:00. Counted for every address alike, known or not.';

-- ACL: FUNCTION plan_ongevraagd(adres text)
REVOKE ALL ON FUNCTION prive.plan_ongevraagd(adres text) FROM PUBLIC;
