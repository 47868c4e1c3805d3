-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: bevestig(public.dossier_soort, uuid, public.partij)
CREATE FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) RETURNS boolean
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $_$
declare
  gedaan boolean;
begin
  execute format('update public.%I set bevestigd_op = prive.nu() where id = $1 and bevestigd_op is null returning true',
    dossier)
    into gedaan using bevestig.id;
  if gedaan then perform prive.schrijf_gebeurtenis(dossier, bevestig.id, 'bevestigd', door); end if;
  return coalesce(gedaan, false);
end
$_$;

-- COMMENT: FUNCTION bevestig(dossier public.dossier_soort, id uuid, door public.partij)
COMMENT ON FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) IS 'Notes that the person behind a dossier was reached; true the first time. The address is another fact.';

-- ACL: FUNCTION bevestig(dossier public.dossier_soort, id uuid, door public.partij)
REVOKE ALL ON FUNCTION prive.bevestig(dossier public.dossier_soort, id uuid, door public.partij) FROM PUBLIC;
