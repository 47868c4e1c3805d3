-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zet_ronde(text, public.ronde_status, public.partij, text)
CREATE FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text DEFAULT NULL::text) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  van public.ronde_status := (select r.status from public.ronde r where r.id = welke for update);
  gelukt boolean;
begin
  perform set_config('portaal.ronde_door', door::text, true);
  update public.ronde r set status = naar, reden = coalesce(nullif(btrim(waarom), ''), r.reden) where r.id = welke;
  gelukt := found;
  perform set_config('portaal.ronde_door', '', true);
  if gelukt and naar = 'ingetrokken' and prive.in_stemming(van) then
    perform prive.wacht_op_stembus();
    perform prive.schud();
  end if;
  return gelukt;
end
$$;

-- COMMENT: FUNCTION zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text)
COMMENT ON FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text) IS 'Takes one step of a ronde; false when the table of steps does not have it. What was voted goes with a ronde that is withdrawn.';

-- ACL: FUNCTION zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text)
REVOKE ALL ON FUNCTION prive.zet_ronde(welke text, naar public.ronde_status, door public.partij, waarom text) FROM PUBLIC;
