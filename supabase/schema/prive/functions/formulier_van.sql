-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: formulier_van(public.dossier_soort, uuid)
CREATE FUNCTION prive.formulier_van(dossier public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object('naam', a.naam, 'omschrijving', a.omschrijving, 'themas', to_jsonb(a.themas),
    'buurt', coalesce(a.buurt_code, a.wijk_code), 'adres', a.adres, 'lat', a.lat, 'lon', a.lon, 'website', a.website)
  from public.aanmelding a where dossier = 'aanmelding' and a.id = formulier_van.id
  union all
  select jsonb_build_object('titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'wanneer_van', a.wanneer_van, 'prioriteit', a.prioriteit_id, 'buurt', coalesce(a.buurt_code, a.wijk_code),
    'eigen_bijdrage_cent', a.eigen_bijdrage_cent, 'minimumbedrag_cent', a.minimumbedrag_cent, 'posten', (
      select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
        order by p.volgorde)
      from public.begrotingspost p where p.aanvraag_id = a.id
    ))
  from public.aanvraag a where dossier = 'aanvraag' and a.id = formulier_van.id
$$;

-- COMMENT: FUNCTION formulier_van(dossier public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.formulier_van(dossier public.dossier_soort, id uuid) IS 'What stands in the form of a dossier now, as wijzig_dossier takes it, without who sent it.';

-- ACL: FUNCTION formulier_van(dossier public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.formulier_van(dossier public.dossier_soort, id uuid) FROM PUBLIC;
