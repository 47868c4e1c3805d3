-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: initiatief_bij(uuid, text)
CREATE FUNCTION prive.initiatief_bij(welke uuid, bestaand text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  a public.aanvraag;
  nieuw text := bestaand;
begin
  select * into strict a from public.aanvraag q where q.id = welke;
  if nieuw is null then
    insert into public.initiatief (
      naam, slug, omschrijving, wijk_code, buurt_code, makelaar_id, bron, zekerheid, gecontroleerd_op,
        gecontroleerd_precisie, status
    ) values (
      a.titel, prive.vrije_slug('public.initiatief', a.titel, a.nummer), left(a.plan, 2000), a.wijk_code, a.buurt_code,
      prive.eigenaar('aanvraag', a.id), array['aanvraag door bewoner'], 'bron',
        ((select prive.nu()) at time zone 'Europe/Amsterdam')::date, 'dag', 'gepubliceerd'
    ) returning id into nieuw;
    insert into prive.online_na (initiatief_id, versie) select nieuw, c.versie from public.content_versie c;
  end if;
  update public.aanvraag q set initiatief_id = nieuw where q.id = welke;
  return nieuw;
end
$$;

-- COMMENT: FUNCTION initiatief_bij(welke uuid, bestaand text)
COMMENT ON FUNCTION prive.initiatief_bij(welke uuid, bestaand text) IS 'Lets an awarded request join this initiatief, or become one of its own. Returns its id.';

-- ACL: FUNCTION initiatief_bij(welke uuid, bestaand text)
REVOKE ALL ON FUNCTION prive.initiatief_bij(welke uuid, bestaand text) FROM PUBLIC;
