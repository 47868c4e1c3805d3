-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wis_dossier(public.dossier_soort, uuid)
CREATE FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  perform prive.wis_persoon(dossier, wis_dossier.id);
  delete from public.gebeurtenis g where g.dossier_soort = dossier and g.dossier_id = wis_dossier.id;
  case dossier
    when 'aanmelding' then delete from public.aanmelding a where a.id = wis_dossier.id;
    when 'aanvraag' then
      -- What was advised about a plan that no jury voted on is no history.
      delete from public.advies v where v.aanvraag_id = wis_dossier.id
        and not exists (select from prive.opname_aanvraag o where o.aanvraag_id = v.aanvraag_id);
      delete from public.aanvraag a where a.id = wis_dossier.id;
    when 'feedback' then delete from public.feedback f where f.id = wis_dossier.id;
  end case;
end
$$;

-- COMMENT: FUNCTION wis_dossier(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) IS 'Removes a dossier with everything that belongs to it.';

-- ACL: FUNCTION wis_dossier(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.wis_dossier(dossier public.dossier_soort, id uuid) TO postgres;
