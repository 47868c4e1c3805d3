-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schrijf_overig(text, timestamp with time zone)
CREATE FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  welke uuid := prive.bundel_van(adres, moment);
  code text := prive.verzin_code();
begin
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'overig.' || welke, 'nieuwe_code', adres,
    jsonb_build_object('code', code, 'code_hash', encode(sha256(convert_to(code, 'UTF8')), 'hex'), 'overig', true),
    true, prive.nu(), moment, welke
  ) on conflict (message_id) do nothing;
end
$$;

-- COMMENT: FUNCTION schrijf_overig(adres text, moment timestamp with time zone)
COMMENT ON FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) IS 'One code for all that found no room in the mail of 18:00: it opens every dossier of the address. Once per mail.';

-- ACL: FUNCTION schrijf_overig(adres text, moment timestamp with time zone)
REVOKE ALL ON FUNCTION prive.schrijf_overig(adres text, moment timestamp with time zone) FROM PUBLIC;
