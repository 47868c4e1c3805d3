-- Why:    retention went through all that is past each day, in one transaction. Now each kind is cleared in lots, and what was
--         cleared is never looked at again: persons are found from what is kept of them, the rest from an index on its date.
-- Tables: those of opschonen, in lots; signaal.
-- Rights: as before: service_role may execute opschonen; what deletes belongs to opschoner, a role without login.
-- Kept:   terms as before.

create function prive.met_persoon(termijnen jsonb, hoeveel integer)
returns table (soort public.dossier_soort, id uuid)
language plpgsql stable
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  contact interval := prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
begin
  return query
  select k.dossier_soort, k.dossier_id
  from (
    select c.dossier_soort, c.dossier_id from prive.contact c
    union
    select v.dossier_soort, v.dossier_id from prive.volgcode v
  ) k
  -- Each dossier by its key: a join would read all that is past.
  where case k.dossier_soort
    when 'aanmelding' then (select a.afgesloten_op <= nu - contact from public.aanmelding a where a.id = k.dossier_id)
    when 'aanvraag' then (select a.afgesloten_op <= nu - contact from public.aanvraag a where a.id = k.dossier_id)
    else (
      select f.beantwoord_op <= nu - reactie and f.status in ('beantwoord', 'afgesloten') from public.feedback f where f.id = k.dossier_id
    )
  end
  limit hoeveel;
end
$$;
comment on function prive.met_persoon(jsonb, integer) is
  'Dossiers of which the person is kept too long: contact_maanden after closing, of feedback feedback_maanden after the reactie.';

create function prive.ruim_dossiers_op(
  wat text, termijnen jsonb, hoeveel integer, out aantal integer, out gezien integer
)
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
begin
  case wat
    when 'contact' then
      select coalesce(sum(prive.wis_persoon(d.soort, d.id)), 0), count(*) into aantal, gezien
      from prive.met_persoon(termijnen, hoeveel) d;
    when 'aanmelding' then
      select count(prive.wis_dossier('aanmelding', d.id)), count(*) into aantal, gezien
      from (select a.id from public.aanmelding a where a.afgesloten_op <= nu - dossier limit hoeveel) d;
    when 'aanvraag' then
      select count(prive.wis_dossier('aanvraag', d.id)), count(*) into aantal, gezien
      from (
        select a.id from public.aanvraag a where a.afgesloten_op <= nu - dossier and a.toegekend_cent is null
        union all
        select a.id from public.aanvraag a where a.afgesloten_op <= nu - toegekend and a.toegekend_cent is not null
        limit hoeveel
      ) d;
    when 'feedback' then
      select count(prive.wis_woorden('feedback', d.id)), count(*) into aantal, gezien
      from (
        select f.id from public.feedback f
        where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten') and (f.tekst is not null or f.wens is not null)
        limit hoeveel
      ) d;
  end case;
end
$$;
comment on function prive.ruim_dossiers_op(text, jsonb, integer) is
  'One lot of what is kept too long of dossiers: contact, aanmelding, aanvraag or the words of feedback. gezien is hoeveel when there may be more.';

create function prive.ruim_sporen_op(
  wat text, termijnen jsonb, hoeveel integer, out aantal integer, out gezien integer
)
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
  tabel text;
  kolom text;
  voor timestamptz;
begin
  if wat = 'code' then
    update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
    where b.id in (
      select c.id from prive.bericht c
      where c.verzonden_op is null and c.gegevens <> '{}' and c.gemaakt_op <= nu - code limit hoeveel
    );
  else
    if wat = 'limiet' then delete from prive.geheim g where g.dag <= (nu - limiet)::date; end if;
    select s.tabel, s.kolom, s.voor into strict tabel, kolom, voor
    from (values
      ('bericht', 'prive.bericht', 'gemaakt_op', nu - bericht), ('limiet', 'prive.limiet', 'venster_op', nu - limiet),
      ('uitdaging', 'prive.uitdaging', 'op', nu - limiet), ('inzending', 'prive.inzending', 'op', nu - interval '30 days'),
      ('logboek', 'public.logboek', 'op', nu - logboek)
    ) s (wat, tabel, kolom, voor)
    where s.wat = ruim_sporen_op.wat;
    execute format('delete from %1$s t where t.ctid = any (array(select o.ctid from %1$s o where o.%2$I <= $1 limit $2))', tabel, kolom)
    using voor, hoeveel;
  end if;
  get diagnostics aantal = row_count;
  gezien := aantal;
end
$$;
comment on function prive.ruim_sporen_op(text, jsonb, integer) is
  'One lot of what is kept too long beside dossiers: code (the content of mail), bericht, limiet, uitdaging, inzending, logboek.';

drop function prive.signalen_opschonen(jsonb);
create function prive.signalen_opschonen(termijnen jsonb default '{}', hoeveel integer default 500) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  signaal interval := prive.termijn(termijnen, 'signaal_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.signaal s where s.id in (select o.id from public.signaal o where o.op <= nu - signaal limit hoeveel);
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
comment on function prive.signalen_opschonen(jsonb, integer) is 'Removes a lot of the signalen that are older than signaal_maanden. Returns how many.';

create function prive.opruimsels() returns text[]
language sql immutable
set search_path = ''
as $$
  select array['contact', 'aanmelding', 'aanvraag', 'feedback', 'code', 'bericht', 'limiet', 'uitdaging', 'inzending', 'logboek', 'signaal']
$$;
comment on function prive.opruimsels() is 'What prive.ruim_op clears away, in this order.';

create function prive.ruim_op(
  wat text, termijnen jsonb default '{}', hoeveel integer default 500, out aantal integer, out meer boolean
)
language plpgsql security definer
set search_path = ''
as $$
declare
  gezien integer;
begin
  if wat = 'signaal' then
    aantal := prive.signalen_opschonen(termijnen, hoeveel);
    gezien := aantal;
  elsif wat in ('contact', 'aanmelding', 'aanvraag', 'feedback') then
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_dossiers_op(wat, termijnen, hoeveel) r;
  else
    select r.aantal, r.gezien into aantal, gezien from prive.ruim_sporen_op(wat, termijnen, hoeveel) r;
  end if;
  meer := gezien >= hoeveel;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal) values (prive.nu(), 'opgeschoond', wat, 'opschonen', aantal);
  end if;
end
$$;
comment on function prive.ruim_op(text, jsonb, integer) is
  'Clears one lot of a kind of prive.opruimsels and logs how many, without content. meer: call again.';

create or replace function public.opschonen(termijnen jsonb default '{}') returns jsonb
language sql security definer
set search_path = ''
as $$
  select jsonb_object_agg(w.wat, r.aantal)
  from unnest(prive.opruimsels()) w (wat) cross join lateral prive.ruim_op(w.wat, termijnen) r
$$;
comment on function public.opschonen(jsonb) is
  'Removes a lot of each kind that is kept too long, in the terms of the city (prive.termijn has the defaults), and logs counts. Returns the counts.';

revoke all on function
  prive.met_persoon(jsonb, integer), prive.ruim_dossiers_op(text, jsonb, integer), prive.ruim_sporen_op(text, jsonb, integer),
  prive.signalen_opschonen(jsonb, integer), prive.opruimsels(), prive.ruim_op(text, jsonb, integer)
from public, anon, authenticated, service_role;
grant create on schema prive to opschoner;
alter function prive.met_persoon(jsonb, integer) owner to opschoner;
alter function prive.ruim_dossiers_op(text, jsonb, integer) owner to opschoner;
alter function prive.ruim_sporen_op(text, jsonb, integer) owner to opschoner;
alter function prive.signalen_opschonen(jsonb, integer) owner to opschoner;
alter function prive.opruimsels() owner to opschoner;
alter function prive.ruim_op(text, jsonb, integer) owner to opschoner;
revoke create on schema prive from opschoner;
