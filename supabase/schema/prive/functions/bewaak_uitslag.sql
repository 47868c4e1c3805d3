-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_uitslag()
CREATE FUNCTION prive.bewaak_uitslag() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  doel text := current_setting('portaal.uitslag', true);
  vrij text[] := case doel when 'vaststellen' then '{vastgesteld_op,motivering,gewijzigd_op}'::text[]
    when 'natellen' then '{nageteld,gewijzigd_op}' end;
begin
  if tg_op = 'UPDATE' and (doel = 'natellen' or doel = 'vaststellen' and old.vastgesteld_op is null)
    and to_jsonb(old) - vrij = to_jsonb(new) - vrij then return new; end if;
  perform prive.weigering('uitslag', old.ronde_id);
  return null;
end
$$;

-- COMMENT: FUNCTION bewaak_uitslag()
COMMENT ON FUNCTION prive.bewaak_uitslag() IS 'Before-row trigger: a count is confirmed once, signed by who counted again, and never edited or removed. What is not allowed is skipped and noted.';

-- ACL: FUNCTION bewaak_uitslag()
REVOKE ALL ON FUNCTION prive.bewaak_uitslag() FROM PUBLIC;
