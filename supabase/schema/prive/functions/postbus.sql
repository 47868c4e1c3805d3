-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: postbus(text)
CREATE FUNCTION prive.postbus(adres text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select case
    when d.domein in ('gmail.com', 'googlemail.com') then replace(d.naam, '.', '') || '@gmail.com'
    else d.naam || '@' || d.domein
  end
  from (select lower(btrim(adres)) as heel) a
  cross join lateral (
    select split_part(split_part(a.heel, '@', 1), '+', 1) as naam, split_part(a.heel, '@', 2) as domein
  ) d
$$;

-- COMMENT: FUNCTION postbus(adres text)
COMMENT ON FUNCTION prive.postbus(adres text) IS 'The mailbox behind an address: case and +tag make no difference anywhere, dots none at Gmail.';

-- ACL: FUNCTION postbus(adres text)
REVOKE ALL ON FUNCTION prive.postbus(adres text) FROM PUBLIC;
