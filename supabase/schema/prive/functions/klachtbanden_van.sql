-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: klachtbanden_van(uuid[])
CREATE FUNCTION prive.klachtbanden_van(wie uuid[]) RETURNS TABLE(medewerker_id uuid, feedback_id uuid)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select b.medewerker_id, f.id
  from prive.makelaarbanden_van(wie) b
  join public.feedback f on f.over = 'makelaar' and f.over_id = b.makelaar_id
  union
  select w.id, f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar' and w.id = any (wie)
  union
  -- An account that nobody confirmed may be a second self of whoever a complaint is about.
  select n.medewerker_id, f.id
  from prive.nieuwe_collega n join public.feedback f on f.over = 'makelaar'
  where n.medewerker_id = any (wie)
$$;

-- COMMENT: FUNCTION klachtbanden_van(wie uuid[])
COMMENT ON FUNCTION prive.klachtbanden_van(wie uuid[]) IS 'Which feedback each of these is tied to: about them, from their address, or of all makelaars while unconfirmed.';

-- ACL: FUNCTION klachtbanden_van(wie uuid[])
REVOKE ALL ON FUNCTION prive.klachtbanden_van(wie uuid[]) FROM PUBLIC;
