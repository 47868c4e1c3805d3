-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: voorgesteld(text, text)
CREATE FUNCTION prive.voorgesteld(wat text, rij text) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select v.inhoud || jsonb_build_object('wie', m.naam, 'eigen', v.door = (select prive.medewerker_id()))
  from prive.voorstel v join public.medewerker m on m.id = v.door
  where v.wat = voorgesteld.wat and v.rij = voorgesteld.rij and v.op > (select prive.nu()) - interval '14 days'
$$;

-- COMMENT: FUNCTION voorgesteld(wat text, rij text)
COMMENT ON FUNCTION prive.voorgesteld(wat text, rij text) IS 'What waits for a second one of the staff: its content with wie and eigen (whether it was who asks). Null: nothing.';

-- ACL: FUNCTION voorgesteld(wat text, rij text)
REVOKE ALL ON FUNCTION prive.voorgesteld(wat text, rij text) FROM PUBLIC;
