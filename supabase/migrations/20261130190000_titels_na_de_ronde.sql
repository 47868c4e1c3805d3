-- The titles beside a count come from what was kept of the vote. Of a ronde that was counted elsewhere, such as the
-- example, nothing of it is kept: then the published requests say how they are called. Replaces public.papier_stand;
-- its rights stay.

create or replace function public.papier_stand(ronde text) returns jsonb
  language plpgsql stable security definer set search_path = ''
  as $$
declare
  welke text := (select r.id from public.ronde r where r.slug = papier_stand.ronde);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if welke is null then return '{"fout": "onbekend"}'; end if;
  return prive.papier_tellen(welke) || jsonb_build_object(
    'klaar', prive.papier_klaar(welke),
    'wachten', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'nummer', p.nummer, 'stand', case when p.tweede is null then 'wacht' else 'ongelijk' end,
        'eigen', coalesce((select prive.medewerker_id()) in (p.eerste_door, p.tweede_door), false))
          order by p.nummer), '[]')
      from prive.papier p where p.ronde_id = welke and not p.ingevoerd),
    'aanvragen', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'titel', t.titel) order by t.titel, t.id), '[]')
      from (
        select o.aanvraag_id as id, o.titel from prive.opname_aanvraag o where o.ronde_id = welke
        union all
        select a.id, a.titel from public.aanvraag_publiek a
        where a.ronde_id = welke and not exists (select from prive.opname_aanvraag o where o.ronde_id = welke)
      ) t)
  );
end
$$;
