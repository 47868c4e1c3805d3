-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_stand(text)
CREATE FUNCTION public.papier_stand(ronde text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  welke text := (select r.id from public.ronde r where r.slug = papier_stand.ronde);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if welke is null then return '{"fout": "onbekend"}'; end if;
  return prive.papier_tellen(welke) || jsonb_build_object(
    'klaar', prive.papier_klaar(welke),
    'voorgesteld', prive.voorgesteld('papier_niet_terug', welke),
    'wachten', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'nummer', p.nummer, 'stand', case when p.tweede is null then 'wacht' else 'ongelijk' end)
          order by p.nummer), '[]')
      from prive.papier p
      where p.ronde_id = welke and p.eerste is not null
        and (select prive.medewerker_id()) in (p.eerste_door, p.tweede_door)),
    'van_anderen', (
      select count(*) from prive.papier p
      where p.ronde_id = welke and p.eerste is not null
        and ((select prive.medewerker_id()) in (p.eerste_door, p.tweede_door)) is not true),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'titel', t.titel) order by t.titel, t.id), '[]')
      from (
        select o.aanvraag_id::text as id, o.titel from prive.opname_aanvraag o where o.ronde_id = welke
        union all
        select a ->> 'id', a ->> 'titel'
        from (select u.invoer from public.uitslag u where u.ronde_id = welke order by u.versie desc limit 1) laatste,
          jsonb_array_elements(laatste.invoer -> 'aanvragen') a
        where not exists (select from prive.opname_aanvraag o where o.ronde_id = welke)
      ) t)
  );
end
$$;

-- COMMENT: FUNCTION papier_stand(ronde text)
COMMENT ON FUNCTION public.papier_stand(ronde text) IS 'For staff: how far the paper is, never what is on it. {uitgegeven, ingevoerd, niet_terug, klaar, voorgesteld: {aantal, wie, eigen} that one of them declared lost, wachten: [{nummer, stand}] that whoever asks entered, van_anderen: how many more wait, aanvragen: [{id, titel}]} or {fout}.';

-- ACL: FUNCTION papier_stand(ronde text)
REVOKE ALL ON FUNCTION public.papier_stand(ronde text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_stand(ronde text) TO authenticated;
