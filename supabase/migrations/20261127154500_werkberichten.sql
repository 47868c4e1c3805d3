-- Why:    staff work outdoors: what waits for them comes in one mail a day, and at once only when a term ends.
-- Tables: prive.werkbericht; prive.bericht takes two more kinds of mail.
-- Rights: only service_role may execute werkberichten_schrijven.
--         Deliberately not granted: anything on the table, to any API role; the words of feedback, to any mail.
-- Kept:   30 days.

create table prive.werkbericht (
  medewerker_id uuid not null references public.medewerker (id) on delete cascade,
  sleutel text not null check (char_length(sleutel) <= 120),
  op timestamptz not null,
  primary key (medewerker_id, sleutel)
);
comment on table prive.werkbericht is 'Which day, and which end of a term, a medewerker was told about. Kept 30 days.';
create index werkbericht_op on prive.werkbericht (op);
alter table prive.werkbericht enable row level security;
revoke all on table prive.werkbericht from public, anon, authenticated, service_role;

alter table prive.bericht drop constraint bericht_soort_check;
alter table prive.bericht add constraint bericht_soort_check check (soort in (
  'aanmelding_ontvangen', 'aanvraag_ontvangen', 'feedback_ontvangen', 'stap', 'feedback_reactie', 'nieuwe_code', 'ronde_open',
  'jury_uitnodiging', 'adviseur_uitnodiging', 'stemmen_open', 'stemmen_herinnering', 'stemmen_verlengd',
  'werk_vandaag', 'werk_termijn'
));

create function prive.medewerkers_nu() returns setof public.medewerker
language sql stable
set search_path = ''
as $$
  select * from public.medewerker m
  where m.sinds <= (prive.nu() at time zone 'Europe/Amsterdam')::date and (m.tot is null or m.tot > (prive.nu() at time zone 'Europe/Amsterdam')::date)
$$;
comment on function prive.medewerkers_nu() is 'Who works here today.';
revoke all on function prive.medewerkers_nu() from public, anon, authenticated, service_role;

create function prive.werk_van(feedback_dagen integer, vers_maanden integer)
returns table (
  medewerker_id uuid, soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz, wat text
)
language sql stable
set search_path = ''
as $$
  with wie as materialized (select * from prive.medewerkers_nu())
  select m.id, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
  from prive.werkvoorraad(feedback_dagen, vers_maanden) v
  -- What somebody had who left falls to the beheerders, as what nobody has.
  left join wie eigen on eigen.id = v.van_wie
  join wie m on m.id = eigen.id or eigen.id is null and m.rol = 'beheerder'
$$;
comment on function prive.werk_van(integer, integer) is
  'What waits, with who must do it: the medewerker it is of, or each beheerder when that is nobody who works here. Arguments as for werkvoorraad.';
revoke all on function prive.werk_van(integer, integer) from public, anon, authenticated, service_role;

create or replace function public.wacht_op_mij(alles boolean default false, feedback_dagen integer default 14, vers_maanden integer default 6)
returns table (
  soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz, uiterlijk timestamptz, wat text, van_mij boolean
)
language sql stable security definer
set search_path = ''
as $$
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat, bool_or(w.medewerker_id = wie.ik)
  from (select prive.rol() as rol, prive.medewerker_id() as ik) wie
  cross join lateral prive.werk_van(feedback_dagen, vers_maanden) w
  where wie.rol is not null and (alles or w.medewerker_id = wie.ik)
  group by w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat
  order by w.uiterlijk nulls last, w.sinds nulls first
$$;

create function public.werkberichten_schrijven(feedback_dagen integer default 14, vers_maanden integer default 6) returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  daar timestamp := nu at time zone 'Europe/Amsterdam';
  termijnen integer;
  dagen integer;
  wie uuid[];
begin
  delete from prive.werkbericht w where w.op <= nu - interval '30 days';

  with verlopen as materialized (
    select w.*, concat_ws(' ', 'termijn', w.soort, w.id, w.wat, extract(epoch from w.uiterlijk)::bigint) as sleutel
    from prive.werk_van(feedback_dagen, vers_maanden) w
    -- What ended longer ago stands in the mail of the day.
    where w.uiterlijk <= nu and w.uiterlijk > nu - interval '1 day'
  ), nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select v.medewerker_id, v.sleutel, nu from verlopen v on conflict do nothing returning werkbericht.medewerker_id, werkbericht.sleutel
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select 'termijn.' || gen_random_uuid(), 'werk_termijn', m.email,
    jsonb_build_object('naam', m.naam, 'meer', 0, 'nakijken', 0, 'regels', jsonb_agg(
      jsonb_build_object('soort', v.soort, 'id', v.id, 'wat', v.wat, 'titel', case when v.soort <> 'feedback' then v.titel end, 'uiterlijk', v.uiterlijk)
      order by v.uiterlijk)),
    nu, nu
  from nieuw n
  join verlopen v on v.medewerker_id = n.medewerker_id and v.sleutel = n.sleutel
  join public.medewerker m on m.id = n.medewerker_id
  group by m.id;
  get diagnostics termijnen = row_count;

  if daar::time < '07:00' then return termijnen; end if;
  -- Also for whom nothing waits: what comes in later today is for the mail of tomorrow.
  with nieuw as (
    insert into prive.werkbericht (medewerker_id, sleutel, op)
    select m.id, 'dag ' || daar::date, nu from prive.medewerkers_nu() m on conflict do nothing returning werkbericht.medewerker_id
  )
  select array_agg(n.medewerker_id) into wie from nieuw n;
  if wie is null then return termijnen; end if;

  with werk as materialized (
    select w.*, row_number() over (partition by w.medewerker_id, w.wat = 'nakijken' order by w.uiterlijk nulls last, w.sinds nulls first, w.id) as plaats
    from prive.werk_van(feedback_dagen, vers_maanden) w
    where w.medewerker_id = any (wie)
  )
  insert into prive.bericht (message_id, soort, aan, gegevens, gemaakt_op, volgende_poging_op)
  select concat_ws('.', 'dag', m.id, daar::date), 'werk_vandaag', m.email,
    jsonb_build_object(
      'naam', m.naam,
      'meer', count(*) filter (where w.wat <> 'nakijken' and w.plaats > 25),
      'nakijken', count(*) filter (where w.wat = 'nakijken'),
      'regels', coalesce(jsonb_agg(
        jsonb_build_object('soort', w.soort, 'id', w.id, 'wat', w.wat, 'titel', case when w.soort <> 'feedback' then w.titel end, 'uiterlijk', w.uiterlijk)
        order by w.plaats) filter (where w.wat <> 'nakijken' and w.plaats <= 25), '[]')
    ),
    nu, nu
  from werk w join public.medewerker m on m.id = w.medewerker_id
  group by m.id;
  get diagnostics dagen = row_count;
  return termijnen + dagen;
end
$$;
comment on function public.werkberichten_schrijven(integer, integer) is
  'Writes to staff what waits for them: from 7 o''clock one mail a day, at most 25 lines, and one at once about terms that ended. However often it is called. Arguments as for werkvoorraad; returns how many mails.';
revoke all on function public.werkberichten_schrijven(integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.werkberichten_schrijven(integer, integer) to service_role;
