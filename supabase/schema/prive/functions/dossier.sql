-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier(public.dossier_soort, uuid)
CREATE FUNCTION prive.dossier(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select to_jsonb(d) from (
    select a.nummer, a.naam as titel, a.status::text as status, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal,
      a.behandelaar, null::text as makelaar_id, false as buiten
    from public.aanmelding a where welke = 'aanmelding' and a.id = dossier.id
    union all
    select a.nummer, a.titel, a.status::text, a.wijk_code, a.buurt_code, a.bevestigd_op, a.kanaal, a.behandelaar, null,
      false
    from public.aanvraag a where welke = 'aanvraag' and a.id = dossier.id
    union all
    select f.nummer, null, f.status::text, f.wijk_code, f.buurt_code, f.bevestigd_op, f.kanaal, f.behandelaar,
      case when f.over = 'makelaar' then f.over_id end, f.buiten
    from public.feedback f
    where welke = 'feedback' and f.id = dossier.id
      and (f.over <> 'makelaar' or f.id <> all ((select prive.klachten_over_mij())::uuid[]))
      and not (f.buiten and (select prive.medewerker_id()) is not null)
  ) d
  where not exists (
    select from prive.contact c join public.medewerker m on m.id = (select prive.medewerker_id())
    where c.dossier_soort = welke and c.dossier_id = dossier.id and prive.postbus(c.email) = prive.postbus(m.email)
  )
$$;

-- COMMENT: FUNCTION dossier(welke public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.dossier(welke public.dossier_soort, id uuid) IS 'What dossiers have in common; makelaar_id: whom a feedback is about; buiten: only the person outside reads it. Null: none, or not for whoever asks: about them, theirs, or buiten.';

-- ACL: FUNCTION dossier(welke public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.dossier(welke public.dossier_soort, id uuid) FROM PUBLIC;
