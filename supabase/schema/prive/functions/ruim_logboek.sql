-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ruim_logboek(timestamp with time zone, integer)
CREATE FUNCTION prive.ruim_logboek(voor timestamp with time zone, hoeveel integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  k record;
  tot bigint;
  aantal integer;
begin
  -- From the oldest on, up to the first that stays: a chain has no holes.
  for k in
    select a.nummer, l.op from prive.logketen a left join public.logboek l on l.id = a.regel
    order by a.nummer limit hoeveel + 1
  loop
    exit when k.op > voor;
    tot := k.nummer;
  end loop;
  if tot is null then return 0; end if;
  delete from public.logboek l using prive.logketen a where a.regel = l.id and a.nummer <= tot;
  get diagnostics aantal = row_count;
  delete from prive.logketen a where a.nummer < tot;
  return aantal;
end
$$;

-- COMMENT: FUNCTION ruim_logboek(voor timestamp with time zone, hoeveel integer)
COMMENT ON FUNCTION prive.ruim_logboek(voor timestamp with time zone, hoeveel integer) IS 'Clears away a lot of the oldest lines, from before a moment, and leaves the hash of the last. Returns how many.';

-- ACL: FUNCTION ruim_logboek(voor timestamp with time zone, hoeveel integer)
REVOKE ALL ON FUNCTION prive.ruim_logboek(voor timestamp with time zone, hoeveel integer) FROM PUBLIC;
