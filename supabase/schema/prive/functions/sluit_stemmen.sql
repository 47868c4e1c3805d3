-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: sluit_stemmen(text, public.partij, text)
CREATE FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text DEFAULT NULL::text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  -- Waits for every vote that holds the ronde for share; whoever asks after this finds it closed.
  perform from public.ronde r where r.id = welke for update;
  perform prive.wacht_op_stembus();
  if not prive.zet_ronde(welke, 'tellen', door, waarom) then return false; end if;
  insert into prive.papier (ronde_id, nummer)
  select u.ronde_id, u.nummer from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null;
  insert into prive.papier_terug (ronde_id, uitgegeven)
  select welke, count(*) from prive.papier_uit u where u.ronde_id = welke and u.nummer is not null
  on conflict (ronde_id) do update set uitgegeven = excluded.uitgegeven;
  perform prive.schud();
  return true;
end
$$;

-- COMMENT: FUNCTION sluit_stemmen(welke text, door public.partij, waarom text)
COMMENT ON FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text) IS 'Ends the vote of a ronde, and shuffles who voted and what was voted. False when it is not in stemmen.';

-- ACL: FUNCTION sluit_stemmen(welke text, door public.partij, waarom text)
REVOKE ALL ON FUNCTION prive.sluit_stemmen(welke text, door public.partij, waarom text) FROM PUBLIC;
