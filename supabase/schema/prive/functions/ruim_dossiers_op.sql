-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ruim_dossiers_op(text, jsonb, integer)
CREATE FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  nu timestamptz := prive.nu();
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  uiterst interval := prive.termijn(termijnen, 'uiterst_maanden', interval '24 months') + interval '1 month';
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
begin
  perform set_config('portaal.stembus', 'opruimen', true);
  case wat
    when 'contact' then
      select coalesce(sum(prive.wis_persoon(d.soort, d.id)), 0), count(*) into aantal, gezien
      from prive.contact_verlopen(termijnen, hoeveel) d;
    when 'aanmelding' then
      select count(prive.wis_dossier('aanmelding', d.id)), count(*) into aantal, gezien
      from (select a.id from public.aanmelding a where a.afgesloten_op <= nu - dossier limit hoeveel) d;
    when 'aanvraag' then
      select count(prive.wis_dossier('aanvraag', d.id)), count(*) into aantal, gezien
      from (
        select o.id
        from (
          select a.id, a.ronde_id from public.aanvraag a
          where a.afgesloten_op <= nu - dossier and a.toegekend_cent is null
          union all
          select a.id, a.ronde_id from public.aanvraag a
          where a.afgesloten_op <= nu - toegekend and a.toegekend_cent is not null
        ) o
        -- A jury that still votes or is counted keeps what it votes on; its own term comes first.
        where not exists (select from public.jurylid j join public.ronde r on r.id = j.ronde_id
          where j.ronde_id = o.ronde_id and r.status in ('stemmen', 'tellen'))
        limit hoeveel
      ) d;
    when 'feedback' then
      select count(case when d.buiten then prive.wis_dossier('feedback', d.id)::text
        else prive.wis_gesprek(d.id)::text end), count(*) into aantal, gezien
      from (
        -- Mailed on, or never: nobody here has a use for it, and it counts nowhere.
        select f.id, true as buiten from public.feedback f
        where f.buiten and (f.doorgestuurd_op <= nu - reactie
          or f.doorgestuurd_op is null and f.ingediend_op <= nu - uiterst)
        union all
        select f.id, false from public.feedback f
        where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten')
          and (f.tekst is not null or f.wens is not null)
        union
        -- A face without words was answered in words: those that came of age since the last round, and no others.
        select f.id, false from public.gebeurtenis g join public.feedback f on f.id = g.dossier_id
        join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
        where g.dossier_soort = 'feedback' and g.soort = 'beantwoord'
          and g.op <= nu - dossier and g.op > nu - dossier - (select coalesce(nu - max(k.dagwerk_op),
            interval '100 years') + interval '1 day' from prive.tik k where k.deel = 'feedback')
          and f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten')
        limit hoeveel
      ) d;
  end case;
  perform set_config('portaal.stembus', '', true);
end
$$;

-- COMMENT: FUNCTION ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer)
COMMENT ON FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) IS 'One lot of what is kept too long of dossiers: contact, aanmelding, aanvraag or the words of feedback. gezien is hoeveel when there may be more.';

-- ACL: FUNCTION ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer)
REVOKE ALL ON FUNCTION prive.ruim_dossiers_op(wat text, termijnen jsonb, hoeveel integer, OUT aantal integer, OUT gezien integer) FROM PUBLIC;
