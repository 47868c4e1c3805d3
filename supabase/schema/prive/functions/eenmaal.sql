-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eenmaal()
CREATE FUNCTION prive.eenmaal() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  poging text := nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-poging';
  hier text := pg_current_xact_id()::text;
  eerder prive.inzending;
begin
  if new.medewerker_id is null or poging is null
    or poging !~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then
    return new;
  end if;
  -- One that is still under way is waited for.
  insert into prive.inzending (sleutel, inhoud_hash, antwoord, op)
  values (prive.poging_sleutel(new.medewerker_id, poging), hier, to_jsonb(new.rij), prive.nu())
  on conflict (sleutel) do nothing;
  if found then return new; end if;
  select * into eerder from prive.inzending i where i.sleutel = prive.poging_sleutel(new.medewerker_id, poging);
  if eerder.inhoud_hash <> hier then
    raise exception 'this attempt was made before' using errcode = 'PT409', detail = eerder.antwoord #>> '{}';
  end if;
  return new;
end
$_$;

-- COMMENT: FUNCTION eenmaal()
COMMENT ON FUNCTION prive.eenmaal() IS 'Before-row trigger on logboek: what staff do under a key (x-poging) is done once. Raises PT409, which is HTTP 409.';

-- ACL: FUNCTION eenmaal()
REVOKE ALL ON FUNCTION prive.eenmaal() FROM PUBLIC;
