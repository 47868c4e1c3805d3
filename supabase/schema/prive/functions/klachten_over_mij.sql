-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: klachten_over_mij()
CREATE FUNCTION prive.klachten_over_mij() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  select case when (select prive.medewerker_id()) is null then '{}'
    else array(
      select prive.klachtbanden((select prive.medewerker_id()))
      union
      select c.dossier_id from prive.contact c
      where prive.postbus(c.email) = (
        select prive.postbus(m.email) from public.medewerker m where m.id = (select prive.medewerker_id()))
    ) end
$$;

-- COMMENT: FUNCTION klachten_over_mij()
COMMENT ON FUNCTION prive.klachten_over_mij() IS 'Dossiers that whoever asks may neither find, read, move, answer nor count: about or sent by them. No role: {}.';

-- ACL: FUNCTION klachten_over_mij()
REVOKE ALL ON FUNCTION prive.klachten_over_mij() FROM PUBLIC;
GRANT ALL ON FUNCTION prive.klachten_over_mij() TO authenticated;
