-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: besluit_mag(uuid, text, bigint)
CREATE FUNCTION prive.besluit_mag(welke uuid, naar text, bedrag bigint) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
begin
  select q.* into r from public.ronde q join public.aanvraag a on a.ronde_id = q.id where a.id = welke;
  if naar = 'afgewezen' then return case when r.status in ('stemmen', 'tellen') then 'jury_beslist' end; end if;
  if r.status in ('concept', 'ingetrokken') then return 'stap_kan_niet'; end if;
  if prive.heeft_jury(r.id) then return 'jury_beslist'; end if;
  if bedrag > (select s.vrij_cent from public.grootboek_stand s where s.ronde_id = r.id) then return 'geld_op'; end if;
  return null;
end
$$;

-- COMMENT: FUNCTION besluit_mag(welke uuid, naar text, bedrag bigint)
COMMENT ON FUNCTION prive.besluit_mag(welke uuid, naar text, bedrag bigint) IS 'Why no beheerder can take this decision now: stap_kan_niet, jury_beslist or geld_op; null when it can be taken.';

-- ACL: FUNCTION besluit_mag(welke uuid, naar text, bedrag bigint)
REVOKE ALL ON FUNCTION prive.besluit_mag(welke uuid, naar text, bedrag bigint) FROM PUBLIC;
