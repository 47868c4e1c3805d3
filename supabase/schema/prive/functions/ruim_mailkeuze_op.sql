-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ruim_mailkeuze_op()
CREATE FUNCTION prive.ruim_mailkeuze_op() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  delete from prive.mailkeuze m where m.wat = 'toestemming' and m.wie = old.id;
  return null;
end
$$;

-- COMMENT: FUNCTION ruim_mailkeuze_op()
COMMENT ON FUNCTION prive.ruim_mailkeuze_op() IS 'After-row trigger: of a makelaar that is gone nobody is asked anything.';

-- ACL: FUNCTION ruim_mailkeuze_op()
REVOKE ALL ON FUNCTION prive.ruim_mailkeuze_op() FROM PUBLIC;
