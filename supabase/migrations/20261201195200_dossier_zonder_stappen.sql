-- Why:    a dossier of which no step is left has an empty timeline, and the screen of the workplace opens.
-- Tables: none change.
-- Rights: as they were.
-- Kept:   nothing new.

create or replace function public.dossier_bekijken(dossier_soort public.dossier_soort, id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  d jsonb := prive.dossier(dossier_soort, dossier_bekijken.id);
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if d is null then return '{"fout": "onbekend"}'; end if;
  -- Who somebody is, is read apart, and that is noted.
  return prive.dossier_volledig(dossier_soort, dossier_bekijken.id) - 'contact' || jsonb_build_object(
    'id', dossier_bekijken.id, 'wijk_code', d -> 'wijk_code', 'buurt_code', d -> 'buurt_code',
    'makelaar_id', d -> 'makelaar_id',
    'wissen', prive.voorgesteld('wissen', dossier_bekijken.id::text),
    'intrekken', prive.voorgesteld('intrekken', dossier_bekijken.id::text) - 'gegevens',
    'wijzigen', prive.voorgesteld('wijzigen', dossier_bekijken.id::text),
    'bereikbaar', (
      select jsonb_build_object('mail', c.email is not null, 'telefoon', c.telefoon is not null,
        'bevestigd', c.adres_op is not null)
      from prive.contact c
      where c.dossier_soort = dossier_bekijken.dossier_soort and c.dossier_id = dossier_bekijken.id
    ),
    'behandelaar', (
      select jsonb_build_object('id', m.id, 'naam', m.naam) from public.medewerker m
      where m.id = (d ->> 'behandelaar')::uuid
    ),
    'gebeurtenissen', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op', g.op, 'wie', m.naam, 'tekst', t.tekst,
        'telling', t.telling, 'intern', g.soort = 'notitie'
      ) order by g.id), '[]')
      from public.gebeurtenis g
      left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id
      left join public.medewerker m on m.id = g.medewerker_id
      where g.dossier_soort = dossier_bekijken.dossier_soort and g.dossier_id = dossier_bekijken.id
    )
  );
end
$$;
