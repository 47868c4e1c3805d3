-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: betaling_verwijderen(uuid)
CREATE FUNCTION public.betaling_verwijderen(id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  if not exists (select from public.betaling b where b.id = betaling_verwijderen.id) then
    return '{"fout": "onbekend"}';
  end if;
  -- A slip of today is taken back by who made it; what stood in the books takes two.
  if not exists (
    select from public.logboek l where l.tabel = 'betaling' and l.rij = betaling_verwijderen.id::text
      and l.handeling = 'toegevoegd' and l.medewerker_id = (select prive.medewerker_id())
      and l.op > (select prive.nu()) - interval '1 day'
  ) and not prive.met_tweede('betaling_verwijderen', betaling_verwijderen.id::text, '{}') then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  delete from public.betaling b where b.id = betaling_verwijderen.id;
  return '{"verwijderd": true}';
end
$$;

-- COMMENT: FUNCTION betaling_verwijderen(id uuid)
COMMENT ON FUNCTION public.betaling_verwijderen(id uuid) IS 'For a beheerder: takes back an amount that was entered by mistake, alone within a day of entering it, else by two; the logboek keeps that it was there. {verwijderd}, {stand: wacht_op_tweede} or {fout}.';

-- ACL: FUNCTION betaling_verwijderen(id uuid)
REVOKE ALL ON FUNCTION public.betaling_verwijderen(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.betaling_verwijderen(id uuid) TO authenticated;
