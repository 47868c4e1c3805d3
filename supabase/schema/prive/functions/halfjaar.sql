-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: halfjaar(date)
CREATE FUNCTION prive.halfjaar(dag date) RETURNS date
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select make_date(extract(year from dag)::integer, case when extract(month from dag) > 6 then 7 else 1 end, 1)
$$;

-- COMMENT: FUNCTION halfjaar(dag date)
COMMENT ON FUNCTION prive.halfjaar(dag date) IS 'The first day of the half-year of a day.';

-- ACL: FUNCTION halfjaar(dag date)
REVOKE ALL ON FUNCTION prive.halfjaar(dag date) FROM PUBLIC;
