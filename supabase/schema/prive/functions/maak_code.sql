-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: maak_code(public.dossier_soort, uuid)
CREATE FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  code text := prive.verzin_code();
begin
  insert into prive.volgcode (hash, dossier_soort, dossier_id, gemaakt_op)
  values (encode(sha256(convert_to(code, 'UTF8')), 'hex'), dossier, maak_code.id, prive.nu());
  return code;
end
$$;

-- COMMENT: FUNCTION maak_code(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) IS 'A new volgcode of 125 random bits for the link in a mail, spelled as the domain does; only its hash is kept.';

-- ACL: FUNCTION maak_code(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.maak_code(dossier public.dossier_soort, id uuid) FROM PUBLIC;
