-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: plekken_inlezen(jsonb, jsonb, jsonb)
CREATE FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    SET statement_timeout TO '120s'
    AS $$
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
  return public.plekken_importeren(rijen, herkomst);
end
$$;

-- COMMENT: FUNCTION plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb)
COMMENT ON FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb) IS 'For staff: as plekken_importeren, unless a row differs from what was shown. versies: gewijzigd_op per id of every row that is changed. Counts or {fout}.';

-- ACL: FUNCTION plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb)
REVOKE ALL ON FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.plekken_inlezen(rijen jsonb, versies jsonb, herkomst jsonb) TO authenticated;
