-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schuif_door(public.ronde)
CREATE FUNCTION prive.schuif_door(r public.ronde) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q
  set doorgeschoven_cent = greatest(0, q.budget_cent
    - coalesce((select sum(case b.soort when 'betaald' then b.bedrag_cent when 'teruggekomen' then -b.bedrag_cent else 0 end)
        from public.betaling b where b.ronde_id = r.id), 0))
  where q.id = r.id;
  perform set_config('portaal.ronde_door', '', true);
end
$$;

-- COMMENT: FUNCTION schuif_door(r public.ronde)
COMMENT ON FUNCTION prive.schuif_door(r public.ronde) IS 'Notes what is left of the budget for a later ronde: what was not paid, and what came back.';

-- ACL: FUNCTION schuif_door(r public.ronde)
REVOKE ALL ON FUNCTION prive.schuif_door(r public.ronde) FROM PUBLIC;
