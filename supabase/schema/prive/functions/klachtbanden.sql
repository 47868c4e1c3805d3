-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: klachtbanden(uuid)
CREATE FUNCTION prive.klachtbanden(wie uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select b.feedback_id from prive.klachtbanden_van(array[wie]) b
  union
  select f.id from public.feedback f where f.buiten
$$;

-- COMMENT: FUNCTION klachtbanden(wie uuid)
COMMENT ON FUNCTION prive.klachtbanden(wie uuid) IS 'Feedback that this medewerker is tied to: about them as a makelaar, from their own address, or for the person outside alone.';

-- ACL: FUNCTION klachtbanden(wie uuid)
REVOKE ALL ON FUNCTION prive.klachtbanden(wie uuid) FROM PUBLIC;
