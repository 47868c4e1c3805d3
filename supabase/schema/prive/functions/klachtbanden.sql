-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: klachtbanden(uuid)
CREATE FUNCTION prive.klachtbanden(wie uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select f.id from public.feedback f where f.over = 'makelaar' and f.over_id in (select prive.makelaars_van(wie))
  union
  select f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on w.id = wie and prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar'
$$;

-- COMMENT: FUNCTION klachtbanden(wie uuid)
COMMENT ON FUNCTION prive.klachtbanden(wie uuid) IS 'Feedback about a makelaar that this medewerker is tied to: it is about them, or came from their own address.';

-- ACL: FUNCTION klachtbanden(wie uuid)
REVOKE ALL ON FUNCTION prive.klachtbanden(wie uuid) FROM PUBLIC;
