-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_bekijken(public.dossier_soort, uuid)
CREATE FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  d jsonb := prive.dossier(dossier_soort, dossier_bekijken.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  -- Who somebody is, is read apart, and that is noted.
  return prive.dossier_volledig(dossier_soort, dossier_bekijken.id) - 'contact' || jsonb_build_object(
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code',
    'makelaar_id', d -> 'makelaar_id',
    'wissen', prive.voorgesteld('wissen', dossier_bekijken.id::text),
    'intrekken', prive.voorgesteld('intrekken', dossier_bekijken.id::text) - 'gegevens',
    'wijzigen', prive.voorgesteld('wijzigen', dossier_bekijken.id::text),
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null,
        'bevestigd', c.adres_op is not null)
      from prive.contact c
      where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'behandelaar', (
      select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid
    ),
    'gebeurtenissen', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
        'telling', t.telling, 'intern', g.soort = 'notitie'
      ) order by g.id), '[]')
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;

-- COMMENT: FUNCTION dossier_bekijken(dossier_soort public.dossier_soort, id uuid)
COMMENT ON FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) IS 'For staff: a whole dossier with what was written among staff and by whom, without who sent it (contact_lezen tells that, and notes it). As dossier_lezen, with bereikbaar, behandelaar, and wissen, intrekken, wijzigen: {reden, gegevens (of wijzigen), wie, eigen} when one of the staff wants that; or {fout}.';

-- ACL: FUNCTION dossier_bekijken(dossier_soort public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) TO authenticated;
