-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: inlezingen()
CREATE FUNCTION public.inlezingen() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', i.id, 'op', i.op, 'wie', l.naam, 'rol', l.rol, 'bestand', i.bestand, 'toegevoegd', i.toegevoegd,
      'gewijzigd', i.gewijzigd, 'tot', i.op + interval '1 month', 'terug_op', i.terug_op
    ) order by i.op desc, i.id)
    from (
      select * from prive.inlezing k where k.op > (select prive.nu()) - interval '1 month'
      order by k.op desc, k.id limit 50
    ) i
    left join public.logboek l on l.tabel = 'inlezing' and l.rij = i.id::text and l.handeling = 'toegevoegd'
  ), '[]');
end
$$;

-- COMMENT: FUNCTION inlezingen()
COMMENT ON FUNCTION public.inlezingen() IS 'For staff: the lists of places of the last month, at most 50, newest first: [{id, op, wie: name at that time, rol, bestand: SHA-256, toegevoegd, gewijzigd, tot: until when it can be undone, terug_op}] or {fout}.';

-- ACL: FUNCTION inlezingen()
REVOKE ALL ON FUNCTION public.inlezingen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.inlezingen() TO authenticated;
