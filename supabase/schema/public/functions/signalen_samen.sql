-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: signalen_samen()
CREATE FUNCTION public.signalen_samen() RETURNS TABLE(thema text, wijk_code text, buurt_code text, aantal bigint, los bigint, laatste_op timestamp with time zone, signalen jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select s.thema, s.wijk_code, s.buurt_code, count(*), count(*) filter (where s.initiatief_id is null), max(s.op),
    jsonb_agg(jsonb_build_object(
      'id', s.id, 'tekst', s.tekst, 'op', s.op, 'wie', m.naam,
      'van_mij', coalesce(s.medewerker_id = (select prive.medewerker_id()), false),
      'initiatief', case when i.id is not null then jsonb_build_object('id', i.id, 'naam', i.naam) end
    ) order by s.op desc, s.id)
  from public.signaal s
  left join public.medewerker m on m.id = s.medewerker_id
  left join public.initiatief i on i.id = s.initiatief_id
  where (select prive.rol()) is not null
  group by s.thema, s.wijk_code, s.buurt_code
  order by count(*) filter (where s.initiatief_id is null) desc, max(s.op) desc, s.thema
  limit 1000
$$;

-- COMMENT: FUNCTION signalen_samen()
COMMENT ON FUNCTION public.signalen_samen() IS 'For staff: signals on one theme in one buurt together; first where most have no initiatief yet (los). signalen, newest first: [{id, tekst, op, wie, van_mij, initiatief: {id, naam} or null}].';

-- ACL: FUNCTION signalen_samen()
REVOKE ALL ON FUNCTION public.signalen_samen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.signalen_samen() TO authenticated;
