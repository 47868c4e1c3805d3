-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_stand(text)
CREATE FUNCTION public.jury_stand(ronde text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  beheert boolean := prive.rol() is not distinct from 'beheerder';
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = jury_stand.ronde;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  -- It shows addresses: one line for each hour in which somebody looks.
  insert into public.logboek (op, handeling, tabel, rij)
  select (select prive.nu()), 'ingezien', 'jurylid', r.id
  where not exists (
    select from public.logboek l
    where l.tabel = 'jurylid' and l.rij = r.id and l.handeling = 'ingezien'
      and l.medewerker_id = (select prive.medewerker_id()) and l.op > (select prive.nu()) - interval '1 hour'
  );
  return jsonb_build_object(
    'status', r.status, 'verlengd', r.verlengd,
    'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
    'juryleden', (
      select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'email', j.email, 'naam', j.naam,
        'gezien', j.gezien_op is not null, 'papier', prive.papier_van(j, r)) order by j.email, j.naam), '[]')
      from public.jurylid j where j.ronde_id = r.id),
    'adviseurs', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'email', a.email, 'functie', a.functie,
        'gezien', a.gezien_op is not null) order by a.email), '[]')
      from public.adviseur a where a.ronde_id = r.id),
    'aanvragen', (select count(*) from public.aanvraag a where a.ronde_id = r.id and a.status = 'voorgelegd'),
    'wachtend', (
      select count(*) from public.aanvraag a
      where a.ronde_id = r.id and a.status in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')),
    'papier', prive.papier_tellen(r.id),
    'gestemd', case when beheert then
      prive.stemmen_geteld(r) - case when r.status = 'stemmen' then prive.stemmen_geteld(r) % 5 else 0 end end,
    'voorgesteld', case when beheert then prive.voorgesteld('ronde_stap', r.id) end,
    'quorum_gehaald', case when beheert then prive.quorum_gehaald(r.id) end,
    'belangvragen', case when beheert then prive.belangvragen(r) end,
    'nageteld', (
      select u.nageteld from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1),
    'uitslag', case when beheert then (
      select jsonb_build_object('versie', u.versie, 'invoer_hash', u.invoer_hash,
        'vastgesteld', u.vastgesteld_op is not null, 'geldig', (u.uitslag ->> 'geldig')::boolean,
        'uitslag', u.uitslag, 'zinnen', u.zinnen)
      from public.uitslag u where u.ronde_id = r.id order by u.versie desc limit 1) end
  );
end
$$;

-- COMMENT: FUNCTION jury_stand(ronde text)
COMMENT ON FUNCTION public.jury_stand(ronde text) IS 'For staff: who is in the jury and how far the ronde is; how many voted, never who, and only for a beheerder. {status, juryleden, adviseurs, aanvragen, wachtend, papier, gestemd, quorum_gehaald, uitslag, …} or {fout}.';

-- ACL: FUNCTION jury_stand(ronde text)
REVOKE ALL ON FUNCTION public.jury_stand(ronde text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_stand(ronde text) TO authenticated;
