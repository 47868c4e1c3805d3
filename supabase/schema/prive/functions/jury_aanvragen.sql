-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_aanvragen(public.ronde, public.jurylid, uuid)
CREATE FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'titel', a.titel, 'plan', a.plan, 'doelgroep', a.doelgroep, 'wanneer', a.wanneer,
    'prioriteit', (select p.titel from public.prioriteit p where p.id = a.prioriteit_id),
    'buurt', coalesce((select b.naam from public.buurt b where b.code = a.buurt_code), (select w.naam from public.wijk w
      where w.code = a.wijk_code)),
    'gevraagd_cent', a.gevraagd_cent, 'minimum_cent', a.minimumbedrag_cent, 'eigen_bijdrage_cent',
      a.eigen_bijdrage_cent,
    'begroting',
      (select coalesce(jsonb_agg(jsonb_build_object('omschrijving', p.omschrijving, 'bedrag_cent', p.bedrag_cent)
      order by p.volgorde), '[]')
      from public.begrotingspost p where p.aanvraag_id = a.id),
    'vragen', prive.vragen_van(a.id),
    'adviezen',
      (select coalesce(jsonb_agg(jsonb_build_object('advies', v.advies, 'tekst', v.tekst, 'functie', v.functie, 'eigen',
      v.adviseur_id is not distinct from jury_aanvragen.adviseur_id) order by v.functie, v.id), '[]')
      from public.advies v where v.aanvraag_id = a.id
        and (lid.id is not null or v.adviseur_id = jury_aanvragen.adviseur_id)),
    'belang', case
      when lid.id is null then null
      when prive.is_contact(lid, a.id) then 'contact'
      when exists (select from prive.belangen(lid) b where b = a.id) then 'zelf'
    end,
    'nagevraagd', (select case when q.bekeken_op is null then 'wacht' else 'blijft' end
      from prive.belangvraag q where q.jurylid_id = lid.id and q.aanvraag_id = a.id)
  ) order by md5(coalesce(lid.id, jury_aanvragen.adviseur_id)::text || a.id::text)), '[]')
  from public.aanvraag a
  where a.ronde_id = r.id and case when prive.in_stemming(r.status)
    then exists (select from prive.opname_aanvraag o where o.aanvraag_id = a.id and o.ronde_id = r.id)
      else a.status = 'voorgelegd' end
$$;

-- COMMENT: FUNCTION jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid)
COMMENT ON FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) IS 'The requests of a ronde for one juror or adviser, in an order of their own that stays the same. Amounts in euro cents.';

-- ACL: FUNCTION jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid)
REVOKE ALL ON FUNCTION prive.jury_aanvragen(r public.ronde, lid public.jurylid, adviseur_id uuid) FROM PUBLIC;
