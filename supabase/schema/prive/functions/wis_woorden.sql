-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wis_woorden(public.dossier_soort, uuid)
CREATE FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  delete from public.gebeurtenis_tekst t using public.gebeurtenis g
  where g.id = t.gebeurtenis_id and g.dossier_soort = dossier and g.dossier_id = wis_woorden.id
    and (g.door = 'indiener' or not t.zichtbaar);
  get diagnostics aantal = row_count;
  if dossier = 'feedback' then
    update public.feedback f set tekst = null, wens = null where f.id = wis_woorden.id;
  end if;
  return aantal;
end
$$;

-- COMMENT: FUNCTION wis_woorden(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) IS 'Removes what the applicant wrote along the way, and notes about it; the steps, reasons and decisions stay.';

-- ACL: FUNCTION wis_woorden(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION prive.wis_woorden(dossier public.dossier_soort, id uuid) TO postgres;
