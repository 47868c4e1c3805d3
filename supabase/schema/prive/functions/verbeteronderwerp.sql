-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: verbeteronderwerp(text, text)
CREATE FUNCTION prive.verbeteronderwerp(over text, over_id text, OUT naam text, OUT wijk_code text, OUT buurt_code text) RETURNS SETOF record
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select p.naam, p.wijk_code, p.buurt_code from public.plek p
  where over = 'plek' and p.id = over_id and p.status = 'gepubliceerd'
  union all
  select i.naam, i.wijk_code, i.buurt_code from public.initiatief i
  where over = 'initiatief' and i.id = over_id and i.status = 'gepubliceerd'
  union all
  select a.titel, coalesce(p.wijk_code, i.wijk_code), coalesce(p.buurt_code, i.buurt_code) from public.activiteit a
  left join public.plek p on p.id = a.plek_id left join public.initiatief i on i.id = a.initiatief_id
  where over = 'activiteit' and a.id = over_id and a.status = 'gepubliceerd'
  union all
  select w.naam, w.code, null from public.wijk w where over = 'wijk' and w.code = over_id
  union all
  select b.naam, b.wijk_code, b.code from public.buurt b where over = 'buurt' and b.code = over_id
  union all
  select o.naam, null, null from public.organisatie o
  where over = 'organisatie' and o.id = over_id and o.status = 'gepubliceerd'
$$;

-- COMMENT: FUNCTION verbeteronderwerp(over text, over_id text, OUT naam text, OUT wijk_code text, OUT buurt_code text)
COMMENT ON FUNCTION prive.verbeteronderwerp(over text, over_id text, OUT naam text, OUT wijk_code text, OUT buurt_code text) IS 'The name of what a verbetering is about, and where it is; no row when visitors cannot know it.';

-- ACL: FUNCTION verbeteronderwerp(over text, over_id text, OUT naam text, OUT wijk_code text, OUT buurt_code text)
REVOKE ALL ON FUNCTION prive.verbeteronderwerp(over text, over_id text, OUT naam text, OUT wijk_code text, OUT buurt_code text) FROM PUBLIC;
