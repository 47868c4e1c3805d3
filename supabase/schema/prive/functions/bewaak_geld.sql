-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bewaak_geld()
CREATE FUNCTION prive.bewaak_geld() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  s public.grootboek_stand;
begin
  if not prive.is_handeling() then return null; end if;
  select * into s from public.grootboek_stand q where q.ronde_id = new.ronde_id;
  if least(s.vrij_cent, s.open_cent, s.doorgeschoven_cent, s.betaald_cent - s.besteed_cent - s.teruggekomen_cent) < 0
  then
    raise exception 'the money of ronde % does not last', new.ronde_id using errcode = 'check_violation';
  end if;
  return null;
end
$$;

-- COMMENT: FUNCTION bewaak_geld()
COMMENT ON FUNCTION prive.bewaak_geld() IS 'Deferred trigger on grootboek: whatever is done through the API, nothing is given that is not there. History that is brought in may be what it was.';

-- ACL: FUNCTION bewaak_geld()
REVOKE ALL ON FUNCTION prive.bewaak_geld() FROM PUBLIC;
