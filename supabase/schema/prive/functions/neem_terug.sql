-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: neem_terug(public.dossier_soort, uuid, public.partij)
CREATE FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  -- What staff erase has a line of its own, with how they were asked.
  if door = 'indiener' then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'verwijderd', 'contact', neem_terug.id::text, 'indiener');
  end if;
  if not prive.was_openbaar(dossier, neem_terug.id) then
    perform prive.wis_dossier(dossier, neem_terug.id);
    return '{"gewist": "alles"}';
  end if;
  perform prive.wis_woorden(dossier, neem_terug.id);
  if dossier = 'aanmelding' then perform prive.wis_adres(neem_terug.id); end if;
  perform prive.wis_persoon(dossier, neem_terug.id);
  perform prive.schrijf_gebeurtenis(dossier, neem_terug.id, 'gewist', door);
  return '{"gewist": "persoon"}';
end
$$;

-- COMMENT: FUNCTION neem_terug(dossier public.dossier_soort, id uuid, door public.partij)
COMMENT ON FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) IS 'Takes the data back: always the person, all of it when it was never put before others. {gewist: alles|persoon}.';

-- ACL: FUNCTION neem_terug(dossier public.dossier_soort, id uuid, door public.partij)
REVOKE ALL ON FUNCTION prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) FROM PUBLIC;
