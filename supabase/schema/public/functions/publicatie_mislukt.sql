-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_mislukt(text, text, timestamp with time zone, jsonb)
CREATE FUNCTION public.publicatie_mislukt(reden text, uitleg text DEFAULT NULL::text, begonnen_op timestamp with time zone DEFAULT NULL::timestamp with time zone, stilstand jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  update prive.publicatie p
  set bouw_versie = null, bouw_op = null, mislukt_op = (select prive.nu()), mislukte_versie = p.bouw_versie,
    reden = publicatie_mislukt.reden,
    uitleg = nullif(left(btrim(publicatie_mislukt.uitleg), 300), ''), stilstand = publicatie_mislukt.stilstand,
    mislukkingen = p.mislukkingen + 1,
    volgende_op = (select prive.nu()) + least(interval '5 minutes' * power(2, least(p.mislukkingen, 10)),
      interval '2 hours')
  -- Of a build that began before ours a failure says nothing; clocks may differ by a minute.
  where p.bouw_op is not null and (begonnen_op is null or begonnen_op >= p.bouw_op - interval '1 minute')
  returning jsonb_build_object('volgende_op', p.volgende_op)
$$;

-- COMMENT: FUNCTION publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb)
COMMENT ON FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) IS 'The running build failed; the next may begin after 5, 10, 20 … minutes, at most 2 hours. begonnen_op: when the build that failed began, if known. stilstand: what in the content stopped it. {volgende_op}; null when none of ours runs.';

-- ACL: FUNCTION publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb)
REVOKE ALL ON FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_mislukt(reden text, uitleg text, begonnen_op timestamp with time zone, stilstand jsonb) TO service_role;
