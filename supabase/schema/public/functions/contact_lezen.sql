-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: contact_lezen(public.dossier_soort, uuid)
CREATE FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  gevonden jsonb;
begin
  if prive.rol() is null then return jsonb_build_object('fout', 'niet_bevoegd'); end if;
  if prive.dossier(contact_lezen.dossier_soort, contact_lezen.dossier_id) is null then
    return '{"fout": "onbekend"}';
  end if;
  select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon) into gevonden
  from prive.contact c
  where c.dossier_soort = contact_lezen.dossier_soort and c.dossier_id = contact_lezen.dossier_id;
  if gevonden is null then return jsonb_build_object('fout', 'onbekend'); end if;
  -- One after another is a list of who lives here.
  if not prive.code_vers() and (
    select count(*) >= 10 from public.logboek l
    where l.tabel = 'contact' and l.handeling = 'ingezien' and l.medewerker_id = (select prive.medewerker_id())
      and l.op > (select prive.nu()) - interval '1 hour'
  ) then
    return '{"fout": "code_te_oud"}';
  end if;
  insert into public.logboek (op, medewerker_id, handeling, tabel, rij)
  values (prive.nu(), prive.medewerker_id(), 'ingezien', 'contact', contact_lezen.dossier_id::text);
  return gevonden;
end
$$;

-- COMMENT: FUNCTION contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid)
COMMENT ON FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) IS 'For staff, to call or write the applicant of one dossier; each look is a line in the logboek. {naam, email, telefoon} or {fout}.';

-- ACL: FUNCTION contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid)
REVOKE ALL ON FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.contact_lezen(dossier_soort public.dossier_soort, dossier_id uuid) TO authenticated;
