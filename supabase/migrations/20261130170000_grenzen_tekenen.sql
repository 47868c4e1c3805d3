-- Why:    a boundary as published has thousands of points: the site draws simplified shapes, and keeps the full one to
--         decide in which area a point lies.
-- Tables: wijk and buurt get grens_kaart (for the map), wijk also grens_plaat (for the picture on pages).
-- Rights: those of the tables; grenzen_importeren as before, for service_role only.
--         Deliberately not granted: any rights to anon or authenticated.
-- Kept:   as wijk and buurt.

alter table public.wijk
  add column grens_kaart jsonb
    check (grens_kaart is null or coalesce(grens_kaart ->> 'type', '') in ('Polygon', 'MultiPolygon')),
  add column grens_plaat jsonb
    check (grens_plaat is null or coalesce(grens_plaat ->> 'type', '') in ('Polygon', 'MultiPolygon')),
  add check (grens is not null or (grens_kaart is null and grens_plaat is null));
alter table public.buurt
  add column grens_kaart jsonb
    check (grens_kaart is null or coalesce(grens_kaart ->> 'type', '') in ('Polygon', 'MultiPolygon')),
  add check (grens is not null or grens_kaart is null);
comment on table public.wijk is
  'An area of the city. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null; grens_kaart and grens_plaat: '
  'the same, simplified for the map and for the picture of the city. Kept while the area exists.';
comment on table public.buurt is
  'A part of a wijk. lat/lon: centre, degrees WGS84. grens: GeoJSON geometry or null; grens_kaart: the same, simplified '
  'for the map. Kept while the area exists.';

create or replace function public.grenzen_importeren(rijen jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
set statement_timeout = '120s'
as $$
declare
  onbekend text;
  wijken integer;
  buurten integer;
begin
  select string_agg(coalesce(r.soort, '?') || ' ' || coalesce(r.code, '?'), ', ') into onbekend
  from jsonb_to_recordset(rijen) r (soort text, code text)
  where not exists (select from public.wijk w where r.soort = 'wijken' and w.code = r.code)
    and not exists (select from public.buurt b where r.soort = 'buurten' and b.code = r.code);
  if onbekend is not null then
    raise exception 'unknown areas: %', onbekend using errcode = 'foreign_key_violation';
  end if;

  update public.wijk w set grens = r.grens, grens_bron = r.bron, grens_kaart = r.kaart, grens_plaat = r.plaat
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text, kaart jsonb, plaat jsonb)
  where r.soort = 'wijken' and w.code = r.code
    and (w.grens, w.grens_bron, w.grens_kaart, w.grens_plaat) is distinct from (r.grens, r.bron, r.kaart, r.plaat);
  get diagnostics wijken = row_count;

  update public.buurt b set grens = r.grens, grens_bron = r.bron, grens_kaart = r.kaart
  from jsonb_to_recordset(rijen) r (soort text, code text, grens jsonb, bron text, kaart jsonb)
  where r.soort = 'buurten' and b.code = r.code
    and (b.grens, b.grens_bron, b.grens_kaart) is distinct from (r.grens, r.bron, r.kaart);
  get diagnostics buurten = row_count;

  return jsonb_build_object('wijken', wijken, 'buurten', buurten);
end
$$;
comment on function public.grenzen_importeren(jsonb) is
  'All or nothing. rijen: array of {soort: wijken|buurten, code, grens, kaart, plaat: GeoJSON geometries, bron}; plaat of '
  'wijken only. Returns how many of each changed.';
