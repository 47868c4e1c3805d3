-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: logboek_keten(bigint, integer)
CREATE FUNCTION public.logboek_keten(vanaf bigint DEFAULT 0, hoeveel integer DEFAULT 1000) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'nummer', k.nummer, 'dag', k.dag, 'hash', k.hash,
    'regel', (select prive.regel_tekst(l) from public.logboek l where l.id = k.regel)
  ) order by k.nummer), '[]')
  from (
    select * from prive.logketen q where q.nummer > vanaf order by q.nummer limit least(greatest(hoeveel, 1), 1000)
  ) k
$$;

-- COMMENT: FUNCTION logboek_keten(vanaf bigint, hoeveel integer)
COMMENT ON FUNCTION public.logboek_keten(vanaf bigint, hoeveel integer) IS 'For the server: the chain after a number, at most 1000 at a time: [{nummer, dag, hash, regel}]. regel: what the line says now, as the hash was made of it; null when it is gone.';

-- ACL: FUNCTION logboek_keten(vanaf bigint, hoeveel integer)
REVOKE ALL ON FUNCTION public.logboek_keten(vanaf bigint, hoeveel integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.logboek_keten(vanaf bigint, hoeveel integer) TO service_role;
