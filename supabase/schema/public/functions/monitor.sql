-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: monitor(integer, integer)
CREATE FUNCTION public.monitor(antwoord_dagen integer DEFAULT 14, vers_maanden integer DEFAULT 6) RETURNS TABLE(wijk_code text, vanaf date, meting text, deel text, waarde numeric)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  dit date := prive.dit_halfjaar();
  zelf boolean := exists (select prive.makelaars_van((select prive.medewerker_id())));
begin
  if prive.rol() is null then
    raise exception 'only staff read the monitor' using errcode = 'insufficient_privilege';
  end if;
  return query
  select t.wijk_code, t.vanaf, t.meting, t.deel, t.waarde
  from prive.monitor_nu(make_interval(months => vers_maanden), dit) t
  union all
  -- How long steps take is counted by the clock, once a day, like all of an earlier half-year.
  select c.wijk_code, c.vanaf, c.meting, c.deel, c.waarde
  from public.monitor_cijfer c where c.vanaf < dit or c.meting in ('stappen', 'doorlooptijd_dagen')
  union all
  select f.wijk_code, f.vanaf, case when f.over = 'makelaar' then 'hulp' else 'feedback' end, d.deel,
    sum(d.aantal)::numeric
  from (
    select t.wijk_code, t.over, t.vanaf, t.aantal, t.gezichten, t.beantwoord, t.tijdig, t.te_laat, t.beloofd,
      t.gedaan, t.heropend,
      t.geholpen_ja, t.geholpen_nee
    from prive.feedback_telling(make_interval(days => antwoord_dagen), dit) t
    union all
    select c.wijk_code, c.over, c.vanaf, c.aantal, c.gezichten, c.beantwoord, c.tijdig, c.te_laat, c.beloofd,
      c.gedaan, c.heropend,
      c.geholpen_ja, c.geholpen_nee
    from prive.feedback_cijfer c where c.vanaf < dit
  ) f
  cross join lateral (values
    ('aantal', f.aantal), ('beantwoord', f.beantwoord), ('tijdig', f.tijdig), ('te_laat', f.te_laat),
    ('beloofd', f.beloofd),
    ('gedaan', f.gedaan), ('heropend', f.heropend), ('geholpen_ja', f.geholpen_ja), ('geholpen_nee', f.geholpen_nee),
    ('gezicht_1', f.gezichten[1]), ('gezicht_2', f.gezichten[2]), ('gezicht_3', f.gezichten[3]),
    ('gezicht_4', f.gezichten[4]),
    ('gezicht_5', f.gezichten[5])
  ) d (deel, aantal)
  where not zelf or f.over <> 'makelaar'
  group by 1, 2, 3, 4
  order by 2 desc, 1, 3, 4;
end
$$;

-- COMMENT: FUNCTION monitor(antwoord_dagen integer, vers_maanden integer)
COMMENT ON FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) IS 'For staff: every number per wijk and half-year, of now. hulp: feedback about makelaars, never by person, and not for who is one. antwoord_dagen and vers_maanden come from stad.ts. Refuses who has no role (42501).';

-- ACL: FUNCTION monitor(antwoord_dagen integer, vers_maanden integer)
REVOKE ALL ON FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.monitor(antwoord_dagen integer, vers_maanden integer) TO authenticated;
