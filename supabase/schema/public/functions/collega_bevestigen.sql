-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: collega_bevestigen(uuid)
CREATE FUNCTION public.collega_bevestigen(id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  ik uuid := prive.medewerker_id();
  n prive.nieuwe_collega;
begin
  if ik is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into n from prive.nieuwe_collega q where q.medewerker_id = collega_bevestigen.id for update;
  if n.medewerker_id is null then return '{"fout": "onbekend"}'; end if;
  if n.door = ik or n.medewerker_id = ik or not prive.telt_mee(ik) then return '{"fout": "ander_nodig"}'; end if;
  if not prive.code_vers() then return '{"fout": "code_te_oud"}'; end if;
  delete from prive.nieuwe_collega q where q.medewerker_id = n.medewerker_id;
  insert into public.logboek (op, handeling, tabel, rij, velden)
  values (prive.nu(), 'gewijzigd', 'medewerker', n.medewerker_id::text, '{bevestigd}');
  return '{"bevestigd": true}';
end
$$;

-- COMMENT: FUNCTION collega_bevestigen(id uuid)
COMMENT ON FUNCTION public.collega_bevestigen(id uuid) IS 'For staff who know this new colleague and address: from now on the account counts as a second person. Not for who set it. {bevestigd} or {fout}.';

-- ACL: FUNCTION collega_bevestigen(id uuid)
REVOKE ALL ON FUNCTION public.collega_bevestigen(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.collega_bevestigen(id uuid) TO authenticated;
