-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zijn_twee(uuid, uuid)
CREATE FUNCTION prive.zijn_twee(een uuid, ander uuid) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(prive.telt_mee(een) and prive.telt_mee(ander) and (
    select count(distinct prive.postbus(m.email)) = 2 from public.medewerker m where m.id in (een, ander)
  ), false)
$$;

-- COMMENT: FUNCTION zijn_twee(een uuid, ander uuid)
COMMENT ON FUNCTION prive.zijn_twee(een uuid, ander uuid) IS 'Whether these are two people: each counts, and they read their mail in different mailboxes.';

-- ACL: FUNCTION zijn_twee(een uuid, ander uuid)
REVOKE ALL ON FUNCTION prive.zijn_twee(een uuid, ander uuid) FROM PUBLIC;
