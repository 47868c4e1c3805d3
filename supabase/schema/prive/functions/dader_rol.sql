-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dader_rol(text)
CREATE FUNCTION prive.dader_rol(via text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $_$
  select coalesce((select prive.rol())::text, case c.rol
    when 'service_role' then case
      when via ~ '^((aanmelding|aanvraag|feedback)_indienen|dossier_lezen|dossier_actie|nieuwe_code|rondesein_bewaren)$'
        then 'indiener'
      when via like '%_importeren' then 'inlezen'
      else 'klok'
    end
    when 'authenticated' then 'deelnemer'
    else 'database'
  end)
  from (select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' as rol) c
$_$;

-- COMMENT: FUNCTION dader_rol(via text)
COMMENT ON FUNCTION prive.dader_rol(via text) IS 'Who acts, as logboek.rol; via: the function they called.';

-- ACL: FUNCTION dader_rol(via text)
REVOKE ALL ON FUNCTION prive.dader_rol(via text) FROM PUBLIC;
