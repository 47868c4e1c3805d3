-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schrijf_gebeurtenis(public.dossier_soort, uuid, public.gebeurtenis_soort, public.partij, text, boolean, text, text)
CREATE FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text DEFAULT NULL::text, zichtbaar boolean DEFAULT true, van text DEFAULT NULL::text, naar text DEFAULT NULL::text) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  nieuw bigint;
begin
  insert into public.gebeurtenis (dossier_soort, dossier_id, soort, van, naar, door, medewerker_id, op)
  values (dossier, schrijf_gebeurtenis.id, wat, schrijf_gebeurtenis.van, schrijf_gebeurtenis.naar, wie,
    case when wie in ('makelaar', 'beheerder') then prive.medewerker_id() end, prive.nu())
  returning gebeurtenis.id into nieuw;
  if tekst is not null then
    insert into public.gebeurtenis_tekst (gebeurtenis_id, tekst, zichtbaar)
    values (nieuw, schrijf_gebeurtenis.tekst, schrijf_gebeurtenis.zichtbaar);
  end if;
  return nieuw;
end
$$;

-- COMMENT: FUNCTION schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text)
COMMENT ON FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text) IS 'Adds one step to the timeline of a dossier and returns its id.';

-- ACL: FUNCTION schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text)
REVOKE ALL ON FUNCTION prive.schrijf_gebeurtenis(dossier public.dossier_soort, id uuid, wat public.gebeurtenis_soort, wie public.partij, tekst text, zichtbaar boolean, van text, naar text) FROM PUBLIC;
