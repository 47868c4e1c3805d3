-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: sluit_feedback_af()
CREATE FUNCTION prive.sluit_feedback_af() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  stil uuid;
  aantal integer := 0;
begin
  for stil in
    select f.id from public.feedback f
    where f.status = 'beantwoord' and f.beantwoord_op <= (select prive.nu()) - interval '30 days' limit 200
      for update skip locked
  loop
    perform prive.zet_status('feedback', stil, 'afgesloten', 'systeem');
    aantal := aantal + 1;
  end loop;
  return aantal;
end
$$;

-- COMMENT: FUNCTION sluit_feedback_af()
COMMENT ON FUNCTION prive.sluit_feedback_af() IS 'Closes at most 200 feedback items that were answered 30 days ago. Returns how many.';

-- ACL: FUNCTION sluit_feedback_af()
REVOKE ALL ON FUNCTION prive.sluit_feedback_af() FROM PUBLIC;
