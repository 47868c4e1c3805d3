-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: jury_lezen()
CREATE FUNCTION public.jury_lezen() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  adres text := prive.eigen_email();
  vandaag date := (prive.nu() at time zone 'Europe/Amsterdam')::date;
begin
  if adres is null then return '{"fout": "niet_bevoegd"}'; end if;
  -- To the day, and only before voting: after that it would tell who came when.
  update public.jurylid j set gezien_op = (select prive.begin_van(vandaag))
  from public.ronde r
  where r.id = j.ronde_id and r.status in ('concept', 'open_voor_aanvragen', 'beoordeling') and j.email = adres
    and j.gezien_op is null;
  update public.adviseur j set gezien_op = (select prive.begin_van(vandaag))
  from public.ronde r
  where r.id = j.ronde_id and r.status in ('concept', 'open_voor_aanvragen', 'beoordeling') and j.email = adres
    and j.gezien_op is null;
  return jsonb_build_object('rondes', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', r.slug, 'naam', r.naam, 'uitleg', r.uitleg, 'status', r.status, 'voorbeeld', r.voorbeeld, 'budget_cent',
        r.budget_cent,
      'stemvorm', r.stemvorm, 'verdeelregel', r.verdeelregel, 'aanvulling', r.aanvulling, 'past_niet', r.past_niet,
      'drempel', r.drempel, 'quorum', r.quorum, 'min_keuzes', r.min_keuzes, 'max_keuzes', r.max_keuzes,
      'stemmen_vanaf_op', r.stemmen_vanaf_op, 'stemmen_tot_op', r.stemmen_tot_op,
      'rol', case when adviseur.id is not null then 'adviseur' else 'jurylid' end,
      'gestemd', deelname.id is not null, 'op_papier', papier_uit.jurylid_id is not null,
      'papier_gekregen', papier_uit.nummer is not null,
      'aanvragen', prive.jury_aanvragen(r, jurylid, adviseur.id)
    ) order by r.sluit_op desc), '[]')
    from public.ronde r
    left join public.jurylid on jurylid.ronde_id = r.id and jurylid.email = adres
    left join public.adviseur on adviseur.ronde_id = r.id and adviseur.email = adres
    left join prive.deelname on deelname.jurylid_id = jurylid.id
    left join prive.papier_uit on papier_uit.jurylid_id = jurylid.id
    where (jurylid.id is not null or adviseur.id is not null) and r.status not in ('concept', 'ingetrokken')
  ));
end
$$;

-- COMMENT: FUNCTION jury_lezen()
COMMENT ON FUNCTION public.jury_lezen() IS 'For whoever is signed in: the rondes in which this address is a juror or adviser, with their requests; empty for all others. {rondes} or {fout}.';

-- ACL: FUNCTION jury_lezen()
REVOKE ALL ON FUNCTION public.jury_lezen() FROM PUBLIC;
GRANT ALL ON FUNCTION public.jury_lezen() TO authenticated;
