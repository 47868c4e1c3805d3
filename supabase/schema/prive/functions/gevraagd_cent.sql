-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: gevraagd_cent(jsonb, bigint)
CREATE FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    SET search_path TO ''
    AS $$
  select (ceil((coalesce(sum((p.post ->> 'bedrag_cent')::bigint), 0) - eigen_bijdrage_cent) / 100.0) * 100)::bigint
  from jsonb_array_elements(posten) p (post)
$$;

-- COMMENT: FUNCTION gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint)
COMMENT ON FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) IS 'Asked: lines minus own contribution, rounded up to whole euros; in euro cents.';

-- ACL: FUNCTION gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint)
REVOKE ALL ON FUNCTION prive.gevraagd_cent(posten jsonb, eigen_bijdrage_cent bigint) FROM PUBLIC;
