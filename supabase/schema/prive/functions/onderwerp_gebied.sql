-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: onderwerp_gebied(public.feedback_over, text)
CREATE FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select q.* from (
    select true, p.wijk_code, p.buurt_code from public.plek p
    where over = 'plek' and p.id = onderwerp_gebied.over_id and p.status = 'gepubliceerd'
    union all
    select true, i.wijk_code, i.buurt_code from public.initiatief i
    where over = 'initiatief' and i.id = onderwerp_gebied.over_id and i.status = 'gepubliceerd'
    union all
    (select true, b.wijk_code, null from public.makelaar m left join public.makelaar_buurt b on b.makelaar_id = m.id
     where over = 'makelaar' and m.id = onderwerp_gebied.over_id and (m.status = 'gepubliceerd'
       -- Whoever was on the site a short while ago can still be complained about.
       or m.status = 'gearchiveerd' and m.gewijzigd_op > (select prive.nu()) - interval '6 months') order by b.wijk_code
       limit 1)
    union all
    select true, null, null where onderwerp_gebied.over_id is null
  ) q
$$;

-- COMMENT: FUNCTION onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text)
COMMENT ON FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) IS 'Whether visitors can know this subject, and where it is. No row: unknown.';

-- ACL: FUNCTION onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text)
REVOKE ALL ON FUNCTION prive.onderwerp_gebied(over public.feedback_over, over_id text, OUT bekend boolean, OUT wijk_code text, OUT buurt_code text) FROM PUBLIC;
