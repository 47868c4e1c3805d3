-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: boek(text, text, bigint, uuid, uuid)
CREATE FUNCTION prive.boek(welke text, wat text, cent bigint, bij uuid DEFAULT NULL::uuid, betaling uuid DEFAULT NULL::uuid) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  insert into public.grootboek (ronde_id, soort, bedrag_cent, aanvraag_id, betaling_id, op)
  select welke, wat, cent, bij, betaling, prive.nu() where cent <> 0
$$;

-- COMMENT: FUNCTION boek(welke text, wat text, cent bigint, bij uuid, betaling uuid)
COMMENT ON FUNCTION prive.boek(welke text, wat text, cent bigint, bij uuid, betaling uuid) IS 'Writes one line of the ledger; none for nothing.';

-- ACL: FUNCTION boek(welke text, wat text, cent bigint, bij uuid, betaling uuid)
REVOKE ALL ON FUNCTION prive.boek(welke text, wat text, cent bigint, bij uuid, betaling uuid) FROM PUBLIC;
