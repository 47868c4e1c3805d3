-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_van_een(text, public.uitslag)
CREATE FUNCTION prive.jury_van_een(r text, u public.uitslag) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select (
    select coalesce(sum((e.value ->> 'toegekend_cent')::bigint), 0) > prive.tweede_boven_cent()
    from jsonb_array_elements(u.uitslag -> 'aanvragen') e
  ) and (
    2 * (
      select count(*) from public.logboek l
      where l.tabel = 'jurylid' and l.rij = r and l.handeling = 'toegevoegd' and l.medewerker_id is not null
        and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
    ) > (select count(*) from public.jurylid j where j.ronde_id = r)
    or exists (
      select from jsonb_array_elements(u.uitslag -> 'aanvragen') e
      join public.logboek l on l.tabel = 'aanvraag' and l.rij = e.value ->> 'id' and l.handeling = 'stap'
      where (e.value ->> 'toegekend_cent')::bigint > 0 and l.code = 'ingediend' and l.medewerker_id is not null
        and not prive.zijn_twee(l.medewerker_id, (select prive.medewerker_id()))
    )
  )
$$;

-- COMMENT: FUNCTION jury_van_een(r text, u public.uitslag)
COMMENT ON FUNCTION prive.jury_van_een(r text, u public.uitslag) IS 'Whether whoever is signed in invited most of this jury, or wrote down what it chose, and gives more than one may.';

-- ACL: FUNCTION jury_van_een(r text, u public.uitslag)
REVOKE ALL ON FUNCTION prive.jury_van_een(r text, u public.uitslag) FROM PUBLIC;
