-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor_geld(date)
CREATE FUNCTION prive.monitor_geld(welk date) RETURNS TABLE(wijk_code text, deel text, cent bigint, openbaar boolean)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with duur as materialized (
    select prive.begin_van(welk) as van_op, prive.begin_van(prive.volgend_halfjaar(welk)) as tot_op,
      prive.volgend_halfjaar(welk) as tot
  )
  select a.wijk_code, 'ingediend', a.gevraagd_cent, false
  from public.aanvraag a join public.ronde r on r.id = a.ronde_id
  where a.ingediend_op >= (select d.van_op from duur d) and a.ingediend_op < (select d.tot_op from duur d)
    and not r.voorbeeld
  union all
  select a.wijk_code, 'voorgelegd', p.gevraagd_cent, true
  from public.aanvraag_publiek p join public.aanvraag a on a.id = p.id join public.ronde r on r.id = a.ronde_id
  where p.voorgelegd_op >= (select d.van_op from duur d) and p.voorgelegd_op < (select d.tot_op from duur d)
    and not r.voorbeeld
  union all
  select a.wijk_code, 'toegekend', a.toegekend_cent, true
  from public.gebeurtenis g join public.aanvraag a on a.id = g.dossier_id join public.ronde r on r.id = a.ronde_id
  where g.op >= (select d.van_op from duur d) and g.op < (select d.tot_op from duur d) and g.dossier_soort <> 'feedback'
    and g.dossier_soort = 'aanvraag' and g.naar in ('toegekend', 'deels_toegekend') and not r.voorbeeld
  union all
  select a.wijk_code, b.soort::text, b.bedrag_cent, true
  from public.betaling b
  join public.ronde r on r.id = b.ronde_id
  left join public.aanvraag a on a.id = b.aanvraag_id
  where b.dag >= welk and b.dag < (select d.tot from duur d) and not r.voorbeeld
$$;

-- COMMENT: FUNCTION monitor_geld(welk date)
COMMENT ON FUNCTION prive.monitor_geld(welk date) IS 'What happened to money in the half-year from welk on: wijk, part, euro cents, and whether everyone may know.';

-- ACL: FUNCTION monitor_geld(welk date)
REVOKE ALL ON FUNCTION prive.monitor_geld(welk date) FROM PUBLIC;
