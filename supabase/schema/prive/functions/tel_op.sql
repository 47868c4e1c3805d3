-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_op()
CREATE FUNCTION prive.tel_op() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  insert into public.grootboek_stand (ronde_id) values (new.ronde_id) on conflict do nothing;
  update public.grootboek_stand s set
    budget_cent = s.budget_cent + case when new.soort = 'budget' then new.bedrag_cent else 0 end,
    meegekomen_cent = s.meegekomen_cent + case when new.soort = 'meegekomen' then new.bedrag_cent else 0 end,
    toegezegd_cent = s.toegezegd_cent + case when new.soort = 'toegezegd' then new.bedrag_cent else 0 end,
    betaald_cent = s.betaald_cent + case when new.soort = 'betaald' then new.bedrag_cent else 0 end,
    besteed_cent = s.besteed_cent + case when new.soort = 'besteed' then new.bedrag_cent else 0 end,
    teruggekomen_cent = s.teruggekomen_cent + case when new.soort = 'teruggekomen' then new.bedrag_cent else 0 end,
    doorgeschoven_cent = s.doorgeschoven_cent
      + case when new.soort = 'doorgeschoven' then new.bedrag_cent else 0 end
  where s.ronde_id = new.ronde_id;
  return null;
end
$$;

-- COMMENT: FUNCTION tel_op()
COMMENT ON FUNCTION prive.tel_op() IS 'After-insert trigger on grootboek: keeps the sums.';

-- ACL: FUNCTION tel_op()
REVOKE ALL ON FUNCTION prive.tel_op() FROM PUBLIC;
