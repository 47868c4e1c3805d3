-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schuif_door(public.ronde)
CREATE FUNCTION prive.schuif_door(r public.ronde) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q set doorgeschoven_cent = coalesce(q.doorgeschoven_cent, 0) + greatest(0, s.vrij_cent)
  from public.grootboek_stand s where q.id = r.id and s.ronde_id = q.id;
  perform set_config('portaal.ronde_door', '', true);
end
$$;

-- COMMENT: FUNCTION schuif_door(r public.ronde)
COMMENT ON FUNCTION prive.schuif_door(r public.ronde) IS 'Carries over what is free; what is promised stays with the ronde until it is paid.';

-- ACL: FUNCTION schuif_door(r public.ronde)
REVOKE ALL ON FUNCTION prive.schuif_door(r public.ronde) FROM PUBLIC;
