-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_wissen(public.dossier_soort, uuid, text)
CREATE FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, dossier_wissen.id) is null then return '{"fout": "onbekend"}'; end if;
  if reden is null or reden not in ('telefoon', 'brief', 'balie', 'misbruik') then
    return '{"fout": "motivering_nodig"}';
  end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  if not prive.met_tweede('wissen', dossier_wissen.id::text, jsonb_build_object('reden', reden)) then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij, code)
  values (prive.nu(), 'verwijderd', 'contact', dossier_wissen.id::text, reden);
  return prive.neem_terug(dossier_soort, dossier_wissen.id, prive.rol()::text::public.partij);
end
$$;

-- COMMENT: FUNCTION dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text)
COMMENT ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) IS 'For two of the staff, when somebody without a code asks to take the data back. reden: how they asked (telefoon, brief, balie), or misbruik. {stand: wacht_op_tweede}, {gewist: alles|persoon} or {fout}.';

-- ACL: FUNCTION dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text)
REVOKE ALL ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_wissen(dossier_soort public.dossier_soort, id uuid, reden text) TO authenticated;
