-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ruim_logboek(timestamp with time zone, integer)
CREATE FUNCTION prive.ruim_logboek(voor timestamp with time zone, hoeveel integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  tot bigint;
  aantal integer;
begin
  -- From the oldest on, up to the first that stays: a chain has no holes.
  select max(k.nummer) into tot
  from (
    select q.nummer, bool_and(coalesce(l.op <= voor, true)) over (order by q.nummer) as weg
    from (select * from prive.logketen a order by a.nummer limit hoeveel + 1) q
    left join public.logboek l on l.id = q.regel
  ) k
  where k.weg;
  delete from public.logboek l using prive.logketen k where k.regel = l.id and k.nummer <= tot;
  get diagnostics aantal = row_count;
  delete from prive.logketen k where k.nummer < tot;
  return aantal;
end
$$;

-- COMMENT: FUNCTION ruim_logboek(voor timestamp with time zone, hoeveel integer)
COMMENT ON FUNCTION prive.ruim_logboek(voor timestamp with time zone, hoeveel integer) IS 'Clears away a lot of the oldest lines, from before a moment, and leaves the hash of the last. Returns how many.';

-- ACL: FUNCTION ruim_logboek(voor timestamp with time zone, hoeveel integer)
REVOKE ALL ON FUNCTION prive.ruim_logboek(voor timestamp with time zone, hoeveel integer) FROM PUBLIC;
