-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: rondesein_bewaren(text, text, text)
CREATE FUNCTION public.rondesein_bewaren(adres text, afzender text, uitdaging text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  mail text := lower(btrim(adres));
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  if not prive.verbruik_puzzel(uitdaging) then return '{"fout": "puzzel_ongeldig"}'; end if;
  -- The same answer for an address that waits already, and no second mail: nobody learns who is on the list.
  insert into prive.rondesein (email, gevraagd_op) values (mail, prive.nu()) on conflict do nothing;
  if found then perform prive.vraag_mailkeuze('rondesein', mail, mail, prive.plan_ongevraagd(mail)); end if;
  return '{"status": "ontvangen"}';
end
$$;

-- COMMENT: FUNCTION rondesein_bewaren(adres text, afzender text, uitdaging text)
COMMENT ON FUNCTION public.rondesein_bewaren(adres text, afzender text, uitdaging text) IS 'Keeps an address for a mail when a ronde opens, once its reader said yes. {status: ontvangen} for every address, or {fout}.';

-- ACL: FUNCTION rondesein_bewaren(adres text, afzender text, uitdaging text)
REVOKE ALL ON FUNCTION public.rondesein_bewaren(adres text, afzender text, uitdaging text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rondesein_bewaren(adres text, afzender text, uitdaging text) TO service_role;
