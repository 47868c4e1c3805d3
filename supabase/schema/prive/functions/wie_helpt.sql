-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: wie_helpt(public.dossier_soort, uuid)
CREATE FUNCTION prive.wie_helpt(welke public.dossier_soort, id uuid) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO ''
    AS $$
  select coalesce(
    case when q.wie is null then prive.als_contactpersoon(prive.eigenaar(welke, q.id))
      else coalesce(
        (select prive.als_contactpersoon(m.id) from public.makelaar m where m.medewerker_id = q.wie),
        -- Who has no page of their own is known to whoever they help.
        (select jsonb_build_object('soort', 'makelaar', 'naam', m.naam, 'rol', m.rol, 'telefoon', null, 'email', null,
          'foto', null)
        from public.medewerker m
        where m.id = q.wie and not exists (select from public.makelaar p where p.medewerker_id = m.id))
      )
    end,
    '{"soort": "beheerder"}'
  )
  from (
    select wie_helpt.id, (
      select m.id from prive.medewerkers_nu() m
      where m.id = (d ->> 'behandelaar')::uuid and not (d ->> 'buiten')::boolean
    ) as wie
    from prive.dossier(welke, wie_helpt.id) d
  ) q
$$;

-- COMMENT: FUNCTION wie_helpt(welke public.dossier_soort, id uuid)
COMMENT ON FUNCTION prive.wie_helpt(welke public.dossier_soort, id uuid) IS 'Who helps whoever sent this dossier: who took it up and works here, else the makelaar of the buurt. {soort: makelaar, naam, rol, telefoon, email, foto}, or {soort: beheerder} for the team.';

-- ACL: FUNCTION wie_helpt(welke public.dossier_soort, id uuid)
REVOKE ALL ON FUNCTION prive.wie_helpt(welke public.dossier_soort, id uuid) FROM PUBLIC;
