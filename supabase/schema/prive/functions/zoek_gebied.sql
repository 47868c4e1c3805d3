-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zoek_gebied(text)
CREATE FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select g.wijk_code, g.buurt_code from (
    select b.wijk_code, b.code as buurt_code from public.buurt b where b.code = zoek_gebied.code
      and b.status = 'gepubliceerd'
    union all
    select w.code, null from public.wijk w where w.code = zoek_gebied.code and w.status = 'gepubliceerd'
  ) g limit 1
$$;

-- COMMENT: FUNCTION zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text)
COMMENT ON FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) IS 'The wijk and buurt of a code; in a city without buurten the code of a wijk. Nulls: unknown.';

-- ACL: FUNCTION zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text)
REVOKE ALL ON FUNCTION prive.zoek_gebied(code text, OUT wijk_code text, OUT buurt_code text) FROM PUBLIC;
