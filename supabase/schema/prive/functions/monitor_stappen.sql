-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor_stappen(date)
CREATE FUNCTION prive.monitor_stappen(welk date) RETURNS TABLE(wijk_code text, deel text, dagen double precision)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select
    coalesce(a.wijk_code, m.wijk_code), concat_ws(' ', s.dossier_soort, s.van),
    extract(epoch from s.op - e.op)::double precision / 86400
  from public.gebeurtenis s
  cross join lateral (
    select g.op from public.gebeurtenis g
    where g.dossier_id = s.dossier_id and g.dossier_soort = s.dossier_soort and g.id < s.id
      and (g.soort = 'ingediend' or g.naar is not null)
    order by g.id desc limit 1
  ) e
  left join public.aanvraag a on s.dossier_soort = 'aanvraag' and a.id = s.dossier_id
  left join public.ronde r on r.id = a.ronde_id
  left join public.aanmelding m on s.dossier_soort = 'aanmelding' and m.id = s.dossier_id
  where s.dossier_soort <> 'feedback' and s.naar is not null and s.naar <> 'ingetrokken'
    and s.op >= (select prive.begin_van(welk)) and s.op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and (m.id is not null or not r.voorbeeld)
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = s.dossier_soort and v.dossier_id = s.dossier_id
    )
$$;

-- COMMENT: FUNCTION monitor_stappen(welk date)
COMMENT ON FUNCTION prive.monitor_stappen(welk date) IS 'Each step that was taken in the half-year from welk on: the wijk, what was left, and how many days that took.';

-- ACL: FUNCTION monitor_stappen(welk date)
REVOKE ALL ON FUNCTION prive.monitor_stappen(welk date) FROM PUBLIC;
