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
  union
  select f.id from public.feedback f where f.buiten
$$;

-- COMMENT: FUNCTION klachtbanden(wie uuid)
COMMENT ON FUNCTION prive.klachtbanden(wie uuid) IS 'Feedback that this medewerker is tied to: about them as a makelaar, from their own address, or for the person outside alone.';

-- ACL: FUNCTION klachtbanden(wie uuid)
REVOKE ALL ON FUNCTION prive.klachtbanden(wie uuid) FROM PUBLIC;
