-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_vervallen(text, uuid)
CREATE FUNCTION public.papier_vervallen(ronde text, jurylid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_vervallen.ronde and j.id = papier_vervallen.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  -- In the order in which closing a vote takes them.
  lock table prive.deelname in row exclusive mode;
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  if uit.nummer is null then return '{"fout": "papier_kan_niet"}'; end if;
  if not prive.zijn_twee(uit.vervalt_door, wie) then
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'toegevoegd', 'voorstel', r.id, 'papier_vervallen');
    update prive.papier_uit u set vervalt_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'verwijderd', 'papier', r.id);
  perform prive.laat_papier_vervallen(lid);
  -- The wish stays: what was lost can be handed out again.
  insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id);
  perform prive.schrijf_jurybericht('papier_vervallen', lid, r);
  return '{"stand": "vervallen"}';
end
$$;

-- COMMENT: FUNCTION papier_vervallen(ronde text, jurylid uuid)
COMMENT ON FUNCTION public.papier_vervallen(ronde text, jurylid uuid) IS 'For two of the staff, while voting: a paper that is out counts no longer, and the juror is told. {stand: wacht|vervallen} or {fout}.';

-- ACL: FUNCTION papier_vervallen(ronde text, jurylid uuid)
REVOKE ALL ON FUNCTION public.papier_vervallen(ronde text, jurylid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_vervallen(ronde text, jurylid uuid) TO authenticated;
