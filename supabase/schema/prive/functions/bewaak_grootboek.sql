-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_grootboek()
CREATE FUNCTION prive.bewaak_grootboek() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  -- A ronde in which nothing happened yet may go, with its budget.
  if tg_op = 'DELETE' and pg_trigger_depth() > 1 and old.soort in ('budget', 'meegekomen') then return old; end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - 'ronde_id' = to_jsonb(old) - 'ronde_id' then return new; end if;
  raise exception 'a line of grootboek stays' using errcode = 'restrict_violation';
end
$$;

-- COMMENT: FUNCTION bewaak_grootboek()
COMMENT ON FUNCTION prive.bewaak_grootboek() IS 'Before-row trigger: a ledger is only added to.';

-- ACL: FUNCTION bewaak_grootboek()
REVOKE ALL ON FUNCTION prive.bewaak_grootboek() FROM PUBLIC;
