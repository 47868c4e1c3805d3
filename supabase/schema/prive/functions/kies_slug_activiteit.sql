-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: kies_slug_activiteit()
CREATE FUNCTION prive.kies_slug_activiteit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if coalesce(new.slug, '') = '' then
    -- The agenda has other addresses at the same height: its wijken, its days and its parts.
    new.slug := prive.vrije_slug('public.activiteit'::regclass, case
      when prive.maak_slug(new.titel) in ('pagina', 'vandaag', 'weekend', 'week', 'gratis', 'voor', 'thema')
        or exists (select from public.wijk w where w.slug = prive.maak_slug(new.titel))
        then new.titel || ' activiteit' else new.titel end, 'activiteit');
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION kies_slug_activiteit()
COMMENT ON FUNCTION prive.kies_slug_activiteit() IS 'Before-insert trigger: makes the address of an activiteit of its title, none that the agenda has for other things.';

-- ACL: FUNCTION kies_slug_activiteit()
REVOKE ALL ON FUNCTION prive.kies_slug_activiteit() FROM PUBLIC;
