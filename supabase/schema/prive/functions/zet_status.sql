-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zet_status(public.dossier_soort, uuid, text, public.partij, text, bigint)
CREATE FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text DEFAULT NULL::text, bedrag_cent bigint DEFAULT NULL::bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  van text;
  nu timestamptz := prive.nu();
begin
  execute format('select status::text from public.%I where id = $1 for update', dossier) into van using zet_status.id;
  perform set_config('portaal.door', door::text, true);
  case dossier
    when 'aanmelding' then
      update public.aanmelding a
      set status = naar::public.aanmelding_status,
        afgesloten_op = case when naar in ('gepubliceerd', 'afgewezen', 'ingetrokken') then nu end
      where a.id = zet_status.id;
    when 'aanvraag' then
      update public.aanvraag a
      set status = naar::public.aanvraag_status,
        toegekend_cent = coalesce(zet_status.bedrag_cent, a.toegekend_cent),
        afgesloten_op = case when naar in ('afgewezen', 'afgerond', 'buiten_behandeling', 'ingetrokken') then nu end
      where a.id = zet_status.id;
    when 'feedback' then
      update public.feedback f
      set status = naar::public.feedback_status,
        beantwoord_op = case when naar = 'beantwoord' then nu else f.beantwoord_op end,
        afgesloten_op = case when naar = 'afgesloten' then nu end
      where f.id = zet_status.id;
  end case;
  perform set_config('portaal.door', '', true);
  return prive.schrijf_gebeurtenis(
    dossier, zet_status.id,
    case
      when van in ('vraag_gesteld', 'aanvulling_gevraagd') and naar in ('ingediend', 'in_behandeling')
        then case door when 'indiener' then 'aangevuld' else 'vraag_vervallen' end
      when naar = 'afgerond' and door = 'indiener' then 'eindverslag'
      when naar = 'afgesloten' and door = 'indiener' then 'geholpen'
      else naar
    end::public.gebeurtenis_soort,
    door, nullif(btrim(tekst), ''), true, van, naar
  );
end
$_$;

-- COMMENT: FUNCTION zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint)
COMMENT ON FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint) IS 'Takes one step, with its gebeurtenis; the triggers refuse a wrong one. bedrag_cent: awarded, in euro cents. Returns the id of the gebeurtenis.';

-- ACL: FUNCTION zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint)
REVOKE ALL ON FUNCTION prive.zet_status(dossier public.dossier_soort, id uuid, naar text, door public.partij, tekst text, bedrag_cent bigint) FROM PUBLIC;
