-- Why:    a function that lists had no end: after a year of mail that does not arrive, or with ten thousand things that
--         wait, one call read and sent all of it.
-- Tables: none are changed.
-- Rights: as before. Not granted: anything new.
-- Kept:   as before.

create or replace function public.collegas() returns table(id uuid, naam text, rol public.medewerker_rol)
  language sql stable security definer set search_path = ''
  as $$
  select m.id, m.naam, m.rol from public.medewerker m
  where (select prive.rol()) is not null and m.sinds <= ((select prive.nu()) at time zone 'Europe/Amsterdam')::date
    and (m.tot is null or m.tot > ((select prive.nu()) at time zone 'Europe/Amsterdam')::date)
  order by m.naam, m.id
  limit 500
$$;

create or replace function public.berichten_opgegeven()
  returns table (
    id uuid, dossier_soort public.dossier_soort, dossier_id uuid, nummer text, soort text,
    gemaakt_op timestamp with time zone, opgegeven_op timestamp with time zone, pogingen integer, fout text
  )
  language sql stable security definer set search_path = ''
  as $$
  select b.id, b.dossier_soort, b.dossier_id, prive.dossier(b.dossier_soort, b.dossier_id) ->> 'nummer', b.soort,
    b.gemaakt_op, b.opgegeven_op, b.pogingen, b.laatste_fout
  from prive.bericht b
  where b.opgegeven_op is not null and (select prive.rol()) is not null
    and (b.dossier_id is null or b.dossier_id <> all ((select prive.klachten_over_mij())::uuid[]))
  order by b.opgegeven_op desc
  limit 500
$$;

create or replace function public.wacht_op_mij(alles boolean DEFAULT false, feedback_dagen integer DEFAULT 14,
    vers_maanden integer DEFAULT 6)
  returns table (
    soort text, id text, titel text, wijk_code text, buurt_code text, sinds timestamp with time zone,
    uiterlijk timestamp with time zone, wat text, van_mij boolean
  )
  language sql stable security definer set search_path = ''
  as $$
  with wie as materialized (select (select prive.rol()) as rol, (select prive.medewerker_id()) as ik)
  select w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat,
    bool_or(w.medewerker_id = wie.ik)
  from wie cross join lateral prive.werk_van(feedback_dagen, vers_maanden) w
  where wie.rol is not null and (alles or w.medewerker_id = wie.ik)
    and (w.soort <> 'feedback' or w.id <> all ((select prive.klachten_over_mij())::text[]))
  group by w.soort, w.id, w.titel, w.wijk_code, w.buurt_code, w.sinds, w.uiterlijk, w.wat
  order by w.uiterlijk nulls last, w.sinds nulls first
  limit 2000
$$;

create or replace function public.signalen_samen()
  returns table (
    thema text, wijk_code text, buurt_code text, aantal bigint, los bigint,
    laatste_op timestamp with time zone, signalen jsonb
  )
  language sql stable security definer set search_path = ''
  as $$
  select s.thema, s.wijk_code, s.buurt_code, count(*), count(*) filter (where s.initiatief_id is null), max(s.op),
    jsonb_agg(jsonb_build_object(
      'id', s.id, 'tekst', s.tekst, 'op', s.op, 'wie', m.naam,
      'van_mij', coalesce(s.medewerker_id = (select prive.medewerker_id()), false),
      'initiatief', case when i.id is not null then jsonb_build_object('id', i.id, 'naam', i.naam) end
    ) order by s.op desc, s.id)
  from public.signaal s
  left join public.medewerker m on m.id = s.medewerker_id
  left join public.initiatief i on i.id = s.initiatief_id
  where (select prive.rol()) is not null
  group by s.thema, s.wijk_code, s.buurt_code
  order by count(*) filter (where s.initiatief_id is null) desc, max(s.op) desc, s.thema
  limit 1000
$$;
