-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: geschiedenis(text, text)
CREATE FUNCTION public.geschiedenis(tabel text, rij text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
begin
  if prive.rol() is null or prive.rol() <> 'beheerder' and geschiedenis.tabel <> all ('{
    wijk, buurt, organisatie, organisatie_wijk, makelaar, makelaar_buurt, plek, openingstijd, initiatief, activiteit,
    prioriteit, voorbeeld, budgetcijfer, beeld, ronde, signaal, aanmelding, aanvraag, feedback, aanvraag_publiek,
    feedback_publiek}'::text[]) then
    return '{"fout": "niet_bevoegd"}';
  end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', l.naam, 'rol', l.rol, 'handeling', l.handeling, 'velden',
      l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij
        and k.handeling in ('toegevoegd', 'gewijzigd', 'verwijderd')
        and k.rij <> all ((select prive.klachten_over_mij())::text[])
      order by k.op desc, k.id desc limit 50
    ) l
  ), '[]');
end
$$;

-- COMMENT: FUNCTION geschiedenis(tabel text, rij text)
COMMENT ON FUNCTION public.geschiedenis(tabel text, rij text) IS 'For staff: the last 50 changes of one row of public content, newest first: [{op, wie: name at that time, rol: as logboek.rol, handeling, velden}] or {fout}.';

-- ACL: FUNCTION geschiedenis(tabel text, rij text)
REVOKE ALL ON FUNCTION public.geschiedenis(tabel text, rij text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.geschiedenis(tabel text, rij text) TO authenticated;
