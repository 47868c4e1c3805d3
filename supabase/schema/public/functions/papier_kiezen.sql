-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_kiezen(text, boolean)
CREATE FUNCTION public.papier_kiezen(ronde text, kies boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_kiezen.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id and d.kanaal = 'site') then
    return '{"fout": "al_gestemd"}';
  end if;
  if coalesce(kies, false) then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  else
    perform prive.laat_papier_vervallen(lid);
  end if;
  return jsonb_build_object('op_papier', coalesce(kies, false));
end
$$;

-- COMMENT: FUNCTION papier_kiezen(ronde text, kies boolean)
COMMENT ON FUNCTION public.papier_kiezen(ronde text, kies boolean) IS 'For a juror: to vote on paper, or on the site after all; a paper that is out counts no longer then, whoever asked for it. {op_papier} or {fout: niet_bevoegd|stemmen_gesloten|al_gestemd}.';

-- ACL: FUNCTION papier_kiezen(ronde text, kies boolean)
REVOKE ALL ON FUNCTION public.papier_kiezen(ronde text, kies boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_kiezen(ronde text, kies boolean) TO authenticated;
