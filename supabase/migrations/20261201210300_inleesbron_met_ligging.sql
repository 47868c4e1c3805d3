-- Why:    a list that is read in the workplace was published with a point in one wijk and the name of another, for the
--         screen did not know where areas lie; the command did.
-- Tables: none. What a file of places is judged against tells of each area also its middle and its boundary.
-- Rights: as they were: staff. Boundaries and middles of areas are public already.
-- Kept:   nothing new.

create or replace function public.inleesbron() returns jsonb
  language plpgsql stable security definer
  set search_path = ''
  as $$
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
comment on function public.inleesbron() is
  'For staff: what a file of places is judged against. {wijken, buurten (with lat, lon, grens), plekken} or {fout}.';
