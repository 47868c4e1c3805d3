-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: uitslag_past(text, jsonb, bigint)
CREATE FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(bool_and(o.aanvraag_id is not null and a.cent between 0 and o.bedrag_cent), false)
    and coalesce(sum(a.cent), 0) <= budget_cent
    and count(*) = count(distinct a.id) and count(*) = (select count(*) from prive.opname_aanvraag q
      where q.ronde_id = welke)
  from (
    select u.value ->> 'id' as id, (u.value ->> 'toegekend_cent')::bigint as cent
      from jsonb_array_elements(uitslag -> 'aanvragen') u
  ) a
  left join prive.opname_aanvraag o on o.ronde_id = welke and o.aanvraag_id::text = a.id
$$;

-- COMMENT: FUNCTION uitslag_past(welke text, uitslag jsonb, budget_cent bigint)
COMMENT ON FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) IS 'Whether a count names each request of the snapshot once, gives none more than it asked, and all of them no more than there is.';

-- ACL: FUNCTION uitslag_past(welke text, uitslag jsonb, budget_cent bigint)
REVOKE ALL ON FUNCTION prive.uitslag_past(welke text, uitslag jsonb, budget_cent bigint) FROM PUBLIC;
