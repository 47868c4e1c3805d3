-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: betaling_verwijderen(uuid)
CREATE FUNCTION public.betaling_verwijderen(id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  delete from public.betaling b where b.id = betaling_verwijderen.id;
  if not found then return '{"fout": "onbekend"}'; end if;
  return '{"verwijderd": true}';
end
$$;

-- COMMENT: FUNCTION betaling_verwijderen(id uuid)
COMMENT ON FUNCTION public.betaling_verwijderen(id uuid) IS 'For a beheerder: takes back an amount that was entered by mistake; the logboek keeps that it was there. {verwijderd} or {fout}.';

-- ACL: FUNCTION betaling_verwijderen(id uuid)
REVOKE ALL ON FUNCTION public.betaling_verwijderen(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.betaling_verwijderen(id uuid) TO authenticated;
