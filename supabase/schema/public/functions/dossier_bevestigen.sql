-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_bevestigen(public.dossier_soort, uuid)
CREATE FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_bevestigen.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('bevestigd', prive.bevestig(dossier_soort, dossier_bevestigen.id,
    prive.rol()::text::public.partij));
end
$$;

-- COMMENT: FUNCTION dossier_bevestigen(dossier_soort public.dossier_soort, id uuid)
COMMENT ON FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) IS 'For staff, after a call: this applicant can be reached. {bevestigd: false when that was known} or {fout}.';

-- ACL: FUNCTION dossier_bevestigen(dossier_soort public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_bevestigen(dossier_soort public.dossier_soort, id uuid) TO authenticated;
