-- Why:    what the workplace needs beside rows: who I am, what changed and who did it, and the hours of a plek in one go.
-- Tables: none are made; openingstijd is written, logboek and medewerker are read.
-- Rights: signed-in people may call the functions; wie_ben_ik tells about oneself, the others ask for a role first.
--         Staff may now remove where a makelaar or an organisatie works: those rows are parts of what they keep current.
--         Deliberately not granted: any of it to anon or service_role; the logboek itself to makelaars.
-- Kept:   as the tables say.

drop policy "a beheerder removes makelaar_buurt rows" on public.makelaar_buurt;
create policy "staff remove makelaar_buurt rows" on public.makelaar_buurt
  for delete to authenticated using ((select prive.rol()) is not null);
drop policy "a beheerder removes organisatie_wijk rows" on public.organisatie_wijk;
create policy "staff remove organisatie_wijk rows" on public.organisatie_wijk
  for delete to authenticated using ((select prive.rol()) is not null);

create function public.wie_ben_ik() returns jsonb
language sql stable security definer
set search_path = ''
as $$
  select jsonb_build_object('id', m.id, 'naam', m.naam, 'rol', m.rol)
  from public.medewerker m
  where m.email = prive.eigen_email() and prive.rol() is not null
$$;
comment on function public.wie_ben_ik() is 'The medewerker of this request: {id, naam, rol}; null for who has no role now.';
revoke all on function public.wie_ben_ik() from public, anon, authenticated, service_role;
grant execute on function public.wie_ben_ik() to authenticated;

create function public.geschiedenis(tabel text, rij text) returns jsonb
language plpgsql stable security definer
set search_path = ''
as $$
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('op', l.op, 'wie', m.naam, 'handeling', l.handeling, 'velden', l.velden) order by l.op desc, l.id desc)
    from (
      select * from public.logboek k
      -- Of people who work here the history is for a beheerder, who reads it in the table.
      where k.tabel = geschiedenis.tabel and k.rij = geschiedenis.rij and k.tabel <> 'medewerker'
      order by k.op desc, k.id desc limit 50
    ) l
    left join public.medewerker m on m.id = l.medewerker_id
  ), '[]');
end
$$;
comment on function public.geschiedenis(text, text) is
  'For staff: the last 50 changes of one row of public content, newest first: [{op, wie: null for an import, handeling, velden}] or {fout}.';
revoke all on function public.geschiedenis(text, text) from public, anon, authenticated, service_role;
grant execute on function public.geschiedenis(text, text) to authenticated;

create function public.openingstijden_zetten(plek text, gezien jsonb, rijen jsonb) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu_daar jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform from public.plek p where p.id = openingstijden_zetten.plek for update;
  if not found then return '{"fout": "onbekend"}'; end if;
  select coalesce(jsonb_agg(o.id order by o.id), '[]') into nu_daar
  from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  -- Every change makes new rows, so their ids tell whether somebody else was here.
  if nu_daar <> openingstijden_zetten.gezien then return '{"fout": "botsing"}'; end if;
  delete from public.openingstijd o where o.plek_id = openingstijden_zetten.plek;
  insert into public.openingstijd (plek_id, dag, datum, van, tot, uitleg)
  select openingstijden_zetten.plek, r.dag, r.datum, r.van, r.tot, nullif(btrim(r.uitleg), '')
  from jsonb_to_recordset(openingstijden_zetten.rijen) r(dag smallint, datum date, van time, tot time, uitleg text);
  update public.plek p
  set gecontroleerd_op = (prive.nu() at time zone 'Europe/Amsterdam')::date, gecontroleerd_precisie = 'dag'
  where p.id = openingstijden_zetten.plek;
  return jsonb_build_object('aantal', jsonb_array_length(openingstijden_zetten.rijen));
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;
comment on function public.openingstijden_zetten(text, jsonb, jsonb) is
  'For staff: all opening hours of a plek at once. gezien: the ids that were read, sorted; rijen: [{dag 1-7 or datum, van, tot, uitleg}]. The plek counts as checked today. {aantal} or {fout}.';
revoke all on function public.openingstijden_zetten(text, jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.openingstijden_zetten(text, jsonb, jsonb) to authenticated;
