-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wacht_op_mij(boolean, integer, integer)
CREATE FUNCTION public.wacht_op_mij(alles boolean DEFAULT false, feedback_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6) RETURNS TABLE(soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text, van_mij boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  with wie as materialized (select (select prive.rol()) as rol, (select prive.medewerker_id()) as ik)
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    bool_or(w.medewerker_id = wie.ik)
  from wie cross join lateral prive.werk_van(feedback_dagen, vers_maanden) w
  where wie.rol is not null and (alles or w.medewerker_id = wie.ik)
    and w.id <> all ((select prive.klachten_over_mij())::text[])
  group by w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat
  order by w.uiterlijk nulls last, w.sinds nulls first
  limit 2000
$$;

-- COMMENT: FUNCTION wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer)
COMMENT ON FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) IS 'For staff: what waits for whoever asks, or with alles for everyone; what ends first comes first. What falls to nobody waits for the beheerders. Nothing for who has no role.';

-- ACL: FUNCTION wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer)
REVOKE ALL ON FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.wacht_op_mij(alles boolean, feedback_dagen integer, vers_maanden integer) TO authenticated;
