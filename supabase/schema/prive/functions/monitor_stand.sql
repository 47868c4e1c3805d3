-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor_stand(date, interval)
CREATE FUNCTION prive.monitor_stand(vandaag date, vers interval) RETURNS TABLE(wijk_code text, meting text, deel text, waarde bigint)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with echt as (
    -- What exists only through an example is no initiative of residents.
    select i.* from public.initiatief i
    where i.status = 'gepubliceerd' and not ('aanvraag door bewoner' = any (i.bron) and coalesce((
      select bool_and(r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where a.initiatief_id = i.id
    ), false)) and not exists (
      select from public.aanmelding m
      join prive.voorbeelddossier v on v.dossier_soort = 'aanmelding' and v.dossier_id = m.id
      where m.initiatief_id = i.id
    )
  ), inhoud as (
    select e.wijk_code, e.gecontroleerd_op from echt e where e.fase is distinct from 'gestopt'
    union all
    select p.wijk_code, p.gecontroleerd_op from public.plek p where p.status = 'gepubliceerd'
  )
  -- What was seen long ago may be over: only who stopped has stopped for good.
  select
    e.wijk_code, 'initiatieven',
    case when e.fase = 'gestopt' or e.gecontroleerd_op >= vandaag - vers then coalesce(e.fase::text, 'onbekend')
      else 'onbekend' end,
    count(*)
  from echt e group by 1, 3
  union all
  select i.wijk_code, 'inhoud', d.deel, count(*)
  from inhoud i
  cross join lateral (
    values ('alles', true), ('vers', coalesce(i.gecontroleerd_op >= vandaag - vers, false))
  ) d (deel, telt)
  where d.telt group by 1, 3
$$;

-- COMMENT: FUNCTION monitor_stand(vandaag date, vers interval)
COMMENT ON FUNCTION prive.monitor_stand(vandaag date, vers interval) IS 'How it stands now: initiatieven per fase that was seen within vers (else onbekend), and of all places and running initiatieven how many there are and how many were looked at within vers. Examples do not count.';

-- ACL: FUNCTION monitor_stand(vandaag date, vers interval)
REVOKE ALL ON FUNCTION prive.monitor_stand(vandaag date, vers interval) FROM PUBLIC;
