-- Why:    the inbox asked of each of a thousand rows, by a call, whether it waits too long.
-- Tables: none.
-- Rights: none for an API role; werk_van is asked by functions that are.

create or replace function prive.werk_van(feedback_dagen integer, vers_maanden integer)
returns table (
  medewerker_id uuid, soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamptz,
  uiterlijk timestamptz, wat text
)
language sql
stable
set search_path = ''
as $$
  with wie as materialized (select * from prive.medewerkers_nu()), band as materialized (
    -- What is for the person outside alone does not wait for staff at all.
    select b.medewerker_id as wie, b.feedback_id::text as feedback
    from prive.klachtbanden_van(array(select w.id from wie w)) b
  ), voorraad as materialized (
    select v.*, eigen.id as eigen
    from prive.werkvoorraad(feedback_dagen, vers_maanden) v
    -- What somebody had who left, or whom it is about, falls to the beheerders, as what nobody has.
    left join wie eigen on eigen.id = v.van_wie and (eigen.id, v.id) not in (select b.wie, b.feedback from band b)
  ), door as (
    select v.eigen as wie, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
    from voorraad v where v.eigen is not null
    union all
    select m.id, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
    from voorraad v join wie m on m.rol = 'beheerder' and m.id is distinct from v.eigen
    -- What prive.te_lang says of one row, once for all of them.
    where v.eigen is null or v.wat <> 'nakijken' and
      coalesce(v.uiterlijk, v.sinds + make_interval(days => feedback_dagen)) <=
      (select prive.nu()) - make_interval(days => feedback_dagen)
  )
  select d.* from door d where (d.wie, d.id) not in (select b.wie, b.feedback from band b)
$$;
