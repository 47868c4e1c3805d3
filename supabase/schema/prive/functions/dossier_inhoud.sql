-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_inhoud(public.dossier_soort, uuid)
CREATE FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select i.alles - array[
    'id', 'status', 'nummer', 'ingediend_op', 'bevestigd_op', 'afgesloten_op', 'kanaal', 'behandelaar'
  ]
  from (
    select to_jsonb(a) as alles from public.aanmelding a where welke = 'aanmelding' and a.id = dossier_inhoud.id
    union all
    select to_jsonb(a) || jsonb_build_object(
      'posten', (
        select jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
          order by p.volgorde)
        from public.begrotingspost p where p.aanvraag_id = a.id
      ),
      'eindverslag', (
        select jsonb_build_object('tekst', e.tekst, 'besteed_cent', e.besteed_cent, 'op', e.op, 'geboekt_cent', (
          select sum(b.bedrag_cent) from public.betaling b where b.aanvraag_id = a.id and b.soort = 'besteed'
        ))
        from public.eindverslag e where e.aanvraag_id = a.id
      )
    )
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier_inhoud.id
    union all
    select to_jsonb(f) from public.feedback f where welke = 'feedback' and f.id = dossier_inhoud.id
  ) i
$$;

-- COMMENT: FUNCTION dossier_inhoud(welke public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) IS 'What the applicant wrote, with the columns of its table; amounts in euro cents. eindverslag.geboekt_cent: what was entered as spent, null when nothing was.';

-- ACL: FUNCTION dossier_inhoud(welke public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.dossier_inhoud(welke public.dossier_soort, id uuid) FROM PUBLIC;
