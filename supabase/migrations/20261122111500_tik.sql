-- Why:    what is due by the clock happens once, however many ticks run at the same time.
-- Tables: prive.tik (one row).
-- Rights: only service_role may execute tik_werk.
--         Deliberately not granted: any of it to anon or authenticated; the table to any API role.
-- Kept:   for ever, one row.

create table prive.tik (
  id boolean primary key default true check (id),
  dagwerk_op timestamptz
);
comment on table prive.tik is 'When the daily work was done last. Kept for ever.';
insert into prive.tik default values;
alter table prive.tik enable row level security;
revoke all on table prive.tik from public, anon, authenticated, service_role;

create function public.tik_werk(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  gesloten integer;
  verlopen integer := 0;
  stil public.feedback;
  opgeruimd jsonb;
begin
  if not pg_try_advisory_xact_lock(hashtext('portaal.tik')) then return '{"bezet": true}'; end if;
  update public.ronde set status = 'beoordeling' where status = 'open_voor_aanvragen' and sluit_op <= nu;
  get diagnostics gesloten = row_count;
  for stil in
    select * from public.feedback f where f.status = 'beantwoord' and f.beantwoord_op <= nu - interval '30 days' limit 200 for update skip locked
  loop
    perform prive.zet_status('feedback', stil.id, 'afgesloten', 'systeem');
    verlopen := verlopen + 1;
  end loop;
  update prive.tik set dagwerk_op = nu where dagwerk_op is null or dagwerk_op <= nu - interval '1 day';
  if found then
    opgeruimd := public.opschonen(termijnen);
    perform prive.tel_feedback();
    perform prive.verwijder_lege_accounts();
  end if;
  return jsonb_build_object(
    'bezet', false, 'rondes_gesloten', gesloten, 'feedback_afgesloten', verlopen, 'opgeschoond', opgeruimd,
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;
comment on function public.tik_werk(jsonb) is
  'Does what is due: closes rondes, closes feedback after 30 days, and once a day the retention (termijnen as for opschonen) and the totals. {bezet: true} while another one runs; else counts and the content version.';
revoke all on function public.tik_werk(jsonb) from public, anon, authenticated, service_role;
grant execute on function public.tik_werk(jsonb) to service_role;
