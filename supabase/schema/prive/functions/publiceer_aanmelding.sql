-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: publiceer_aanmelding(uuid, jsonb)
CREATE FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  a public.aanmelding;
  nieuw text;
  op_adres boolean;
begin
  select * into strict a from public.aanmelding m where m.id = welke;
  op_adres := a.lat is not null and coalesce(anders ->> 'precisie', 'adres') = 'adres';
  insert into public.initiatief (
    naam, slug, omschrijving, themas, fase, wijk_code, buurt_code, lat, lon, precisie, zekerheid_punt, adres,
      makelaar_id, website,
    bron, zekerheid, gecontroleerd_op, gecontroleerd_precisie, status
  )
  select
    coalesce(anders ->> 'naam', a.naam), prive.vrije_slug('public.initiatief', coalesce(anders ->> 'naam', a.naam),
      a.nummer),
    coalesce(anders ->> 'omschrijving', a.omschrijving),
    case when anders ? 'themas' then prive.lijst(anders -> 'themas') else a.themas end,
    (anders ->> 'fase')::public.initiatief_fase, a.wijk_code, a.buurt_code,
    case when op_adres then a.lat else g.lat end, case when op_adres then a.lon else g.lon end,
    case when op_adres then 'adres' when a.buurt_code is not null then 'buurt' else 'wijk' end::public.precisie,
    case when op_adres then 'bron' else 'afgeleid' end::public.zekerheid,
    -- Who publishes it less exactly than it was given leaves out the words too.
    case when coalesce(anders ->> 'precisie', 'adres') = 'adres' then a.adres end, prive.eigenaar('aanmelding', a.id),
      a.website,
    array['aanmelding door bewoner'], 'bron', ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag',
      'gepubliceerd'
  from (
    select b.lat, b.lon from public.buurt b where b.code = a.buurt_code
    union all
    select w.lat, w.lon from public.wijk w where a.buurt_code is null and w.code = a.wijk_code
  ) g
  returning id into nieuw;
  insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  update public.aanmelding m set initiatief_id = nieuw where m.id = welke;
  return nieuw;
end
$$;

-- COMMENT: FUNCTION publiceer_aanmelding(welke uuid, anders jsonb)
COMMENT ON FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) IS 'Makes the initiatief of an aanmelding, checked today; its point is the address, or the centre of the buurt. anders: what the makelaar wants to say differently. Returns its id.';

-- ACL: FUNCTION publiceer_aanmelding(welke uuid, anders jsonb)
REVOKE ALL ON FUNCTION prive.publiceer_aanmelding(welke uuid, anders jsonb) FROM PUBLIC;
