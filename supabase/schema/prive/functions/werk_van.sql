-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: werk_van(integer, integer)
CREATE FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) RETURNS TABLE(medewerker_id uuid, soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone, uiterlijk timestamp with time zone, wat text)
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
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
    where v.eigen is null or v.laat_op + make_interval(days => feedback_dagen) <= (select prive.nu())
  )
  select d.* from door d where (d.wie, d.id) not in (select b.wie, b.feedback from band b)
$$;

-- COMMENT: FUNCTION werk_van(feedback_dagen integer, vers_maanden integer)
COMMENT ON FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) IS 'What waits, with who must do it: the medewerker it is of, or each beheerder when that is nobody who works here. Arguments as for werkvoorraad.';

-- ACL: FUNCTION werk_van(feedback_dagen integer, vers_maanden integer)
REVOKE ALL ON FUNCTION prive.werk_van(feedback_dagen integer, vers_maanden integer) FROM PUBLIC;
