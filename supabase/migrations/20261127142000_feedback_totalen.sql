-- Why:    residents see how fast they got an answer, what was promised and done, and how satisfied people are, without anyone's own face.
-- Tables: feedback_totaal.
-- Rights: as before; the functions are called by tik_werk and monitor alone.
--         Deliberately not granted: the functions, to any API role. Faces and "helped" of fewer than 5 people, to anyone.
-- Kept:   as before, as history.

create function prive.halfjaar(dag date) returns date
language sql immutable
set search_path = ''
as $$
  select make_date(extract(year from dag)::integer, case when extract(month from dag) > 6 then 7 else 1 end, 1)
$$;
comment on function prive.halfjaar(date) is 'The first day of the half-year of a day.';
revoke all on function prive.halfjaar(date) from public, anon, authenticated, service_role;

alter table public.feedback_totaal
  alter column gezicht_som drop not null,
  alter column geholpen_ja drop not null,
  alter column geholpen_nee drop not null,
  add column gezichten integer[] check (cardinality(gezichten) = 5),
  add column tijdig integer not null default 0,
  add column te_laat integer not null default 0,
  add column beloofd integer not null default 0,
  add column gedaan integer not null default 0,
  add column heropend integer;
comment on table public.feedback_totaal is 'Counts per wijk (null: unknown), subject and half-year from vanaf on. About makelaars only from 5 people on; of faces and "helped" too (null: fewer), so that one voice stays hidden. Kept as history.';
comment on column public.feedback_totaal.gezichten is 'How many people gave each face, from very sad to very glad.';
comment on column public.feedback_totaal.te_laat is 'Answered after the term, or not yet while the term is over. Who still has time is in neither tijdig nor te_laat.';
comment on column public.feedback_totaal.beloofd is 'For how many something was promised with a date, kept or not; gedaan: for how many something was done.';

create function prive.feedback_telling(antwoord interval)
returns table (
  wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[], beantwoord integer, tijdig integer,
  te_laat integer, beloofd integer, gedaan integer, heropend integer, geholpen_ja integer, geholpen_nee integer
)
language sql stable
set search_path = ''
as $$
  select
    f.wijk_code, f.over, prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date), count(*)::integer,
    array[
      count(*) filter (where f.gezicht = 1), count(*) filter (where f.gezicht = 2), count(*) filter (where f.gezicht = 3),
      count(*) filter (where f.gezicht = 4), count(*) filter (where f.gezicht = 5)
    ]::integer[],
    count(f.beantwoord_op)::integer,
    count(*) filter (where e.eerste_op <= f.ingediend_op + antwoord)::integer,
    count(*) filter (where coalesce(e.eerste_op, prive.nu()) > f.ingediend_op + antwoord)::integer,
    count(p.belofte_op)::integer, count(p.gedaan_op)::integer, count(*) filter (where e.heropend)::integer,
    count(*) filter (where f.geholpen)::integer, count(*) filter (where not f.geholpen)::integer
  from public.feedback f
  left join public.feedback_publiek p on p.feedback_id = f.id
  -- A second answer, after it was reopened, does not make the first one late.
  cross join lateral (
    select min(g.op) filter (where g.soort = 'beantwoord') as eerste_op, bool_or(g.soort = 'heropend') as heropend
    from public.gebeurtenis g where g.dossier_soort = 'feedback' and g.dossier_id = f.id
  ) e
  group by 1, 2, 3
$$;
comment on function prive.feedback_telling(interval) is
  'All feedback counted per wijk, subject and half-year it came in; antwoord is the term for the first answer. For staff: nothing is hidden.';
revoke all on function prive.feedback_telling(interval) from public, anon, authenticated, service_role;

drop function prive.tel_feedback();
create function prive.tel_feedback(termijnen jsonb default '{}') returns integer
language plpgsql
set search_path = ''
as $$
declare
  geteld integer;
begin
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_telling(prive.termijn(termijnen, 'antwoord_dagen', interval '14 days')) f
  cross join lateral (select f.aantal >= 5 as samen) genoeg
  where f.over <> 'makelaar' or samen
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, gezichten = excluded.gezichten, beantwoord = excluded.beantwoord,
    tijdig = excluded.tijdig, te_laat = excluded.te_laat, beloofd = excluded.beloofd, gedaan = excluded.gedaan,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where to_jsonb(t) - 'gewijzigd_op' is distinct from to_jsonb(excluded) - 'gewijzigd_op';
  get diagnostics geteld = row_count;
  return geteld;
end
$$;
comment on function prive.tel_feedback(jsonb) is 'Counts feedback anew, once a day; returns how many totals changed. termijnen: antwoord_dagen (14).';
revoke all on function prive.tel_feedback(jsonb) from public, anon, authenticated, service_role;
