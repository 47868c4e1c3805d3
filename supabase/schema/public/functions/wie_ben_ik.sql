-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wie_ben_ik()
CREATE FUNCTION public.wie_ben_ik() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select jsonb_build_object('id', m.id, 'naam', m.naam, 'rol', m.rol, 'tweede', case
    when not prive.telt_mee(m.id) then 'nieuw'
    when exists (select from prive.medewerkers_nu() c where prive.zijn_twee(m.id, c.id)) then 'er'
    else 'niemand' end)
  from public.medewerker m
  where m.email = (select prive.eigen_email()) and (select prive.rol()) is not null
$$;

-- COMMENT: FUNCTION wie_ben_ik()
COMMENT ON FUNCTION public.wie_ben_ik() IS 'The medewerker of this request: {id, naam, rol, tweede}; null for who has no role now. tweede, for what takes two: er; niemand: no colleague counts, so it waits; nieuw: who asks does not count yet.';

-- ACL: FUNCTION wie_ben_ik()
REVOKE ALL ON FUNCTION public.wie_ben_ik() FROM PUBLIC;
GRANT ALL ON FUNCTION public.wie_ben_ik() TO authenticated;
