-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: inleesbron()
CREATE FUNCTION public.inleesbron() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return jsonb_build_object(
    'wijken', (select coalesce(jsonb_agg(jsonb_build_object(
        'code', w.code, 'naam', w.naam, 'slug', w.slug, 'lat', w.lat, 'lon', w.lon,
        'grens', w.grens) order by w.code), '[]')
      from public.wijk w),
    'buurten', (select coalesce(jsonb_agg(jsonb_build_object(
        'code', b.code, 'naam', b.naam, 'slug', b.slug, 'wijk_code', b.wijk_code, 'lat', b.lat, 'lon', b.lon,
        'grens', b.grens) order by b.code), '[]')
      from public.buurt b),
    'plekken', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', p.id, 'slug', p.slug, 'velden', to_jsonb(p) - 'op_stadslijst') order by p.id), '[]')
      from public.plek p)
  );
end
$$;

-- COMMENT: FUNCTION inleesbron()
COMMENT ON FUNCTION public.inleesbron() IS 'For staff: what a file of places is judged against. {wijken, buurten (with lat, lon, grens), plekken} or {fout}.';

-- ACL: FUNCTION inleesbron()
REVOKE ALL ON FUNCTION public.inleesbron() FROM PUBLIC;
GRANT ALL ON FUNCTION public.inleesbron() TO authenticated;
