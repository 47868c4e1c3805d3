-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bijna_zelfde_naam(text, text)
CREATE FUNCTION prive.bijna_zelfde_naam(een text, ander text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO ''
    AS $$
declare
  a text := prive.maak_slug(een);
  b text := prive.maak_slug(ander);
  gelijk integer := 0;
begin
  -- What they begin and end with alike is cut off: the rest is what differs.
  while a <> '' and left(a, 1) = left(b, 1) loop
    a := substr(a, 2); b := substr(b, 2); gelijk := gelijk + 1;
  end loop;
  while a <> '' and right(a, 1) = right(b, 1) loop
    a := left(a, -1); b := left(b, -1); gelijk := gelijk + 1;
  end loop;
  return a = b or a = '' and left(b, 1) = '-' and gelijk >= 3 or greatest(length(a), length(b)) <= 2 and gelijk >= 3;
end
$$;

-- COMMENT: FUNCTION bijna_zelfde_naam(een text, ander text)
COMMENT ON FUNCTION prive.bijna_zelfde_naam(een text, ander text) IS 'Whether a name is the other one spelled better: a surname comes after it, or one place of at most two letters differs; at least three do not.';

-- ACL: FUNCTION bijna_zelfde_naam(een text, ander text)
REVOKE ALL ON FUNCTION prive.bijna_zelfde_naam(een text, ander text) FROM PUBLIC;
