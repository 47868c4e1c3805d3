-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: halfjaren(timestamp with time zone)
CREATE FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) RETURNS SETOF date
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with recursive h (dag) as (
    select prive.halfjaar((vanaf_op at time zone 'Europe/Amsterdam')::date) where vanaf_op is not null
    union all
    select prive.volgend_halfjaar(h.dag) from h where h.dag < (select prive.dit_halfjaar())
  )
  select h.dag from h
$$;

-- COMMENT: FUNCTION halfjaren(vanaf_op timestamp with time zone)
COMMENT ON FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) IS 'The half-years from this moment until now, the oldest first.';

-- ACL: FUNCTION halfjaren(vanaf_op timestamp with time zone)
REVOKE ALL ON FUNCTION prive.halfjaren(vanaf_op timestamp with time zone) FROM PUBLIC;
