-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: boek_betaling()
CREATE FUNCTION prive.boek_betaling() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if tg_op <> 'INSERT' then
    perform prive.boek(old.ronde_id, old.soort::text, -old.bedrag_cent, old.aanvraag_id, old.id);
  end if;
  if tg_op <> 'DELETE' then
    perform prive.boek(new.ronde_id, new.soort::text, new.bedrag_cent, new.aanvraag_id, new.id);
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION boek_betaling()
COMMENT ON FUNCTION prive.boek_betaling() IS 'After-row trigger: what is paid and what came back; a row that goes is booked back.';

-- ACL: FUNCTION boek_betaling()
REVOKE ALL ON FUNCTION prive.boek_betaling() FROM PUBLIC;
