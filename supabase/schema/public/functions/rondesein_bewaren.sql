-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: rondesein_bewaren(text, text)
CREATE FUNCTION public.rondesein_bewaren(adres text, afzender text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if not prive.tel('schrijven_zonder_js', prive.afzender_hash(afzender)) then return prive.te_vaak(); end if;
  -- The same answer for an address that waits already: nobody learns who is on the list.
  insert into prive.rondesein (email, gevraagd_op) values (lower(btrim(adres)), prive.nu()) on conflict do nothing;
  return '{"status": "ontvangen"}';
end
$$;

-- COMMENT: FUNCTION rondesein_bewaren(adres text, afzender text)
COMMENT ON FUNCTION public.rondesein_bewaren(adres text, afzender text) IS 'Keeps an address for a mail when a ronde opens. {status: ontvangen} for every address, or {fout: te_vaak}.';

-- ACL: FUNCTION rondesein_bewaren(adres text, afzender text)
REVOKE ALL ON FUNCTION public.rondesein_bewaren(adres text, afzender text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rondesein_bewaren(adres text, afzender text) TO service_role;
