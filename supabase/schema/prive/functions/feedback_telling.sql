-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: feedback_telling(interval, date, uuid)
CREATE FUNCTION prive.feedback_telling(antwoord interval, welk date, alleen uuid DEFAULT NULL::uuid) RETURNS TABLE(wijk_code text, over public.feedback_over, vanaf date, aantal integer, gezichten integer[], beantwoord integer, tijdig integer, te_laat integer, beloofd integer, gedaan integer, heropend integer, geholpen_ja integer, geholpen_nee integer)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
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

-- COMMENT: FUNCTION feedback_telling(antwoord interval, welk date, alleen uuid)
COMMENT ON FUNCTION prive.feedback_telling(antwoord interval, welk date, alleen uuid) IS 'The feedback of the half-year from welk on, counted per wijk and subject (alleen: of those of this feedback); antwoord is the term to answer in.';

-- ACL: FUNCTION feedback_telling(antwoord interval, welk date, alleen uuid)
REVOKE ALL ON FUNCTION prive.feedback_telling(antwoord interval, welk date, alleen uuid) FROM PUBLIC;
