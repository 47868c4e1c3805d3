-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: contact_verlopen(jsonb, integer)
CREATE FUNCTION prive.contact_verlopen(termijnen jsonb, hoeveel integer) RETURNS TABLE(soort public.dossier_soort, id uuid)
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  contact interval := prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past.
  where case k.dossier_soort
    when 'aanmelding' then (select a.afgesloten_op <= nu - contact from public.aanmelding a where a.id = k.dossier_id)
    when 'aanvraag' then (select a.afgesloten_op <= nu - contact from public.aanvraag a where a.id = k.dossier_id)
    else (
      select f.beantwoord_op <= nu - reactie and f.status in ('beantwoord', 'afgesloten') from public.feedback f
        where f.id = k.dossier_id
    )
  end
  limit hoeveel;
end
$$;

-- COMMENT: FUNCTION contact_verlopen(termijnen jsonb, hoeveel integer)
COMMENT ON FUNCTION prive.contact_verlopen(termijnen jsonb, hoeveel integer) IS 'Dossiers of which the person is kept too long: contact_maanden after closing, of feedback feedback_maanden after the reactie.';

-- ACL: FUNCTION contact_verlopen(termijnen jsonb, hoeveel integer)
REVOKE ALL ON FUNCTION prive.contact_verlopen(termijnen jsonb, hoeveel integer) FROM PUBLIC;
