-- Why:    who was in a jury, and every ballot, go when nobody can object to the uitslag any more.
-- Tables: none are made; rows of jurylid, adviseur, prive.deelname, prive.stembiljet and the paper are removed.
-- Rights: the function belongs to opschoner and is called by tik_werk alone.
--         Deliberately not granted: the function, to any API role.
-- Kept:   the logboek keeps the counts, never the content.

grant select on table public.ronde, public.uitslag to opschoner;
grant select, delete on table
  public.jurylid, public.adviseur, prive.deelname, prive.stembiljet, prive.papier, prive.papier_terug
  to opschoner;

create function prive.jury_opschonen(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  stem interval := prive.termijn(termijnen, 'stem_maanden', interval '3 months');
  oud text[];
  geteld jsonb := '{}';
  tabel text;
  aantal integer;
begin
  select array_agg(r.id) into oud
  from public.ronde r
  where r.status in ('vastgesteld', 'afgerond', 'ingetrokken') and nu - stem >= case r.status when 'ingetrokken' then r.gewijzigd_op
    else (select max(u.vastgesteld_op) from public.uitslag u where u.ronde_id = r.id) end;
  foreach tabel in array array['prive.stembiljet', 'prive.deelname', 'prive.papier', 'prive.papier_terug', 'public.jurylid', 'public.adviseur'] loop
    execute format('delete from %s where ronde_id = any ($1)', tabel) using oud;
    get diagnostics aantal = row_count;
    geteld := geteld || jsonb_build_object(split_part(tabel, '.', 2), aantal);
  end loop;
  insert into public.logboek (op, handeling, tabel, rij, aantal)
  select nu, 'opgeschoond', e.key, 'jury_opschonen', e.value::integer from jsonb_each_text(geteld) e where e.value <> '0';
  return geteld;
end
$$;
comment on function prive.jury_opschonen(jsonb) is
  'Removes juries and ballots stem_maanden (3) after the uitslag was confirmed, or the ronde withdrawn. Returns counts per table.';
revoke all on function prive.jury_opschonen(jsonb) from public, anon, authenticated, service_role;
grant create on schema prive to opschoner;
alter function prive.jury_opschonen(jsonb) owner to opschoner;
revoke create on schema prive from opschoner;
grant execute on function prive.jury_opschonen(jsonb) to postgres;

create or replace function public.tik_werk(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  rondes integer;
  verlopen integer := 0;
  stil public.feedback;
  opgeruimd jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  rondes := prive.rondes_verder();
  for stil in
    select * from public.feedback f where f.status = 'beantwoord' and f.beantwoord_op <= nu - interval '30 days' limit 200 for update skip locked
  loop
    perform prive.zet_status('feedback', stil.id, 'afgesloten', 'systeem');
    verlopen := verlopen + 1;
  end loop;
  update prive.tik set dagwerk_op = nu where dagwerk_op is null or dagwerk_op <= nu - interval '1 day';
  if found then
    opgeruimd := public.opschonen(termijnen) || prive.jury_opschonen(termijnen);
    perform prive.tel_feedback();
    perform prive.verwijder_lege_accounts();
  end if;
  return jsonb_build_object(
    'bezet', false, 'rondes_verder', rondes, 'feedback_afgesloten', verlopen, 'opgeschoond', opgeruimd,
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;
comment on function public.tik_werk(jsonb) is
  'Does what is due: takes rondes along, closes feedback after 30 days, and once a day the retention (termijnen as for opschonen, and stem_maanden) and the totals. {bezet: true} while another one runs; else counts and the content version.';
