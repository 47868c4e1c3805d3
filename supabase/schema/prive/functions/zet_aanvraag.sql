-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: zet_aanvraag(uuid, text, text, bigint, text)
CREATE FUNCTION prive.zet_aanvraag(welke uuid, naar text, tekst text, bedrag bigint, bij text DEFAULT NULL::text) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  a public.aanvraag;
begin
  select * into strict a from public.aanvraag q where q.id = welke;
  if naar = 'in_behandeling' then
    update public.aanvraag q set behandelaar = coalesce(q.behandelaar, (select prive.medewerker_id()))
    where q.id = welke;
  end if;
  perform prive.meld_stap('aanvraag', welke,
    prive.zet_status('aanvraag', welke, naar, prive.rol()::text::public.partij, tekst, bedrag),
    'stap', jsonb_strip_nulls(jsonb_build_object('toegekend_cent', bedrag, 'gevraagd_cent', a.gevraagd_cent)));
  if bedrag is null then return a.initiatief_id; end if;
  return prive.initiatief_bij(welke, coalesce(bij, a.initiatief_id));
end
$$;

-- COMMENT: FUNCTION zet_aanvraag(welke uuid, naar text, tekst text, bedrag bigint, bij text)
COMMENT ON FUNCTION prive.zet_aanvraag(welke uuid, naar text, tekst text, bedrag bigint, bij text) IS 'Takes a step that may be taken, with its mail; bedrag: awarded, in euro cents. Returns its initiatief.';

-- ACL: FUNCTION zet_aanvraag(welke uuid, naar text, tekst text, bedrag bigint, bij text)
REVOKE ALL ON FUNCTION prive.zet_aanvraag(welke uuid, naar text, tekst text, bedrag bigint, bij text) FROM PUBLIC;
