-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: tel_monitor(jsonb, date)
CREATE FUNCTION prive.tel_monitor(termijnen jsonb DEFAULT '{}'::jsonb, welk date DEFAULT NULL::date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_monitor(termijnen, h)), 0) into geteld
      from prive.halfjaren((select prive.eerste_op())) h;
    return geteld;
  end if;
  with nieuw as (
    select concat_ws('-', coalesce(t.wijk_code, 'onbekend'), t.meting, t.deel, t.vanaf) as id, t.*
    from prive.monitor_telling(prive.termijn(termijnen, 'vers_maanden', interval '6 months'), welk) t
  ), weg as (
    delete from public.monitor_cijfer c
    where c.vanaf = welk and prive.monitor_open(c.vanaf, c.meting) and not exists (select from nieuw n
      where n.id = c.id)
  )
  insert into public.monitor_cijfer as c (id, wijk_code, vanaf, meting, deel, waarde, openbaar)
  select n.id, n.wijk_code, n.vanaf, n.meting, n.deel, n.waarde, n.openbaar from nieuw n
  on conflict (id) do update set waarde = excluded.waarde, openbaar = excluded.openbaar
  where prive.monitor_open(c.vanaf, c.meting) and (c.waarde, c.openbaar) is distinct from (excluded.waarde,
    excluded.openbaar);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

-- COMMENT: FUNCTION tel_monitor(termijnen jsonb, welk date)
COMMENT ON FUNCTION prive.tel_monitor(termijnen jsonb, welk date) IS 'Counts one half-year (null: all) into monitor_cijfer; what is over stays as it was. Returns how many numbers changed.';

-- ACL: FUNCTION tel_monitor(termijnen jsonb, welk date)
REVOKE ALL ON FUNCTION prive.tel_monitor(termijnen jsonb, welk date) FROM PUBLIC;
