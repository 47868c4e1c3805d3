-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: kies_slug()
CREATE FUNCTION prive.kies_slug() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if coalesce(new.slug, '') = '' then
    -- The list of requests has the address of a ronde that is called so.
    new.slug := prive.vrije_slug(tg_relid::regclass, nullif(prive.maak_slug(new.naam), 'aanvragen'), tg_table_name);
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION kies_slug()
COMMENT ON FUNCTION prive.kies_slug() IS 'Makes the address of a new row of its name, or of its kind when the name has no letters.';

-- ACL: FUNCTION kies_slug()
REVOKE ALL ON FUNCTION prive.kies_slug() FROM PUBLIC;
