-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor_telling(interval, date)
CREATE FUNCTION prive.monitor_telling(vers interval, welk date) RETURNS TABLE(wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with stappen as (
    select s.wijk_code, s.deel, count(*) as aantal, percentile_cont(0.5) within group (order by s.dagen) as midden
    from prive.monitor_stappen(welk) s
    group by grouping sets ((s.wijk_code, s.deel), (s.deel))
  )
  select * from prive.monitor_nu(vers, welk)
  union all
  select s.wijk_code, welk, 'stappen', s.deel, s.aantal, s.aantal >= 5 from stappen s
  union all
  select s.wijk_code, welk, 'doorlooptijd_dagen', s.deel, round(s.midden::numeric, 1), s.aantal >= 5 from stappen s
$$;

-- COMMENT: FUNCTION monitor_telling(vers interval, welk date)
COMMENT ON FUNCTION prive.monitor_telling(vers interval, welk date) IS 'All numbers of the half-year from welk on; openbaar when they show no single person. vers is how long a check counts.';

-- ACL: FUNCTION monitor_telling(vers interval, welk date)
REVOKE ALL ON FUNCTION prive.monitor_telling(vers interval, welk date) FROM PUBLIC;
