-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: notitie(public.dossier_soort, uuid, text)
CREATE FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, notitie.id) is null then return '{"fout": "onbekend"}'; end if;
  return jsonb_build_object('gebeurtenis_id',
    prive.schrijf_gebeurtenis(dossier_soort, notitie.id, 'notitie', prive.rol()::text::public.partij,
      nullif(btrim(notitie.tekst), ''), false));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION notitie(dossier_soort public.dossier_soort, id uuid, tekst text)
COMMENT ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) IS 'For staff: a note that the applicant does not see. {gebeurtenis_id} or {fout}.';

-- ACL: FUNCTION notitie(dossier_soort public.dossier_soort, id uuid, tekst text)
REVOKE ALL ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) TO authenticated;
