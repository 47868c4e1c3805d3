-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wis_adres(uuid)
CREATE FUNCTION prive.wis_adres(welke uuid) RETURNS void
    LANGUAGE sql
    SET search_path TO ''
    AS $$
  update public.initiatief i
  set adres = null, lat = g.lat, lon = g.lon, punt_uitleg = null, zekerheid_punt = 'afgeleid',
    precisie = case when g.lat is null then null when i.buurt_code is null then 'wijk'
      else 'buurt' end::public.precisie
  from public.aanmelding a cross join lateral (
    select b.lat, b.lon from public.buurt b join public.initiatief j on j.id = a.initiatief_id and b.code = j.buurt_code
    union all
    select w.lat, w.lon from public.wijk w
    join public.initiatief j on j.id = a.initiatief_id and j.buurt_code is null and w.code = j.wijk_code
  ) g
  where a.id = wis_adres.welke and i.id = a.initiatief_id
    -- An address that staff wrote down since is of somewhere else.
    and (i.adres is not distinct from a.adres and i.adres is not null or (i.lat, i.lon) = (a.lat, a.lon));
  update public.aanmelding a set adres = null, lat = null, lon = null where a.id = wis_adres.welke;
$$;

-- COMMENT: FUNCTION wis_adres(welke uuid)
COMMENT ON FUNCTION prive.wis_adres(welke uuid) IS 'Takes the address of an aanmelding off it, and off the initiatief that came of it: that is shown in the middle of its buurt or wijk.';

-- ACL: FUNCTION wis_adres(welke uuid)
REVOKE ALL ON FUNCTION prive.wis_adres(welke uuid) FROM PUBLIC;
