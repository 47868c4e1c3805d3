-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: openingstijden_zetten(text, jsonb, jsonb)
CREATE FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu_daar jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform from public.plek p where p.id = openingstijden_zetten.plek for update;
  if not found then return '{"fout": "onbekend"}'; end if;
  select coalesce(jsonb_agg(o.id order by o.id), '[]') into nu_daar
  from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  -- Every change makes new rows, so their ids tell whether somebody else was here.
  if nu_daar <> openingstijden_zetten.gezien then return '{"fout": "botsing"}'; end if;
  delete from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  insert into public.openingstijd (plek_id, dag, datum, van, tot, uitleg)
  select openingstijden_zetten.plek, r.dag, r.datum, r.van, r.tot, nullif(btrim(r.uitleg), '')
  from jsonb_to_recordset(openingstijden_zetten.rijen) r(dag smallint, datum date, van time, tot time, uitleg text);
  update public.plek p
  set gecontroleerd_op = ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, gecontroleerd_precisie = 'dag'
  where p.id = openingstijden_zetten.plek;
  return jsonb_build_object('aantal', jsonb_array_length(openingstijden_zetten.rijen));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION openingstijden_zetten(plek text, gezien jsonb, rijen jsonb)
COMMENT ON FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) IS 'For staff: all opening hours of a plek at once. gezien: the ids that were read, sorted; rijen: [{dag 1-7 or datum, van, tot, uitleg}]. The plek counts as checked today. {aantal} or {fout}.';

-- ACL: FUNCTION openingstijden_zetten(plek text, gezien jsonb, rijen jsonb)
REVOKE ALL ON FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) TO authenticated;
