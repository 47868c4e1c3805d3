-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: is_veranderd(public.dossier_soort, uuid, timestamp with time zone)
CREATE FUNCTION prive.is_veranderd(dossier public.dossier_soort, id uuid, gezien timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select exists (
    select from public.gebeurtenis g
    where g.dossier_soort = dossier and g.dossier_id = is_veranderd.id and g.soort = 'gewijzigd'
      and (is_veranderd.gezien is null or g.op > is_veranderd.gezien)
  )
$$;

-- COMMENT: FUNCTION is_veranderd(dossier public.dossier_soort, id uuid, gezien timestamp with time zone)
COMMENT ON FUNCTION prive.is_veranderd(dossier public.dossier_soort, id uuid, gezien timestamp with time zone) IS 'Whether words of a dossier changed after gezien, the moment of the last change that somebody saw (null: none).';

-- ACL: FUNCTION is_veranderd(dossier public.dossier_soort, id uuid, gezien timestamp with time zone)
REVOKE ALL ON FUNCTION prive.is_veranderd(dossier public.dossier_soort, id uuid, gezien timestamp with time zone) FROM PUBLIC;
