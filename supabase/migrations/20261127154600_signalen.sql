-- Why:    what makelaars hear in the street, one sentence at a time, shows together what one person alone cannot: a plan of many.
-- Tables: signaal.
-- Rights: staff read all and add; each changes the own; a makelaar removes the own, a beheerder any; linking goes through a function.
--         Deliberately not granted: anything to anon or service_role; a write in somebody else's name; who a resident is has no column.
-- Kept:   12 months.

create table public.signaal (
  id uuid primary key default gen_random_uuid(),
  thema text not null check (char_length(thema) between 1 and 60 and thema = lower(btrim(thema))),
  wijk_code text not null references public.wijk (code) on update cascade on delete cascade,
  buurt_code text,
  tekst text not null check (char_length(tekst) between 1 and 280),
  medewerker_id uuid references public.medewerker (id) on delete set null,
  initiatief_id text references public.initiatief (id) on update cascade on delete set null,
  op timestamptz not null,
  gewijzigd_op timestamptz not null default now(),
  foreign key (wijk_code, buurt_code) references public.buurt (wijk_code, code) on update cascade on delete cascade
);
comment on table public.signaal is 'What a makelaar heard in the street, in one sentence without a person; initiatief_id: what came of it. Kept 12 months.';
create index signaal_gebied on public.signaal (wijk_code, buurt_code, thema);
create index signaal_medewerker on public.signaal (medewerker_id);
create index signaal_initiatief on public.signaal (initiatief_id);
create index signaal_op on public.signaal (op);

create function prive.signaal_van() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  new.medewerker_id := prive.medewerker_id();
  new.op := prive.nu();
  return new;
end
$$;
comment on function prive.signaal_van() is 'Before-insert trigger: who heard it and when is not for the sender to say.';
revoke all on function prive.signaal_van() from public, anon, authenticated, service_role;
create trigger signaal_van before insert on public.signaal for each row execute function prive.signaal_van();
create trigger stempel before insert or update on public.signaal for each row execute function prive.stempel();

alter table public.signaal enable row level security;
revoke all on table public.signaal from public, anon, authenticated, service_role;
grant select, delete on table public.signaal to authenticated;
grant insert (thema, wijk_code, buurt_code, tekst), update (thema, wijk_code, buurt_code, tekst) on table public.signaal to authenticated;
create policy "staff read signaal rows" on public.signaal
  for select to authenticated using ((select prive.rol()) is not null);
create policy "staff add signaal rows" on public.signaal
  for insert to authenticated with check ((select prive.rol()) is not null);
create policy "a medewerker changes the own signaal rows" on public.signaal
  for update to authenticated
  using ((select prive.rol()) is not null and medewerker_id = (select m.id from public.medewerker m where m.email = (select prive.eigen_email())))
  with check ((select prive.rol()) is not null);
create policy "a medewerker removes the own signaal rows, a beheerder all" on public.signaal
  for delete to authenticated
  using (
    (select prive.rol()) = 'beheerder'
    or (select prive.rol()) is not null and medewerker_id = (select m.id from public.medewerker m where m.email = (select prive.eigen_email()))
  );

create function public.signalen_samen()
returns table (thema text, wijk_code text, buurt_code text, aantal bigint, los bigint, laatste_op timestamptz, signalen jsonb)
language sql stable security definer
set search_path = ''
as $$
  select s.thema, s.wijk_code, s.buurt_code, count(*), count(*) filter (where s.initiatief_id is null), max(s.op),
    jsonb_agg(jsonb_build_object(
      'id', s.id, 'tekst', s.tekst, 'op', s.op, 'wie', m.naam, 'van_mij', coalesce(s.medewerker_id = prive.medewerker_id(), false),
      'initiatief', case when i.id is not null then jsonb_build_object('id', i.id, 'naam', i.naam) end
    ) order by s.op desc, s.id)
  from public.signaal s
  left join public.medewerker m on m.id = s.medewerker_id
  left join public.initiatief i on i.id = s.initiatief_id
  where (select prive.rol()) is not null
  group by s.thema, s.wijk_code, s.buurt_code
  order by count(*) filter (where s.initiatief_id is null) desc, max(s.op) desc, s.thema
$$;
comment on function public.signalen_samen() is
  'For staff: signals on one theme in one buurt together; first where most have no initiatief yet (los). signalen, newest first: [{id, tekst, op, wie, van_mij, initiatief: {id, naam} or null}].';
revoke all on function public.signalen_samen() from public, anon, authenticated, service_role;
grant execute on function public.signalen_samen() to authenticated;

create function public.signalen_koppelen(signalen uuid[], initiatief text default null) returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  aantal integer;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  if initiatief is not null and not exists (select from public.initiatief i where i.id = initiatief) then return '{"fout": "onbekend"}'; end if;
  update public.signaal s set initiatief_id = initiatief where s.id = any (signalen);
  get diagnostics aantal = row_count;
  return jsonb_build_object('aantal', aantal);
end
$$;
comment on function public.signalen_koppelen(uuid[], text) is 'For staff: these signals became this initiatief; null takes the link away. {aantal} or {fout}.';
revoke all on function public.signalen_koppelen(uuid[], text) from public, anon, authenticated, service_role;
grant execute on function public.signalen_koppelen(uuid[], text) to authenticated;

grant select, delete on table public.signaal to opschoner;
create function prive.signalen_opschonen(termijnen jsonb default '{}') returns jsonb
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  signaal interval := prive.termijn(termijnen, 'signaal_maanden', interval '12 months');
  aantal integer;
begin
  delete from public.signaal s where s.op <= nu - signaal;
  get diagnostics aantal = row_count;
  if aantal > 0 then
    insert into public.logboek (op, handeling, tabel, rij, aantal) values (nu, 'opgeschoond', 'signaal', 'signalen_opschonen', aantal);
  end if;
  return jsonb_build_object('signaal', aantal);
end
$$;
comment on function prive.signalen_opschonen(jsonb) is 'Removes signals after signaal_maanden (12). Returns how many.';
revoke all on function prive.signalen_opschonen(jsonb) from public, anon, authenticated, service_role;
grant create on schema prive to opschoner;
alter function prive.signalen_opschonen(jsonb) owner to opschoner;
revoke create on schema prive from opschoner;
grant execute on function prive.signalen_opschonen(jsonb) to postgres;

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
    -- Before anything is cleared away.
    perform prive.tel_feedback(termijnen);
    perform prive.tel_monitor(termijnen);
    opgeruimd := public.opschonen(termijnen) || prive.jury_opschonen(termijnen) || prive.signalen_opschonen(termijnen);
    perform prive.verwijder_lege_accounts();
  end if;
  return jsonb_build_object(
    'bezet', false, 'rondes_verder', rondes, 'feedback_afgesloten', verlopen, 'opgeschoond', opgeruimd,
    'versie', (select v.versie from public.content_versie v)
  );
end
$$;
