-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: dossier_volledig(public.dossier_soort, uuid)
CREATE FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select jsonb_build_object(
    'soort', welke, 'nummer', d ->> 'nummer', 'titel', d ->> 'titel', 'status', d ->> 'status', 'kanaal',
      d ->> 'kanaal',
    'bevestigd_op', d -> 'bevestigd_op', 'ingediend_op', (select min(g.op) from public.gebeurtenis g
      where g.dossier_soort = welke and g.dossier_id = q.id),
    'inhoud', prive.dossier_inhoud(welke, q.id),
    'contact', (
      select jsonb_build_object('naam', c.naam, 'email', c.email, 'telefoon', c.telefoon, 'akkoord_op',
        c.akkoord_op, 'akkoord_versie', c.akkoord_versie)
      from prive.contact c where c.dossier_soort = welke and c.dossier_id = q.id
    ),
    'ingezien', (
      select coalesce(jsonb_agg(jsonb_build_object('op', l.op, 'wie', l.naam, 'rol', l.rol) order by l.op desc),
        '[]')
      from (
        select * from public.logboek k
        where k.tabel = 'contact' and k.rij = q.id::text and k.handeling = 'ingezien' order by k.op desc limit 50
      ) l
    ),
    'gebeurtenissen', (
      select jsonb_agg(jsonb_build_object('soort', g.soort, 'van', g.van, 'naar', g.naar, 'door', g.door, 'op',
        g.op, 'tekst', t.tekst, 'telling', t.telling) order by g.id)
      from public.gebeurtenis g left join public.gebeurtenis_tekst t on t.gebeurtenis_id = g.id and t.zichtbaar
      where g.dossier_soort = welke and g.dossier_id = q.id and g.soort <> 'notitie'
    ),
    'contactpersoon', prive.wie_helpt(welke, q.id),
    'ronde', (
      select jsonb_build_object('slug', r.slug, 'naam', r.naam, 'status', r.status, 'opent_op', r.opent_op,
        'sluit_op', r.sluit_op, 'besluit_op', r.besluit_op,
        'max_per_aanvraag_cent', r.max_per_aanvraag_cent, 'eenvoudig_tot_cent', r.eenvoudig_tot_cent, 'voorbeeld',
          r.voorbeeld)
      from public.aanvraag a join public.ronde r on r.id = a.ronde_id where welke = 'aanvraag' and a.id = q.id
    ),
    'publiek', (select jsonb_build_object('slug', p.slug, 'voorgelegd_op', p.voorgelegd_op, 'online',
      prive.staat_online(p.id)) from public.aanvraag_publiek p where p.id = q.id),
    'initiatief', (
      select jsonb_build_object('id', i.id, 'slug', i.slug, 'naam', i.naam, 'online', prive.staat_online(i.id))
        from public.initiatief i
      where i.id = prive.dossier_inhoud(welke, q.id) ->> 'initiatief_id' and i.status = 'gepubliceerd'
    ),
    'reactie', (
      select to_jsonb(p) - array['feedback_id', 'gewijzigd_op'] from public.feedback_publiek p
        where p.feedback_id = q.id
    ),
    'berichten', (
      select jsonb_agg(jsonb_build_object('soort', b.soort, 'gemaakt_op', b.gemaakt_op, 'verzonden_op',
        b.verzonden_op, 'opgegeven_op', b.opgegeven_op) order by b.gemaakt_op)
      from prive.bericht b where b.dossier_soort = welke and b.dossier_id = q.id
    )
  )
  from (select dossier_volledig.id, prive.dossier(welke, dossier_volledig.id) as d) q
$$;

-- COMMENT: FUNCTION dossier_volledig(welke public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) IS 'Everything we know about a dossier, for its applicant: also the export. Notes among staff are left out.';

-- ACL: FUNCTION dossier_volledig(welke public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.dossier_volledig(welke public.dossier_soort, id uuid) FROM PUBLIC;
