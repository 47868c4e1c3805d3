-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: boek_aanvraag()
CREATE FUNCTION prive.boek_aanvraag() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  perform prive.boek(new.ronde_id, 'toegezegd', coalesce(new.toegekend_cent, 0)
    - case when tg_op = 'UPDATE' then coalesce(old.toegekend_cent, 0) else 0 end, new.id);
  return null;
end
$$;

-- COMMENT: FUNCTION boek_aanvraag()
COMMENT ON FUNCTION prive.boek_aanvraag() IS 'After-row trigger: what is promised.';

-- ACL: FUNCTION boek_aanvraag()
REVOKE ALL ON FUNCTION prive.boek_aanvraag() FROM PUBLIC;
