-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publicatie_stand()
CREATE FUNCTION public.publicatie_stand() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when (select prive.rol()) is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', (select prive.publicatie_bij()), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op,
    'bouw_op', p.bouw_op, 'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg,
    'volgende_op', p.volgende_op, 'stilstand', p.stilstand,
    'sinds', case when p.reden is not null then (
      select jsonb_build_object('op', l.op, 'wie', l.naam, 'tabel', l.tabel, 'rij', l.rij)
      from public.logboek l
      where l.tabel = p.stilstand ->> 'tabel'
        and (p.stilstand ->> 'id' is null or l.rij = p.stilstand ->> 'id')
        and l.op >= coalesce(p.gelezen_op, '-infinity')
      order by l.op desc limit 1
    ) end
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;

-- COMMENT: FUNCTION publicatie_stand()
COMMENT ON FUNCTION public.publicatie_stand() IS 'For staff: whether everything is online (bij) and since when, whether a build runs, and what failed since the last that went well: {bij, gewijzigd_op, online_op, bouw_op, mislukt_op, reden, uitleg, volgende_op, stilstand, sinds} or {fout}. sinds: the last change of the row that held it back, {op, wie, tabel, rij}.';

-- ACL: FUNCTION publicatie_stand()
REVOKE ALL ON FUNCTION public.publicatie_stand() FROM PUBLIC;
GRANT ALL ON FUNCTION public.publicatie_stand() TO authenticated;
