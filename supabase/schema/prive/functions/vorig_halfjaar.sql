-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: vorig_halfjaar(date)
CREATE FUNCTION prive.vorig_halfjaar(dag date) RETURNS date
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select case when extract(month from dag) > 6 then make_date(extract(year from dag)::integer, 1, 1)
    else make_date(extract(year from dag)::integer - 1, 7, 1) end
$$;

-- COMMENT: FUNCTION vorig_halfjaar(dag date)
COMMENT ON FUNCTION prive.vorig_halfjaar(dag date) IS 'The first day of the half-year before that of a day.';

-- ACL: FUNCTION vorig_halfjaar(dag date)
REVOKE ALL ON FUNCTION prive.vorig_halfjaar(dag date) FROM PUBLIC;
