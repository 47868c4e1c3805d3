-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stempel()
CREATE FUNCTION prive.stempel() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'gewijzigd_op' = to_jsonb(old) - 'gewijzigd_op' then
    new.gewijzigd_op := old.gewijzigd_op;
  else
    new.gewijzigd_op := prive.nu();
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION stempel()
COMMENT ON FUNCTION prive.stempel() IS 'Before-row trigger: the row carries the moment of its last change.';

-- ACL: FUNCTION stempel()
REVOKE ALL ON FUNCTION prive.stempel() FROM PUBLIC;
