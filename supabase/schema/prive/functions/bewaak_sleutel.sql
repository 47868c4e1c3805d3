-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_sleutel()
CREATE FUNCTION prive.bewaak_sleutel() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  sleutel text;
begin
  if not prive.is_handeling() then return new; end if;
  foreach sleutel in array tg_argv loop
    if to_jsonb(new) -> sleutel is distinct from to_jsonb(old) -> sleutel then
      raise exception '% of % never changes', sleutel, tg_table_name using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end
$$;

-- COMMENT: FUNCTION bewaak_sleutel()
COMMENT ON FUNCTION prive.bewaak_sleutel() IS 'Before-row trigger for who comes through the API: what others point at stays. Arguments: the key columns.';

-- ACL: FUNCTION bewaak_sleutel()
REVOKE ALL ON FUNCTION prive.bewaak_sleutel() FROM PUBLIC;
