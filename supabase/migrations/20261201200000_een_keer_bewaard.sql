-- Why:    the answer of the server can get lost after what was sent arrived. Sent again it must be the same thing: a signal was
--         counted twice, and a note stood twice in a dossier. Who adds a signal says its key; a note that says what the last
--         thing in the dossier says, by the same person, is that note. It takes no table of keys, and so no term for one.
-- Tables: signaal.
-- Rights: staff may give the id of a signal that they add.
-- Kept:   nothing new.

grant insert (id) on table public.signaal to authenticated;

create or replace function public.notitie(dossier_soort public.dossier_soort, id uuid, tekst text) returns jsonb
  language plpgsql security definer
  set search_path to ''
as $$
declare
  zelfde bigint;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if prive.dossier(dossier_soort, notitie.id) is null then return '{"fout": "onbekend"}'; end if;
  select laatste.id into zelfde
  from (
    select g.id, g.soort, g.medewerker_id
    from public.gebeurtenis g
    where g.dossier_soort = notitie.dossier_soort and g.dossier_id = notitie.id
    order by g.id desc
    limit 1
  ) laatste
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = laatste.id
  where laatste.soort = 'notitie' and laatste.medewerker_id = (select prive.medewerker_id())
    and t.tekst = btrim(notitie.tekst);
  return jsonb_build_object('gebeurtenis_id', coalesce(zelfde,
    prive.schrijf_gebeurtenis(dossier_soort, notitie.id, 'notitie', prive.rol()::text::public.partij,
      nullif(btrim(notitie.tekst), ''), false)));
exception when integrity_constraint_violation then
  return '{"fout": "onleesbaar"}';
end
$$;
