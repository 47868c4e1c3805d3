-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor_nu(interval, date)
CREATE FUNCTION prive.monitor_nu(vers interval, welk date) RETURNS TABLE(wijk_code text, vanaf date, meting text, deel text, waarde numeric, openbaar boolean)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  with geld as materialized (select * from prive.monitor_geld(welk))
  select s.wijk_code, welk, s.meting, s.deel, s.waarde::numeric, true
  from prive.monitor_stand((select (prive.nu() at time zone 'Europe/Amsterdam')::date), vers) s
  where welk = (select prive.dit_halfjaar())
  union all
  select m.wijk_code, welk, 'aanmeldingen', 'ingediend', count(*), false
  from public.aanmelding m
  where m.ingediend_op >= (select prive.begin_van(welk))
    and m.ingediend_op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
    and not exists (
      select from prive.voorbeelddossier v where v.dossier_soort = 'aanmelding' and v.dossier_id = m.id
    )
  group by 1
  union all
  select g.wijk_code, welk, 'aanvragen', g.deel, count(*), g.openbaar
  from geld g where g.deel in ('ingediend', 'voorgelegd', 'toegekend') group by 1, 4, 6
  union all
  select g.wijk_code, welk, 'geld_cent', g.deel, sum(g.cent), g.openbaar from geld g group by 1, 4, 6
$$;

-- COMMENT: FUNCTION monitor_nu(vers interval, welk date)
COMMENT ON FUNCTION prive.monitor_nu(vers interval, welk date) IS 'What staff see change during the half-year from welk on; vers is how long a check of content counts. Cheap enough for each opening.';

-- ACL: FUNCTION monitor_nu(vers interval, welk date)
REVOKE ALL ON FUNCTION prive.monitor_nu(vers interval, welk date) FROM PUBLIC;
