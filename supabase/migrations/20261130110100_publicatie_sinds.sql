-- Why:    whoever must repair what holds content back starts at the change that did it; of a list that is not whole that is the
--         last change in that list.
-- Tables: none.
-- Rights: as before.
-- Kept:   nothing new.

create or replace function public.publicatie_stand() returns jsonb
language sql stable security definer
set search_path = ''
as $$
  select case when (select prive.rol()) is null then '{"fout": "niet_bevoegd"}' else jsonb_build_object(
    'bij', (select prive.publicatie_bij()), 'gewijzigd_op', c.gewijzigd_op, 'online_op', p.online_op, 'bouw_op', p.bouw_op,
    'mislukt_op', p.mislukt_op, 'reden', p.reden, 'uitleg', p.uitleg, 'volgende_op', p.volgende_op, 'stilstand', p.stilstand,
    'sinds', case when p.reden is not null then (
      select jsonb_build_object('op', l.op, 'wie', m.naam, 'tabel', l.tabel, 'rij', l.rij)
      from public.logboek l
      left join public.medewerker m on m.id = l.medewerker_id
      where l.tabel = p.stilstand ->> 'tabel'
        and (p.stilstand ->> 'id' is null or l.rij = p.stilstand ->> 'id')
        and l.op >= coalesce(p.gelezen_op, '-infinity')
      order by l.op desc limit 1
    ) end
  ) end
  from prive.publicatie p cross join public.content_versie c
$$;
