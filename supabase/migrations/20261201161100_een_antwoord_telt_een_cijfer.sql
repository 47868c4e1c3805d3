-- Why:    whoever answers feedback waited while all feedback of the half-year was counted, in every wijk: that grows.
--         An answer changes the numbers of one wijk and subject, so only those are counted; the clock counts the rest.
-- Tables: none.
-- Rights: none for an API role; what counts is asked by functions that are.
-- Kept:   nothing.

drop function prive.tel_feedback(jsonb, date);
drop function prive.feedback_telling(interval, date);

create function prive.feedback_telling(antwoord interval, welk date, alleen uuid default null)
returns table (
  wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[], beantwoord integer,
  tijdig integer, te_laat integer, beloofd integer, gedaan integer, heropend integer, geholpen_ja integer,
  geholpen_nee integer
)
language sql
stable
set search_path = ''
as $$
  with groep as materialized (
    select f.wijk_code, f.over from public.feedback f where f.id = alleen
  ), deze as materialized (
    select f.id, f.wijk_code, f.over, f.gezicht, f.ingediend_op, f.beantwoord_op, f.geholpen
    from public.feedback f
    where f.ingediend_op >= (select prive.begin_van(welk))
      and f.ingediend_op < (select prive.begin_van(prive.volgend_halfjaar(welk)))
      and not f.buiten
      and (alleen is null or exists (
        select from groep g where g.over = f.over and g.wijk_code is not distinct from f.wijk_code
      ))
      and not exists (
        select from prive.voorbeelddossier v where v.dossier_soort = 'feedback' and v.dossier_id = f.id
      )
  ), eerste as (
    -- A second answer, after it was reopened, does not make the first one late.
    select
      g.dossier_id, min(g.op) filter (where g.soort = 'beantwoord') as op,
      bool_or(g.soort = 'heropend') as heropend
    from public.gebeurtenis g
    where g.dossier_soort = 'feedback' and g.soort in ('beantwoord', 'heropend')
      and g.op >= (select prive.begin_van(welk))
      and (alleen is null or g.dossier_id in (select d.id from deze d))
    group by 1
  )
  select
    f.wijk_code, f.over, welk, count(*)::integer,
    array[
      count(*) filter (where f.gezicht = 1), count(*) filter (where f.gezicht = 2),
      count(*) filter (where f.gezicht = 3),
      count(*) filter (where f.gezicht = 4), count(*) filter (where f.gezicht = 5)
    ]::integer[],
    count(f.beantwoord_op)::integer,
    count(*) filter (where e.op <= f.ingediend_op + antwoord)::integer,
    count(*) filter (where coalesce(e.op, (select prive.nu())) > f.ingediend_op + antwoord)::integer,
    count(p.belofte_op)::integer, count(p.gedaan_op)::integer, count(*) filter (where e.heropend)::integer,
    count(*) filter (where f.geholpen)::integer, count(*) filter (where not f.geholpen)::integer
  from deze f
  left join public.feedback_publiek p on p.feedback_id = f.id
  left join eerste e on e.dossier_id = f.id
  group by 1, 2
$$;

comment on function prive.feedback_telling(interval, date, uuid) is
  'The feedback of the half-year from welk on, counted per wijk and subject (alleen: of those of this feedback); '
  'antwoord is the term to answer in.';

revoke all on function prive.feedback_telling(interval, date, uuid)
from public, anon, authenticated, service_role;

create function prive.tel_feedback(termijnen jsonb default '{}', welk date default null, alleen uuid default null)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  antwoord interval := prive.termijn(termijnen, 'antwoord_dagen', interval '14 days');
  geteld integer := 0;
begin
  if welk is null then
    select coalesce(sum(prive.tel_feedback(termijnen, h)), 0) into geteld
    from prive.halfjaren((select min(f.ingediend_op) from public.feedback f)) h;
    return geteld;
  end if;
  perform prive.tel_om_de_beurt();
  delete from prive.feedback_cijfer c
  where c.vanaf = welk and (alleen is null or exists (
    select from public.feedback f
    where f.id = alleen and f.over = c.over and f.wijk_code is not distinct from c.wijk_code
  ));
  insert into prive.feedback_cijfer (
    vanaf, wijk_code, over, aantal, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend, geholpen_ja,
      geholpen_nee
  )
  select f.vanaf, f.wijk_code, f.over, f.aantal, f.gezichten, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    f.heropend,
    f.geholpen_ja, f.geholpen_nee
  from prive.feedback_telling(antwoord, welk, alleen) f;
  insert into public.feedback_totaal as t (
    id, wijk_code, over, vanaf, aantal, gezicht_som, gezichten, beantwoord, tijdig, te_laat, beloofd, gedaan, heropend,
      geholpen_ja, geholpen_nee
  )
  select
    concat_ws('-', coalesce(f.wijk_code, 'onbekend'), f.over, f.vanaf), f.wijk_code, f.over, f.vanaf, f.aantal,
    case when samen
      then f.gezichten[1] + 2 * f.gezichten[2] + 3 * f.gezichten[3] + 4 * f.gezichten[4] + 5 * f.gezichten[5] end,
    case when samen then f.gezichten end, f.beantwoord, f.tijdig, f.te_laat, f.beloofd, f.gedaan,
    case when samen then f.heropend end, case when samen then f.geholpen_ja end, case when samen then f.geholpen_nee end
  from prive.feedback_cijfer f
  cross join lateral (select f.aantal >= 5 as samen) genoeg
  where f.vanaf = welk and (f.over <> 'makelaar' or samen) and (alleen is null or exists (
    select from public.feedback q
    where q.id = alleen and q.over = f.over and q.wijk_code is not distinct from f.wijk_code
  ))
  on conflict (id) do update set
    aantal = excluded.aantal, gezicht_som = excluded.gezicht_som, gezichten = excluded.gezichten,
      beantwoord = excluded.beantwoord,
    tijdig = excluded.tijdig, te_laat = excluded.te_laat, beloofd = excluded.beloofd, gedaan = excluded.gedaan,
    heropend = excluded.heropend, geholpen_ja = excluded.geholpen_ja, geholpen_nee = excluded.geholpen_nee
  where to_jsonb(t) - 'gewijzigd_op' is distinct from to_jsonb(excluded) - 'gewijzigd_op';
  get diagnostics geteld = row_count;
  return geteld;
end
$$;

comment on function prive.tel_feedback(jsonb, date, uuid) is
  'Counts the feedback of one half-year (null: of all) for staff and for everyone; alleen: '
  'only the wijk and subject of this feedback. Returns how many public numbers changed.';

revoke all on function prive.tel_feedback(jsonb, date, uuid)
from public, anon, authenticated, service_role;

create or replace function prive.tel_feedback_van(id uuid)
returns void
language sql
set search_path = ''
as $$
  select prive.tel_feedback(
    coalesce((select t.met_termijnen from prive.tik t where t.deel = 'tel_feedback'), '{}'),
    prive.halfjaar((f.ingediend_op at time zone 'Europe/Amsterdam')::date), f.id
  )
  from public.feedback f where f.id = tel_feedback_van.id
$$;

comment on function prive.tel_feedback_van(uuid) is
  'Counts anew what this feedback counts in. Call tel_om_de_beurt before anything of the content changes.';
