-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: vragen_van(uuid)
CREATE FUNCTION prive.vragen_van(welke uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(jsonb_agg(jsonb_build_object('vraag', t.tekst, 'antwoord', a.tekst) order by g.id), '[]')
  from public.gebeurtenis g
  join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
  left join lateral (
    select at.tekst from public.gebeurtenis q join public.gebeurtenis_tekst at on at.gebeurtenis_id = q.id
      and at.zichtbaar
    where q.dossier_soort = 'aanvraag' and q.dossier_id = welke and q.soort = 'aangevuld' and q.id > g.id
      -- An answer goes with the question that stood then: one that was dropped stays without.
      and not exists (
        select from public.gebeurtenis tussen
        where tussen.dossier_soort = 'aanvraag' and tussen.dossier_id = welke and tussen.id > g.id and tussen.id < q.id
          and tussen.soort in ('aanvulling_gevraagd', 'vraag_vervallen')
      )
    order by q.id limit 1
  ) a on true
  where g.dossier_soort = 'aanvraag' and g.dossier_id = welke and g.soort = 'aanvulling_gevraagd'
$$;

-- COMMENT: FUNCTION vragen_van(welke uuid)
COMMENT ON FUNCTION prive.vragen_van(welke uuid) IS 'What was asked about a request and what the applicant answered, in order. Array of {vraag, antwoord or null}.';

-- ACL: FUNCTION vragen_van(welke uuid)
REVOKE ALL ON FUNCTION prive.vragen_van(welke uuid) FROM PUBLIC;
