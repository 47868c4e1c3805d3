-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: doe_namens(public.dossier_soort, uuid, text, jsonb)
CREATE FUNCTION prive.doe_namens(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  ik public.partij := prive.rol()::text::public.partij;
  status text := prive.dossier(dossier, doe_namens.id) ->> 'status';
  nu jsonb;
  fout text;
begin
  if actie = 'intrekken' then
    fout := prive.stap_fout(dossier, status, 'ingetrokken', ik, null);
    if fout is null then
      perform prive.meld_stap(dossier, doe_namens.id, prive.zet_status(dossier, doe_namens.id, 'ingetrokken', ik));
    end if;
    return fout;
  end if;
  if status not in ('ingediend', 'vraag_gesteld', 'in_behandeling', 'aanvulling_gevraagd') then
    return 'stap_kan_niet';
  end if;
  nu := prive.formulier_van(dossier, doe_namens.id);
  -- The point on the map was that of the old address.
  if gegevens ? 'adres' then nu := nu || '{"lat": null, "lon": null}'; end if;
  return prive.wijzig_dossier(dossier, doe_namens.id, nu || gegevens, ik);
end
$$;

-- COMMENT: FUNCTION doe_namens(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb)
COMMENT ON FUNCTION prive.doe_namens(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) IS 'Stops a request (intrekken) or changes fields of it (wijzigen) under the name of whoever asks. Why not, or null.';

-- ACL: FUNCTION doe_namens(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb)
REVOKE ALL ON FUNCTION prive.doe_namens(dossier public.dossier_soort, id uuid, actie text, gegevens jsonb) FROM PUBLIC;
