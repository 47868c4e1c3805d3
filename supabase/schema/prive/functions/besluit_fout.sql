-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: besluit_fout(uuid, text, bigint)
CREATE FUNCTION prive.besluit_fout(welke uuid, naar text, bedrag bigint) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  eerder prive.besluitvoorstel;
  ik uuid := prive.medewerker_id();
begin
  select q.* into r from public.ronde q join public.aanvraag a on a.ronde_id = q.id where a.id = welke;
  if naar = 'afgewezen' then return case when r.status in ('stemmen', 'tellen') then 'jury_beslist' end; end if;
  if prive.heeft_jury(r.id) then return 'jury_beslist'; end if;
  if bedrag > (select s.vrij_cent from public.grootboek_stand s where s.ronde_id = r.id) then return 'geld_op'; end if;
  if bedrag <= prive.tweede_boven_cent() then return null; end if;
  select * into eerder from prive.besluitvoorstel v where v.aanvraag_id = welke;
  if eerder.door <> ik and eerder.bedrag_cent = bedrag then
    delete from prive.besluitvoorstel v where v.aanvraag_id = welke;
    return null;
  end if;
  insert into prive.besluitvoorstel as v (aanvraag_id, bedrag_cent, door, op) values (welke, bedrag, ik, prive.nu())
  on conflict (aanvraag_id) do update set bedrag_cent = excluded.bedrag_cent, door = excluded.door, op = excluded.op;
  perform prive.schrijf_gebeurtenis('aanvraag', welke, 'notitie', 'beheerder',
    format('Besluit tot € %s. Een tweede beheerder moet dit ook besluiten.',
      case when bedrag % 100 = 0 then (bedrag / 100)::text else 
        replace(trim_scale(bedrag / 100.0)::text, '.', ',') end), false);
  return 'tweede_nodig';
end
$$;

-- COMMENT: FUNCTION besluit_fout(welke uuid, naar text, bedrag bigint)
COMMENT ON FUNCTION prive.besluit_fout(welke uuid, naar text, bedrag bigint) IS 'Why a beheerder cannot take this decision alone, now: jury_beslist, geld_op, or tweede_nodig, which is then noted.';

-- ACL: FUNCTION besluit_fout(welke uuid, naar text, bedrag bigint)
REVOKE ALL ON FUNCTION prive.besluit_fout(welke uuid, naar text, bedrag bigint) FROM PUBLIC;
