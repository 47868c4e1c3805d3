-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zelfde_aanvrager(uuid, uuid)
CREATE FUNCTION prive.zelfde_aanvrager(een uuid, ander uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from prive.contact a join prive.contact b on prive.postbus(a.email) = prive.postbus(b.email)
      or a.telefoon = b.telefoon
    where a.dossier_soort = 'aanvraag' and a.dossier_id = een and b.dossier_soort = 'aanvraag' and b.dossier_id = ander
  )
$$;

-- COMMENT: FUNCTION zelfde_aanvrager(een uuid, ander uuid)
COMMENT ON FUNCTION prive.zelfde_aanvrager(een uuid, ander uuid) IS 'Whether two requests give the same mailbox or the same phone, confirmed or not.';

-- ACL: FUNCTION zelfde_aanvrager(een uuid, ander uuid)
REVOKE ALL ON FUNCTION prive.zelfde_aanvrager(een uuid, ander uuid) FROM PUBLIC;
