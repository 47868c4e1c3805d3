-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: contactpersoon(public.dossier_soort, uuid)
CREATE FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  wie text := prive.eigenaar(contactpersoon.dossier_soort, contactpersoon.dossier_id);
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  return coalesce(
    (select jsonb_build_object('soort', 'makelaar', 'makelaar_id', m.id, 'naam', m.naam, 'medewerker_id',
      m.medewerker_id)
     from public.makelaar m where m.id = wie),
    jsonb_build_object('soort', 'beheerder')
  );
end
$$;

-- COMMENT: FUNCTION contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid)
COMMENT ON FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) IS 'For staff: in whose inbox this dossier lies. {soort: makelaar, makelaar_id, naam, medewerker_id}, {soort: beheerder}, or {fout}.';

-- ACL: FUNCTION contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid)
REVOKE ALL ON FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.contactpersoon(dossier_soort public.dossier_soort, dossier_id uuid) TO authenticated;
