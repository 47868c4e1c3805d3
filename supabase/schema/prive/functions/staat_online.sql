-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: staat_online(text)
CREATE FUNCTION prive.staat_online(welk text) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select not exists (select from prive.online_na o where o.initiatief_id = welk
    and o.versie > (select prive.toont_versie(welk)))
    and exists (select from public.initiatief i where i.id = welk and i.status = 'gepubliceerd')
$$;

-- COMMENT: FUNCTION staat_online(welk text)
COMMENT ON FUNCTION prive.staat_online(welk text) IS 'Whether the site that visitors get shows this initiatief, as far as it told.';

-- FUNCTION: staat_online(uuid)
CREATE FUNCTION prive.staat_online(aanvraag uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (select from public.aanvraag_publiek p where p.id = aanvraag) and not exists (
    select from prive.online_na o
    where o.aanvraag_id = aanvraag and o.versie > (select prive.toont_versie(aanvraag::text))
  )
$$;

-- COMMENT: FUNCTION staat_online(aanvraag uuid)
COMMENT ON FUNCTION prive.staat_online(aanvraag uuid) IS 'Whether the site that visitors get shows this plan of an aanvraag, as far as it told.';

-- ACL: FUNCTION staat_online(welk text)
REVOKE ALL ON FUNCTION prive.staat_online(welk text) FROM PUBLIC;

-- ACL: FUNCTION staat_online(aanvraag uuid)
REVOKE ALL ON FUNCTION prive.staat_online(aanvraag uuid) FROM PUBLIC;
