-- Why:    what is no longer needed goes by itself, and by one role that can do little else.
-- Tables: none are made; rows of every dossier table, the outbox, the limits and the logboek are removed.
-- Rights: service_role may execute opschonen; both functions belong to opschoner, a role without login.
--         Deliberately not granted: delete on these tables to any API role; anything else to opschoner.
-- Kept:   the logboek keeps the counts, never the content.

-- Hosted projects let postgres make roles and pass on what it has itself; a cluster has one list of roles for all databases.
do $$ begin
  if not exists (select from pg_roles where rolname = 'opschoner') then
    create role opschoner nologin noinherit bypassrls;
  end if;
end $$;
grant opschoner to postgres;
grant usage on schema public, prive to opschoner;
grant select, delete on table
  public.aanmelding, public.aanvraag, public.feedback, public.gebeurtenis, public.gebeurtenis_tekst, public.logboek,
  prive.contact, prive.volgcode, prive.bericht, prive.limiet, prive.geheim, prive.uitdaging, prive.inzending
  to opschoner;
grant update (gegevens, opgegeven_op) on table prive.bericht to opschoner;
grant update (tekst, wens) on table public.feedback to opschoner;
grant insert on table public.logboek to opschoner;
grant execute on function prive.nu() to opschoner;

create function prive.wis_persoon(dossier public.dossier_soort, id uuid) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  aantal integer;
begin
  delete from prive.contact c where c.dossier_soort = dossier and c.dossier_id = wis_persoon.id;
  get diagnostics aantal = row_count;
  delete from prive.volgcode v where v.dossier_soort = dossier and v.dossier_id = wis_persoon.id;
  delete from prive.bericht b where b.dossier_soort = dossier and b.dossier_id = wis_persoon.id;
  return aantal;
end
$$;
comment on function prive.wis_persoon(public.dossier_soort, uuid) is 'Removes who is behind a dossier: contact, codes and mail. Returns how many contacts.';

create function prive.wis_woorden(dossier public.dossier_soort, id uuid) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  aantal integer;
begin
  delete from public.gebeurtenis_tekst t using public.gebeurtenis g
  where g.id = t.gebeurtenis_id and g.dossier_soort = dossier and g.dossier_id = wis_woorden.id and (g.door = 'indiener' or not t.zichtbaar);
  get diagnostics aantal = row_count;
  if dossier = 'feedback' then
    update public.feedback f set tekst = null, wens = null where f.id = wis_woorden.id;
  end if;
  return aantal;
end
$$;
comment on function prive.wis_woorden(public.dossier_soort, uuid) is 'Removes what the applicant wrote along the way, and notes about it; the steps, reasons and decisions stay.';

create function prive.wis_dossier(dossier public.dossier_soort, id uuid) returns void
language plpgsql security definer
set search_path = ''
as $$
begin
  perform prive.wis_persoon(dossier, wis_dossier.id);
  delete from public.gebeurtenis g where g.dossier_soort = dossier and g.dossier_id = wis_dossier.id;
  case dossier
    when 'aanmelding' then delete from public.aanmelding a where a.id = wis_dossier.id;
    when 'aanvraag' then delete from public.aanvraag a where a.id = wis_dossier.id;
    when 'feedback' then delete from public.feedback f where f.id = wis_dossier.id;
  end case;
end
$$;
comment on function prive.wis_dossier(public.dossier_soort, uuid) is 'Removes a dossier with everything that belongs to it.';

create function prive.termijn(termijnen jsonb, naam text, standaard interval) returns interval
language plpgsql immutable
set search_path = ''
as $$
declare
  aantal integer := (termijnen ->> naam)::integer;
begin
  if aantal is null then return standaard; end if;
  if aantal < 1 then raise exception 'the term % must be at least 1', naam using errcode = 'check_violation'; end if;
  return case split_part(naam, '_', 2)
    when 'maanden' then make_interval(months => aantal) when 'dagen' then make_interval(days => aantal) else make_interval(hours => aantal)
  end;
end
$$;
comment on function prive.termijn(jsonb, text, interval) is 'A term by its name, which ends in _maanden, _dagen or _uren; standaard when the city set none.';

create function public.opschonen(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  geteld jsonb := '{}';
  aantal integer;
  contact interval := prive.termijn(termijnen, 'contact_maanden', interval '12 months');
  dossier interval := prive.termijn(termijnen, 'dossier_maanden', interval '12 months');
  toegekend interval := prive.termijn(termijnen, 'toegekend_maanden', interval '84 months');
  reactie interval := prive.termijn(termijnen, 'feedback_maanden', interval '3 months');
  bericht interval := prive.termijn(termijnen, 'bericht_dagen', interval '30 days');
  code interval := prive.termijn(termijnen, 'code_uren', interval '72 hours');
  limiet interval := prive.termijn(termijnen, 'limiet_dagen', interval '2 days');
  logboek interval := prive.termijn(termijnen, 'logboek_maanden', interval '24 months');
begin
  select coalesce(sum(prive.wis_persoon(d.soort, d.id)), 0) into aantal
  from (
    select 'aanmelding'::public.dossier_soort as soort, a.id from public.aanmelding a where a.afgesloten_op <= nu - contact
    union all select 'aanvraag', a.id from public.aanvraag a where a.afgesloten_op <= nu - contact
    union all select 'feedback', f.id from public.feedback f where f.beantwoord_op <= nu - reactie and f.status in ('beantwoord', 'afgesloten')
  ) d;
  geteld := geteld || jsonb_build_object('contact', aantal);

  select count(prive.wis_dossier('aanmelding', a.id)) into aantal from public.aanmelding a where a.afgesloten_op <= nu - dossier;
  geteld := geteld || jsonb_build_object('aanmelding', aantal);
  select count(prive.wis_dossier('aanvraag', a.id)) into aantal from public.aanvraag a
  where a.afgesloten_op <= nu - case when a.toegekend_cent is null then dossier else toegekend end;
  geteld := geteld || jsonb_build_object('aanvraag', aantal);
  select count(prive.wis_woorden('feedback', f.id)) into aantal from public.feedback f
  where f.beantwoord_op <= nu - dossier and f.status in ('beantwoord', 'afgesloten') and (f.tekst is not null or f.wens is not null);
  geteld := geteld || jsonb_build_object('feedback', aantal);

  update prive.bericht b set gegevens = '{}', opgegeven_op = coalesce(b.opgegeven_op, nu)
  where b.verzonden_op is null and b.gegevens <> '{}' and b.gemaakt_op <= nu - code;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('code', aantal);
  delete from prive.bericht b where b.gemaakt_op <= nu - bericht;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('bericht', aantal);

  delete from prive.limiet l where l.venster_op <= nu - limiet;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('limiet', aantal);
  delete from prive.geheim g where g.dag <= (nu - limiet)::date;
  delete from prive.uitdaging u where u.op <= nu - limiet;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('uitdaging', aantal);
  delete from prive.inzending i where i.op <= nu - interval '30 days';
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('inzending', aantal);
  delete from public.logboek l where l.op <= nu - logboek;
  get diagnostics aantal = row_count;
  geteld := geteld || jsonb_build_object('logboek', aantal);

  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'opschonen', e.value::integer from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$$;
comment on function public.opschonen(jsonb) is
  'Removes what is due and returns counts per kind. termijnen, all optional: contact_maanden, dossier_maanden, toegekend_maanden, feedback_maanden, bericht_dagen, code_uren, limiet_dagen, logboek_maanden.';

revoke all on function prive.wis_persoon(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
revoke all on function prive.wis_woorden(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
revoke all on function prive.wis_dossier(public.dossier_soort, uuid) from public, anon, authenticated, service_role;
revoke all on function prive.termijn(jsonb, text, interval) from public, anon, authenticated, service_role;
revoke all on function public.opschonen(jsonb) from public, anon, authenticated, service_role;
grant execute on function public.opschonen(jsonb) to service_role;

-- A function can only be given to a role that may make things in its schema.
grant create on schema public, prive to opschoner;
alter function prive.wis_persoon(public.dossier_soort, uuid) owner to opschoner;
alter function prive.wis_woorden(public.dossier_soort, uuid) owner to opschoner;
alter function prive.wis_dossier(public.dossier_soort, uuid) owner to opschoner;
alter function prive.termijn(jsonb, text, interval) owner to opschoner;
alter function public.opschonen(jsonb) owner to opschoner;
revoke create on schema public, prive from opschoner;
grant execute on function prive.wis_persoon(public.dossier_soort, uuid) to postgres;
grant execute on function prive.wis_woorden(public.dossier_soort, uuid) to postgres;
grant execute on function prive.wis_dossier(public.dossier_soort, uuid) to postgres;
