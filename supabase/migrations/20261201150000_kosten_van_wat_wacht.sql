-- Why:    the work of a day and the list of what waits follow what is open: neither asks each row of the past, nor each
--         colleague apart.
-- Tables: none.
-- Rights: none for an API role; all of these are asked by functions that are.

create function prive.klachtbanden_van(wie uuid[]) returns table (medewerker_id uuid, feedback_id uuid)
language sql
stable
set search_path = ''
as $$
  select w.id, f.id
  from public.medewerker w
  join public.makelaar k on k.medewerker_id = w.id or prive.postbus(k.email) = prive.postbus(w.email)
  join public.feedback f on f.over = 'makelaar' and f.over_id = k.id
  where w.id = any (wie)
  union
  select w.id, f.id
  from public.feedback f
  join prive.contact c on c.dossier_soort = 'feedback' and c.dossier_id = f.id
  join public.medewerker w on prive.postbus(w.email) = prive.postbus(c.email)
  where f.over = 'makelaar' and w.id = any (wie)
$$;
comment on function prive.klachtbanden_van(uuid[]) is
  'Which feedback each of these medewerkers is tied to: about them as a makelaar, or from their own address.';
revoke all on function prive.klachtbanden_van(uuid[]) from public;

create or replace function prive.klachtbanden(wie uuid) returns setof uuid
language sql
stable
set search_path = ''
as $$
  select b.feedback_id from prive.klachtbanden_van(array[wie]) b
  union
  select f.id from public.feedback f where f.buiten
$$;

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
    select v.*, eigen.id as eigen,
      prive.te_lang(v.sinds, v.uiterlijk, v.wat, make_interval(days => feedback_dagen)) as te_lang
    from prive.werkvoorraad(feedback_dagen, vers_maanden) v
    -- What somebody had who left, or whom it is about, falls to the beheerders, as what nobody has.
    left join wie eigen on eigen.id = v.van_wie and (eigen.id, v.id) not in (select b.wie, b.feedback from band b)
  ), door as (
    select v.eigen as wie, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
    from voorraad v where v.eigen is not null
    union all
    select m.id, v.soort, v.id, v.titel, v.wijk_code, v.buurt_code, v.sinds, v.uiterlijk, v.wat
    from voorraad v join wie m on m.rol = 'beheerder' and m.id is distinct from v.eigen
    where v.eigen is null or v.te_lang
  )
  select d.* from door d where (d.wie, d.id) not in (select b.wie, b.feedback from band b)
$$;

create or replace function prive.meld_bewaareinde(
  termijnen jsonb, hoeveel integer default 200, out aantal integer, out meer boolean
) returns record
language plpgsql
set search_path = ''
as $$
declare
  nu timestamptz := prive.nu();
  uiterst timestamptz := nu - prive.termijn(termijnen, 'uiterst_maanden', interval '24 months');
  c record;
begin
  aantal := 0;
  -- From what is open: what is past is not looked at.
  for c in
    select o.soort, o.id
    from (
      select 'aanmelding'::public.dossier_soort as soort, a.id from public.aanmelding a where a.status = 'ingediend'
      union all
      select 'aanvraag', a.id from public.aanvraag a
      where a.status in ('ingediend', 'in_behandeling', 'voorgelegd', 'toegekend', 'deels_toegekend')
      union all
      select 'feedback', f.id from public.feedback f where f.status in ('nieuw', 'heropend')
    ) o
    join prive.contact k on k.dossier_soort = o.soort and k.dossier_id = o.id and k.email is not null
    cross join lateral prive.laatste_stap(o.soort, o.id) s
    cross join lateral prive.herinneringen(o.soort, o.id, coalesce(s.id, 0)) h
    where s.op <= uiterst and h.keer = 0
    limit hoeveel
  loop
    perform prive.herinner(c.soort, c.id, 'bewaren', 2, nu + interval '1 month');
    aantal := aantal + 1;
  end loop;
  meer := aantal >= hoeveel;
end
$$;
