-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wis_persoon(public.dossier_soort, uuid)
CREATE FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from prive.contact c where c.dossier_soort = dossier and c.dossier_id = wis_persoon.id;
  get diagnostics aantal = row_count;
  delete from prive.volgcode v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.vraag v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.voorstel v where v.rij = wis_persoon.id::text;
  delete from prive.bericht b where b.dossier_soort = dossier and b.dossier_id = wis_persoon.id;
  return aantal;
end
$$;

-- COMMENT: FUNCTION wis_persoon(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) IS 'Removes who is behind a dossier: contact, codes and mail. Returns how many contacts.';

-- ACL: FUNCTION wis_persoon(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.wis_persoon(dossier public.dossier_soort, id uuid) TO postgres;
