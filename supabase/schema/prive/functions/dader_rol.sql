-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dader_rol(text)
CREATE FUNCTION prive.dader_rol(via text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  wie text := nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
begin
  if wie = 'authenticated' then return coalesce(prive.rol()::text, 'deelnemer'); end if;
  if wie is distinct from 'service_role' then return 'database'; end if;
  return case
    when via ~ '^((aanmelding|aanvraag|feedback|verbetering)_indienen|dossier_lezen|dossier_actie|nieuwe_code)$'
      or via in ('rondesein_bewaren', 'mailkeuze_doen')
      then 'indiener'
    when via like '%_importeren' then 'inlezen'
    else 'klok'
  end;
end
$_$;

-- COMMENT: FUNCTION dader_rol(via text)
COMMENT ON FUNCTION prive.dader_rol(via text) IS 'Who acts, as logboek.rol; via: the function they called.';

-- ACL: FUNCTION dader_rol(via text)
REVOKE ALL ON FUNCTION prive.dader_rol(via text) FROM PUBLIC;
