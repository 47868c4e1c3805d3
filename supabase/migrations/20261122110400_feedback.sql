-- Why:    residents say how it went; what was said and done with it is public, without the person.
-- Tables: feedback, feedback_publiek, feedback_totaal.
-- Rights: staff read feedback; everyone reads what was published and the totals; every write goes through a function.
--         Deliberately not granted: any direct write, to anyone; feedback itself to anon or service_role.
-- Kept:   feedback for the counts, its own words until 1 year after the reactie; the published part as history.

create table public.feedback (
  id uuid primary key default gen_random_uuid(),
  nummer text not null unique check (nummer ~ '^F-[2-9BCDFGHJKMNPQRSTVWXZ]{6}$'),
  over public.feedback_over not null,
  over_id text check (over_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  gezicht integer not null check (gezicht between 1 and 5),
  tekst text check (char_length(tekst) between 1 and 2000),
  wens text check (char_length(wens) between 1 and 600),
  wijk_code text references public.wijk (code) on update cascade on delete restrict,
  buurt_code text references public.buurt (code) on update cascade on delete restrict,
  kanaal public.kanaal not null,
  bevestigd_op timestamptz,
  status public.feedback_status not null default 'nieuw',
  geholpen boolean,
  ingediend_op timestamptz not null,
  beantwoord_op timestamptz,
  afgesloten_op timestamptz,
  check (over_id is null or over in ('plek', 'initiatief', 'makelaar'))
);
comment on table public.feedback is 'What a resident thinks. gezicht: 1 is very sad, 5 is very glad. Kept for the counts; tekst and wens until 1 year after the reactie.';
create index feedback_wijk on public.feedback (wijk_code);
create index feedback_buurt on public.feedback (buurt_code);

alter table public.feedback enable row level security;
revoke all on table public.feedback from public, anon, authenticated, service_role;
grant select on table public.feedback to authenticated;
create policy "staff read feedback rows" on public.feedback
  for select to authenticated using ((select prive.rol()) is not null);

create table public.feedback_publiek (
  feedback_id uuid primary key references public.feedback (id) on delete cascade,
  over public.feedback_over not null check (over <> 'makelaar'),
  over_id text check (over_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  wijk_code text references public.wijk (code) on update cascade on delete restrict,
  gezicht integer not null check (gezicht between 1 and 5),
  gezegd text not null check (char_length(gezegd) between 1 and 2000),
  reactie text not null check (char_length(reactie) between 1 and 2000),
  wat_gedaan text check (char_length(wat_gedaan) between 1 and 2000),
  gedaan_op date,
  belofte_op date,
  gepubliceerd_op timestamptz not null,
  gewijzigd_op timestamptz not null default now()
);
comment on table public.feedback_publiek is 'Answered feedback, rewritten without personal data; never about a makelaar. belofte_op: promised before that day. Kept as history.';
create index feedback_publiek_wijk on public.feedback_publiek (wijk_code);
create index feedback_publiek_over on public.feedback_publiek (over, over_id);

alter table public.feedback_publiek enable row level security;
revoke all on table public.feedback_publiek from public, anon, authenticated, service_role;
grant select on table public.feedback_publiek to anon, authenticated, service_role;
create policy "anyone reads feedback_publiek rows" on public.feedback_publiek
  for select to anon, authenticated using (true);
select prive.bewaak_inhoud('public.feedback_publiek', 'feedback_id');

create table public.feedback_totaal (
  id text primary key,
  wijk_code text references public.wijk (code) on update cascade on delete cascade,
  over public.feedback_over not null,
  vanaf date not null,
  aantal integer not null check (aantal > 0),
  gezicht_som integer not null check (gezicht_som between aantal and 5 * aantal),
  beantwoord integer not null,
  geholpen_ja integer not null,
  geholpen_nee integer not null,
  gewijzigd_op timestamptz not null default now()
);
comment on table public.feedback_totaal is 'Counts per wijk (null: unknown), subject and half-year from vanaf on. About makelaars only from 5 on, so that one voice stays hidden. Kept as history.';
create index feedback_totaal_wijk on public.feedback_totaal (wijk_code);

alter table public.feedback_totaal enable row level security;
revoke all on table public.feedback_totaal from public, anon, authenticated, service_role;
grant select on table public.feedback_totaal to anon, authenticated, service_role;
create policy "anyone reads feedback_totaal rows" on public.feedback_totaal
  for select to anon, authenticated using (true);
select prive.bewaak_inhoud('public.feedback_totaal', 'id');

create function prive.tel_feedback() returns integer
language plpgsql
set search_path = ''
as $$
declare
  geteld integer;
begin
  insert into public.feedback_totaal as t
    (id, wijk_code, over, vanaf, aantal, gezicht_som, beantwoord, geholpen_ja, geholpen_nee)
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf,
    count(*), sum(f.gezicht), count(f.beantwoord_op), count(*) filter (where f.geholpen), count(*) filter (where not f.geholpen)
  from (
    select
      *, (date_trunc('year', d.dag) + case when extract(month from d.dag) > 6 then interval '6 months' else interval '0' end)::date as vanaf
    from (select *, (ingediend_op at time zone 'Europe/Amsterdam') as dag from public.feedback) d
  ) f
  group by f.wijk_code, f.over, f.vanaf
  having f.over <> 'makelaar' or count(*) >= 5
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, beantwoord = excluded.beantwoord,
    geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where (t.aantal, t.gezicht_som, t.beantwoord, t.geholpen_ja, t.geholpen_nee)
    is distinct from (excluded.aantal, excluded.gezicht_som, excluded.beantwoord, excluded.geholpen_ja, excluded.geholpen_nee);
  get diagnostics geteld = row_count;
  return geteld;
end
$$;
comment on function prive.tel_feedback() is 'Counts feedback anew, once a day; returns how many totals changed.';
revoke all on function prive.tel_feedback() from public, anon, authenticated, service_role;
