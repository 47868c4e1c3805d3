-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verbeterwaarde(text, text, text)
CREATE FUNCTION prive.verbeterwaarde(over text, over_id text, wat text) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object('nu', r.rij ->> wat) from (
    select to_jsonb(p) as rij from public.plek p where over = 'plek' and p.id = over_id
    union all
    select to_jsonb(i) from public.initiatief i where over = 'initiatief' and i.id = over_id
  ) r where wat in ('naam', 'adres', 'telefoon')
$$;

-- COMMENT: FUNCTION verbeterwaarde(over text, over_id text, wat text)
COMMENT ON FUNCTION prive.verbeterwaarde(over text, over_id text, wat text) IS '{nu} of the field that a verbetering would set by itself; null when it cannot.';

-- ACL: FUNCTION verbeterwaarde(over text, over_id text, wat text)
REVOKE ALL ON FUNCTION prive.verbeterwaarde(over text, over_id text, wat text) FROM PUBLIC;
