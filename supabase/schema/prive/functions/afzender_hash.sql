-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: afzender_hash(text)
CREATE FUNCTION prive.afzender_hash(afzender text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  kaal text := regexp_replace(lower(btrim(coalesce(afzender, ''))), '^::ffff:(\d+\.\d+\.\d+\.\d+)$', '\1');
begin
  -- One subscriber has a whole /64 of IPv6: to count per address would be no limit at all.
  if kaal ~ '^[0-9a-f:]*:[0-9a-f:.]*$' then
    begin
      kaal := text(network(set_masklen(kaal::inet, 64)));
    exception when invalid_text_representation then
      null;
    end;
  end if;
  return prive.daghash('afzender ' || kaal);
end
$_$;

-- COMMENT: FUNCTION afzender_hash(afzender text)
COMMENT ON FUNCTION prive.afzender_hash(afzender text) IS 'Hash of today of an address (IPv4, or the /64 of an IPv6 one); the address itself is kept nowhere.';

-- ACL: FUNCTION afzender_hash(afzender text)
REVOKE ALL ON FUNCTION prive.afzender_hash(afzender text) FROM PUBLIC;
