-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: vraag_mailkeuze(text, text, text, timestamp with time zone)
CREATE FUNCTION prive.vraag_mailkeuze(wat text, wie text, adres text, vanaf timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  code text := prive.verzin_code();
begin
  insert into prive.mailkeuze as m (wat, wie, code_hash, gevraagd_op)
  values (vraag_mailkeuze.wat, vraag_mailkeuze.wie, encode(sha256(convert_to(code, 'UTF8')), 'hex'), prive.nu())
  on conflict on constraint mailkeuze_pkey do update
    set code_hash = excluded.code_hash, gevraagd_op = excluded.gevraagd_op;
  insert into prive.bericht (message_id, soort, aan, gegevens, ongevraagd, gemaakt_op, volgende_poging_op, bundel)
  values (
    'keuze.' || gen_random_uuid(), 'mailkeuze', adres, jsonb_build_object('wat', vraag_mailkeuze.wat, 'code', code),
    vanaf is not null, prive.nu(), coalesce(vanaf, prive.nu()), prive.bundel_van(adres, vanaf)
  );
end
$$;

-- COMMENT: FUNCTION vraag_mailkeuze(wat text, wie text, adres text, vanaf timestamp with time zone)
COMMENT ON FUNCTION prive.vraag_mailkeuze(wat text, wie text, adres text, vanaf timestamp with time zone) IS 'Mails a code with which its reader says yes or no; only the hash stays. vanaf: not before, and only for unasked mail.';

-- ACL: FUNCTION vraag_mailkeuze(wat text, wie text, adres text, vanaf timestamp with time zone)
REVOKE ALL ON FUNCTION prive.vraag_mailkeuze(wat text, wie text, adres text, vanaf timestamp with time zone) FROM PUBLIC;
