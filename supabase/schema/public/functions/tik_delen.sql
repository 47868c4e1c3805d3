-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tik_delen()
CREATE FUNCTION public.tik_delen() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select array(
    select 'feedback_afsluiten' where exists (
      select from public.feedback f
      where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days'
    )
  ) || array(
    select d.deel
    from unnest(prive.dagdelen()) with ordinality d (deel, plaats) left join prive.tik t on t.deel = d.deel
    where t.begonnen_op is not null or t.dagwerk_op is null or t.dagwerk_op <= (select prive.nu()) - interval '1 day'
      or prive.moet_tellen(d.deel)
    order by d.plaats
  )
$$;

-- COMMENT: FUNCTION tik_delen()
COMMENT ON FUNCTION public.tik_delen() IS 'The kinds of work that are due now, apart from the rondes; each is done by tik_deel.';

-- ACL: FUNCTION tik_delen()
REVOKE ALL ON FUNCTION public.tik_delen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.tik_delen() TO service_role;
