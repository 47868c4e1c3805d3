-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaar_slug()
CREATE FUNCTION prive.bewaar_slug() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
begin
  raise exception 'the web address of % % never changes', tg_table_name, old.slug using errcode = 'check_violation';
end
$$;

-- COMMENT: FUNCTION bewaar_slug()
COMMENT ON FUNCTION prive.bewaar_slug() IS 'Refuses another web address: people have kept and shared the first.';

-- ACL: FUNCTION bewaar_slug()
REVOKE ALL ON FUNCTION prive.bewaar_slug() FROM PUBLIC;
