-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: nieuwe_code(text, text, text, text, text)
CREATE FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text, uitdaging text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  mail text := lower(btrim(adres));
  moment timestamptz;
  welke uuid;
begin
  if not prive.tel('nieuwe_code', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  if not prive.verbruik_puzzel(uitdaging) then return '{"fout": "puzzel_ongeldig"}'; end if;
  moment := prive.plan_ongevraagd(mail);
  welke := prive.bundel_van(mail, moment);
  -- Whether somebody is known at this address shows only when the mail goes out, so that no answer can tell. One code
  -- in the mail of 18:00 is enough: it opens everything.
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'code.' || coalesce(welke, gen_random_uuid()), 'nieuwe_code', mail,
    jsonb_build_object('code', nieuwe_code.code, 'code_hash', lower(nieuwe_code.code_hash)), true, prive.nu(), moment,
      welke
  ) on conflict (message_id) do nothing;
  return '{"status": "ontvangen"}';
end
$$;

-- COMMENT: FUNCTION nieuwe_code(adres text, code_hash text, code text, afzender text, uitdaging text)
COMMENT ON FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text, uitdaging text) IS 'Asks for a code by mail that opens every dossier of this address. {status: ontvangen} for every address, or {fout}.';

-- ACL: FUNCTION nieuwe_code(adres text, code_hash text, code text, afzender text, uitdaging text)
REVOKE ALL ON FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text, uitdaging text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.nieuwe_code(adres text, code_hash text, code text, afzender text, uitdaging text) TO service_role;
