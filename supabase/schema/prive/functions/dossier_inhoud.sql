-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_inhoud(public.dossier_soort, uuid)
CREATE FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select case welke
    when 'aanmelding' then (select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] from public.aanmelding a where a.id = dossier_inhoud.id)
    when 'aanvraag' then (
      select to_jsonb(a) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] || jsonb_build_object(
        'posten', (select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent) order by p.volgorde) from public.begrotingspost p where p.aanvraag_id = a.id),
        'eindverslag', (select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op) from public.eindverslag e where e.aanvraag_id = a.id)
      ) from public.aanvraag a where a.id = dossier_inhoud.id
    )
    else (select to_jsonb(f) - array['id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'] from public.feedback f where f.id = dossier_inhoud.id)
  end
$$;

-- COMMENT: FUNCTION dossier_inhoud(welke public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) IS 'What the applicant wrote, with the columns of its table; amounts in euro cents.';

-- ACL: FUNCTION dossier_inhoud(welke public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) FROM PUBLIC;
