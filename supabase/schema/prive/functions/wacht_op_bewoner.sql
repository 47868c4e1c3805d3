-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wacht_op_bewoner(jsonb)
CREATE FUNCTION prive.wacht_op_bewoner(termijnen jsonb) RETURNS TABLE(soort public.dossier_soort, id uuid, wat text, term interval, naar text)
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  -- Who has no terms at hand gets those with which the clock last worked.
  stad jsonb := case when termijnen <> '{}' then termijnen else coalesce(
    (select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}') end;
  vraag interval := prive.termijn(stad, 'vraag_dagen', interval '14 days');
  verslag interval := prive.termijn(stad, 'verslag_maanden', interval '6 months');
begin
  return query
  select 'aanvraag'::public.dossier_soort, a.id, 'vraag', vraag, 'buiten_behandeling'
  from public.aanvraag a where a.status = 'aanvulling_gevraagd'
  union all
  select 'aanvraag', a.id, 'verslag', verslag, 'afgerond' from public.aanvraag a where a.status = 'in_uitvoering'
  union all
  select 'aanmelding', a.id, 'vraag', vraag, 'afgewezen' from public.aanmelding a where a.status = 'vraag_gesteld';
end
$$;

-- COMMENT: FUNCTION wacht_op_bewoner(termijnen jsonb)
COMMENT ON FUNCTION prive.wacht_op_bewoner(termijnen jsonb) IS 'Dossiers that wait for the resident: for what, after how long comes each reminder, and where the clock brings them at last. termijnen {}: those of the clock.';

-- ACL: FUNCTION wacht_op_bewoner(termijnen jsonb)
REVOKE ALL ON FUNCTION prive.wacht_op_bewoner(termijnen jsonb) FROM PUBLIC;
