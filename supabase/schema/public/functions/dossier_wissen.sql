-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_wissen(public.dossier_soort, uuid)
CREATE FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_wissen.id) is null then return '{"fout": "onbekend"}'; end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  return prive.neem_terug(dossier_soort, dossier_wissen.id, 'beheerder');
end
$$;

-- COMMENT: FUNCTION dossier_wissen(dossier_soort public.dossier_soort, id uuid)
COMMENT ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) IS 'For a beheerder, when somebody without a code asks to take the data back. {gewist: alles|persoon} or {fout}.';

-- ACL: FUNCTION dossier_wissen(dossier_soort public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid) TO authenticated;
