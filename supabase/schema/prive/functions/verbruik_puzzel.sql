-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verbruik_puzzel(text)
CREATE FUNCTION prive.verbruik_puzzel(uitdaging text) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  if uitdaging is null then return true; end if;
  insert into prive.uitdaging (handtekening, sleutel, op)
  values (verbruik_puzzel.uitdaging, verbruik_puzzel.uitdaging, prive.nu()) on conflict do nothing;
  return found;
end
$$;

-- COMMENT: FUNCTION verbruik_puzzel(uitdaging text)
COMMENT ON FUNCTION prive.verbruik_puzzel(uitdaging text) IS 'Uses up a solved puzzle, of which this is the signature; false when it was used. Null: a plain form, which has none.';

-- ACL: FUNCTION verbruik_puzzel(uitdaging text)
REVOKE ALL ON FUNCTION prive.verbruik_puzzel(uitdaging text) FROM PUBLIC;
