-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: signalen_koppelen(uuid[], text)
CREATE FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  aantal integer;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if initiatief is not null and not exists (select from public.initiatief i where i.id = initiatief)
    then return '{"fout": "onbekend"}'; end if;
  update public.signaal s set initiatief_id = initiatief where s.id = any (signalen);
  get diagnostics aantal = row_count;
  return jsonb_build_object('aantal', aantal);
end
$$;

-- COMMENT: FUNCTION signalen_koppelen(signalen uuid[], initiatief text)
COMMENT ON FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) IS 'For staff: these signals became this initiatief; null takes the link away. {aantal} or {fout}.';

-- ACL: FUNCTION signalen_koppelen(signalen uuid[], initiatief text)
REVOKE ALL ON FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.signalen_koppelen(signalen uuid[], initiatief text) TO authenticated;
