-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_partij(text, jsonb)
CREATE FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  -- How long the work takes is no rule of the city: this clock runs in tests too.
  begin_op timestamptz := clock_timestamp();
  nog date[];
begin
  aantal := 0;
  select coalesce(t.te_doen, prive.te_tellen(wat, t.dagwerk_op, termijnen)) into nog from prive.tik t
    where t.deel = wat;
  while cardinality(nog) > 0 and clock_timestamp() < begin_op + interval '250 milliseconds' loop
    aantal := aantal + case wat
      when 'tel_feedback' then prive.tel_feedback(termijnen, nog[1]) else prive.tel_monitor(termijnen, nog[1]) end;
    nog := nog[2:];
  end loop;
  update prive.tik t set te_doen = nog where t.deel = wat;
  meer := cardinality(nog) > 0;
end
$$;

-- COMMENT: FUNCTION tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean)
COMMENT ON FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) IS 'Counts half-years for a quarter of a second, at least one. meer: call again.';

-- ACL: FUNCTION tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean)
REVOKE ALL ON FUNCTION prive.tel_partij(wat text, termijnen jsonb, OUT aantal integer, OUT meer boolean) FROM PUBLIC;
