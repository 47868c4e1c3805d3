-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: boek_ronde()
CREATE FUNCTION prive.boek_ronde() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  was public.ronde;
begin
  if tg_op = 'UPDATE' then was := old; end if;
  if prive.is_handeling() and (new.meegekomen_cent > coalesce(was.meegekomen_cent, 0)
    or new.voorbeeld is distinct from was.voorbeeld and new.meegekomen_cent > 0) then
    perform pg_advisory_xact_lock(hashtextextended('prive.meegekomen', 0));
    if (select sum(r.meegekomen_cent) > coalesce(sum(r.doorgeschoven_cent), 0) from public.ronde r
        where r.voorbeeld = new.voorbeeld) then
      raise exception 'no more is carried in than was carried over' using errcode = 'check_violation';
    end if;
  end if;
  perform prive.boek(new.id, 'budget', new.budget_cent - new.meegekomen_cent
    - coalesce(was.budget_cent - was.meegekomen_cent, 0));
  perform prive.boek(new.id, 'meegekomen', new.meegekomen_cent - coalesce(was.meegekomen_cent, 0));
  perform prive.boek(new.id, 'doorgeschoven', coalesce(new.doorgeschoven_cent, 0)
    - coalesce(was.doorgeschoven_cent, 0));
  return null;
end
$$;

-- COMMENT: FUNCTION boek_ronde()
COMMENT ON FUNCTION prive.boek_ronde() IS 'After-row trigger: budget, what came along, and what is carried over.';

-- ACL: FUNCTION boek_ronde()
REVOKE ALL ON FUNCTION prive.boek_ronde() FROM PUBLIC;
