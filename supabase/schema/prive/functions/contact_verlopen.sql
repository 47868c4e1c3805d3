-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: contact_verlopen(jsonb, integer)
CREATE FUNCTION prive.contact_verlopen(termijnen jsonb, hoeveel integer) RETURNS TABLE(soort public.dossier_soort, id uuid)
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  contact timestamptz := nu - prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie timestamptz := nu - prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  uiterst timestamptz := nu - prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  gemeld timestamptz := nu - interval '1 month';
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past. A person without a dossier has no reason to be here.
  where coalesce(case k.dossier_soort
    when 'aanmelding' then (
      select coalesce(a.afgesloten_op <= contact, prive.is_stil('aanmelding', a.id, a.ingediend_op, uiterst, gemeld))
      from public.aanmelding a where a.id = k.dossier_id
    )
    when 'aanvraag' then (
      select coalesce(a.afgesloten_op <= contact, prive.is_stil('aanvraag', a.id, a.ingediend_op, uiterst, gemeld))
      from public.aanvraag a where a.id = k.dossier_id
    )
    else (
      select case when f.doorgestuurd_op is not null then f.doorgestuurd_op <= reactie
        when f.status in ('beantwoord', 'afgesloten') then f.beantwoord_op <= reactie
        else prive.is_stil('feedback', f.id, f.ingediend_op, uiterst, gemeld) end
      from public.feedback f where f.id = k.dossier_id
    )
  end, true)
  limit hoeveel;
end
$$;

-- COMMENT: FUNCTION contact_verlopen(termijnen jsonb, hoeveel integer)
COMMENT ON FUNCTION prive.contact_verlopen(termijnen jsonb, hoeveel integer) IS 'Dossiers of which the person is kept too long: contact_maanden after closing, of feedback feedback_maanden after the reactie; in one that stays open uiterst_maanden after its last step.';

-- ACL: FUNCTION contact_verlopen(termijnen jsonb, hoeveel integer)
REVOKE ALL ON FUNCTION prive.contact_verlopen(termijnen jsonb, hoeveel integer) FROM PUBLIC;
