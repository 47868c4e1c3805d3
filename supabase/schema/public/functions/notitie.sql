-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: notitie(public.dossier_soort, uuid, text)
CREATE FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  zelfde bigint;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, notitie.id) is null then return '{"fout": "onbekend"}'; end if;
  select laatste.id into zelfde
  from (
    select g.id, g.soort, g.medewerker_id
    from public.gebeurtenis g
    where g.dossier_soort = notitie.dossier_soort and g.dossier_id = notitie.id
    order by g.id desc
    limit 1
  ) laatste
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = laatste.id
  where laatste.soort = 'notitie' and laatste.medewerker_id = (select prive.medewerker_id())
    and t.tekst = btrim(notitie.tekst);
  return jsonb_build_object('gebeurtenis_id', coalesce(zelfde,
    prive.schrijf_gebeurtenis(dossier_soort, notitie.id, 'notitie', prive.rol()::text::public.partij,
      nullif(btrim(notitie.tekst), ''), false)));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION notitie(dossier_soort public.dossier_soort, id uuid, tekst text)
COMMENT ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) IS 'For staff: a note that the applicant does not see. {gebeurtenis_id} or {fout}.';

-- ACL: FUNCTION notitie(dossier_soort public.dossier_soort, id uuid, tekst text)
REVOKE ALL ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) TO authenticated;
