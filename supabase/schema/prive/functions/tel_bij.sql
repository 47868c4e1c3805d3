-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_bij()
CREATE FUNCTION prive.tel_bij() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  -- A publication waits for this; what is left the clock does.
  tot timestamptz := clock_timestamp() + interval '1 second';
  t record;
begin
  for t in
    select k.deel, k.met_termijnen from prive.tik k
    where k.deel in ('tel_feedback', 'tel_monitor') and k.met_termijnen is not null order by k.deel
  loop
    while prive.moet_tellen(t.deel) and clock_timestamp() < tot loop
      exit when not coalesce((public.tik_deel(t.deel, t.met_termijnen) ->> 'meer')::boolean, false);
    end loop;
  end loop;
exception when others then
  -- Nothing that is counted holds up what people wait for.
  raise warning 'tel_bij: %', sqlstate;
end
$$;

-- COMMENT: FUNCTION tel_bij()
COMMENT ON FUNCTION prive.tel_bij() IS 'Counts what changed since it was counted last, for about a second. The first time is for the clock, with its terms.';

-- ACL: FUNCTION tel_bij()
REVOKE ALL ON FUNCTION prive.tel_bij() FROM PUBLIC;
