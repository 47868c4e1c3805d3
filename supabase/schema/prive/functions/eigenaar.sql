-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: eigenaar(public.dossier_soort, uuid)
CREATE FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select m.id
  from (select prive.dossier(welke, eigenaar.id) as d) q
  join public.makelaar_buurt mb
    on mb.buurt_code = q.d ->> 'buurt_code' or (mb.buurt_code is null and mb.wijk_code = q.d ->> 'wijk_code')
  join public.makelaar m on m.id = mb.makelaar_id
  where m.status <> 'gearchiveerd' and not (q.d ->> 'buiten')::boolean and m.id is distinct from q.d ->> 'makelaar_id'
  order by m.medewerker_id is distinct from (q.d ->> 'behandelaar')::uuid, mb.buurt_code is null,
    m.status <> 'gepubliceerd', m.id
  limit 1
$$;

-- COMMENT: FUNCTION eigenaar(welke public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) IS 'The makelaar in whose inbox a dossier lies: who took it up, else of the buurt, else of the whole wijk. Null: it falls to the beheerders. Never the makelaar a feedback is about.';

-- ACL: FUNCTION eigenaar(welke public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.eigenaar(welke public.dossier_soort, id uuid) FROM PUBLIC;
