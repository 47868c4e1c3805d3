-- Why:    a makelaar keeps places in a spreadsheet too, and has no command line; what is read in must not undo a colleague.
-- Tables: none; plek is read, and written by plekken_importeren.
-- Rights: staff, through functions that ask for a role.
--         Deliberately not granted: plekken_importeren itself to authenticated, since it looks at no role and no version.
-- Kept:   as plek; each changed row leaves its line in the logboek, with who read the file in.

create function public.inleesbron() returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return jsonb_build_object(
    'wijken', (select coalesce(jsonb_agg(jsonb_build_object('code', w.code, 'naam', w.naam, 'slug', w.slug) order by w.code), '[]')
      from public.wijk w),
    'buurten', (select coalesce(jsonb_agg(jsonb_build_object(
        'code', b.code, 'naam', b.naam, 'slug', b.slug, 'wijk_code', b.wijk_code) order by b.code), '[]')
      from public.buurt b),
    'plekken', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', p.id, 'slug', p.slug, 'velden', to_jsonb(p) - 'op_stadslijst') order by p.id), '[]')
      from public.plek p)
  );
end
$$;
comment on function public.inleesbron() is
  'For staff: what a file of places is judged against. {wijken, buurten, plekken: [{id, slug, velden}]} or {fout}.';
revoke all on function public.inleesbron() from public, anon, authenticated, service_role;
grant execute on function public.inleesbron() to authenticated;

create function public.plekken_inlezen(rijen jsonb, versies jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
set statement_timeout = '120s'
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- Held until the end, in one order: nobody changes these between the look and the write.
  perform from public.plek p where p.id in (select k from jsonb_object_keys(versies) k) order by p.id for update;
  if exists (
    select from jsonb_array_elements(rijen) r
    join public.plek p on p.id = r ->> 'id'
    where p.gewijzigd_op is distinct from (versies ->> p.id)::timestamptz
  ) or exists (
    select from jsonb_object_keys(versies) k where not exists (select from public.plek p where p.id = k)
  ) then
    return '{"fout": "botsing"}';
  end if;
  return public.plekken_importeren(rijen);
end
$$;
comment on function public.plekken_inlezen(jsonb, jsonb) is
  'For staff: as plekken_importeren, unless a row differs from what was shown. versies: gewijzigd_op per id of every row that is changed. Counts or {fout}.';
revoke all on function public.plekken_inlezen(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.plekken_inlezen(jsonb, jsonb) to authenticated;
