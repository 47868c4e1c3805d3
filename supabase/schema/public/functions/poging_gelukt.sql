-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: poging_gelukt(uuid)
CREATE FUNCTION public.poging_gelukt(poging uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select jsonb_build_object('rij', (
    select i.antwoord from prive.inzending i where i.sleutel = prive.poging_sleutel(w.ik, poging_gelukt.poging::text)
  ))
  from (select prive.medewerker_id() as ik offset 0) w where w.ik is not null
$$;

-- COMMENT: FUNCTION poging_gelukt(poging uuid)
COMMENT ON FUNCTION public.poging_gelukt(poging uuid) IS 'For staff: {rij}: the key of the row that their own attempt wrote to, null when it never arrived. Else null.';

-- ACL: FUNCTION poging_gelukt(poging uuid)
REVOKE ALL ON FUNCTION public.poging_gelukt(poging uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.poging_gelukt(poging uuid) TO authenticated;
