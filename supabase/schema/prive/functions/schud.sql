-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: schud(text)
CREATE FUNCTION prive.schud(welke text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  perform set_config('portaal.stembus', 'schudden', true);
  with oud as (delete from prive.deelname d where d.ronde_id = welke returning *)
  insert into prive.deelname (id, ronde_id, jurylid_id, kanaal, code_hash)
  select gen_random_uuid() as nieuw, o.ronde_id, o.jurylid_id, o.kanaal, o.code_hash from oud o order by nieuw;
  with oud as (delete from prive.stembiljet s where s.ronde_id = welke returning *)
  insert into prive.stembiljet (id, ronde_id, code_hash, keuzes)
  select gen_random_uuid() as nieuw, o.ronde_id, o.code_hash, o.keuzes from oud o order by nieuw;
  perform set_config('portaal.stembus', '', true);
end
$$;

-- COMMENT: FUNCTION schud(welke text)
COMMENT ON FUNCTION prive.schud(welke text) IS 'Writes who voted and what was voted anew, each in a random order: the versions of rows then say nothing of who came together, or when.';

-- ACL: FUNCTION schud(welke text)
REVOKE ALL ON FUNCTION prive.schud(welke text) FROM PUBLIC;
