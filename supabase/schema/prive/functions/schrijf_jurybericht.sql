-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schrijf_jurybericht(text, text, public.ronde)
CREATE FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  values (
    'jury.' || gen_random_uuid(), wat, adres,
    jsonb_build_object('ronde', r.naam, 'voorbeeld', r.voorbeeld, 'stemmen_tot_op', r.stemmen_tot_op, 'reden', case
      when wat = 'stemmen_verlengd' then r.reden end),
    prive.nu(), prive.nu()
  )
$$;

-- COMMENT: FUNCTION schrijf_jurybericht(wat text, adres text, r public.ronde)
COMMENT ON FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) IS 'Puts a mail to a juror or adviser in the outbox: the name of the ronde and its deadline, nothing else.';

-- FUNCTION: schrijf_jurybericht(text, public.jurylid, public.ronde)
CREATE FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$ select prive.schrijf_jurybericht(wat, lid.email, r) where lid.email is not null $$;

-- COMMENT: FUNCTION schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde)
COMMENT ON FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) IS 'A mail to a juror who has an address.';

-- ACL: FUNCTION schrijf_jurybericht(wat text, adres text, r public.ronde)
REVOKE ALL ON FUNCTION prive.schrijf_jurybericht(wat text, adres text, r public.ronde) FROM PUBLIC;

-- ACL: FUNCTION schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde)
REVOKE ALL ON FUNCTION prive.schrijf_jurybericht(wat text, lid public.jurylid, r public.ronde) FROM PUBLIC;
