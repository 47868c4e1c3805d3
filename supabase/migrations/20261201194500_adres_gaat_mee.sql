-- Whoever takes back an aanmelding that is on the site takes the address back too: it stayed there, with its point on
-- the map, for ever. The initiatief is then shown in its buurt or wijk. Words that were approved stay, without a
-- name, as the site says. Function: prive.neem_terug, prive.wis_adres (new, for no API role). Rights and retention as
-- before.

create function prive.wis_adres(welke uuid) returns void
language sql
set search_path = ''
as $$
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
comment on function prive.wis_adres(uuid) is
  'Takes the address of an aanmelding off it, and off the initiatief that came of it: that is shown in the middle'
  ' of its buurt or wijk.';
revoke all on function prive.wis_adres(uuid)
  from public, anon, authenticated, service_role;

create or replace function prive.neem_terug(dossier public.dossier_soort, id uuid, door public.partij) returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  -- What staff erase has a line of its own, with how they were asked.
  if door = 'indiener' then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'verwijderd', 'contact', neem_terug.id::text, 'indiener');
  end if;
  if not prive.was_openbaar(dossier, neem_terug.id) then
    perform prive.wis_dossier(dossier, neem_terug.id);
    return '{"gewist": "alles"}';
  end if;
  perform prive.wis_woorden(dossier, neem_terug.id);
  if dossier = 'aanmelding' then perform prive.wis_adres(neem_terug.id); end if;
  perform prive.wis_persoon(dossier, neem_terug.id);
  perform prive.schrijf_gebeurtenis(dossier, neem_terug.id, 'gewist', door);
  return '{"gewist": "persoon"}';
end
$$;
