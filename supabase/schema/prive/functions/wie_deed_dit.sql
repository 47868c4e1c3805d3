-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wie_deed_dit()
CREATE FUNCTION prive.wie_deed_dit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  stapel text;
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if new.via is null then
    get diagnostics stapel = pg_context;
    new.via := prive.via(stapel);
  end if;
  -- Only who is signed in can be somebody who works here; our server may act for one of them.
  if wie = 'authenticated' and new.medewerker_id is null then new.medewerker_id := prive.medewerker_id(); end if;
  if wie = 'service_role' and new.medewerker_id is null then
    new.medewerker_id := nullif(current_setting('portaal.namens', true), '')::uuid;
  end if;
  if new.medewerker_id is not null and new.naam is null then
    select m.naam, coalesce(new.rol, m.rol::text) into new.naam, new.rol
    from public.medewerker m where m.id = new.medewerker_id;
  end if;
  if new.rol is null then
    new.rol := prive.dader_rol(new.via);
  end if;
  return new;
end
$$;

-- COMMENT: FUNCTION wie_deed_dit()
COMMENT ON FUNCTION prive.wie_deed_dit() IS 'Before-insert trigger on logboek: copies who acts and through which function, so that no writer can forget it.';

-- ACL: FUNCTION wie_deed_dit()
REVOKE ALL ON FUNCTION prive.wie_deed_dit() FROM PUBLIC;
