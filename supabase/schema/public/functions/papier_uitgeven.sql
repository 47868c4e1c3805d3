-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_uitgeven(text, uuid)
CREATE FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
  uit prive.papier_uit;
  wie uuid := prive.medewerker_id();
  bytes bytea := prive.willekeur();
begin
  if wie is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_uitgeven.ronde and j.id = papier_uitgeven.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  -- In the order in which closing a vote takes them.
  lock table prive.deelname in row exclusive mode;
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if lid.email is null then
    insert into prive.papier_uit (jurylid_id, ronde_id) values (lid.id, r.id) on conflict do nothing;
  end if;
  select * into uit from prive.papier_uit u where u.jurylid_id = lid.id;
  -- One answer for a vote on the site, a juror who did not choose paper, and a paper that is out.
  if uit.jurylid_id is null or uit.nummer is not null then return '{"fout": "papier_kan_niet"}'; end if;
  if not prive.zijn_twee(uit.gevraagd_door, wie) then
    -- Never whose paper: after voting nothing may say who voted how.
    insert into public.logboek (op, handeling, tabel, rij, code)
    values (prive.nu(), 'toegevoegd', 'voorstel', r.id, 'papier_uitgeven');
    update prive.papier_uit u set gevraagd_door = wie where u.jurylid_id = lid.id;
    return '{"stand": "wacht"}';
  end if;
  insert into public.logboek (op, handeling, tabel, rij) values (prive.nu(), 'toegevoegd', 'papier', r.id);
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, n) % 32 + 1, 1), '') into uit.nummer
  from generate_series(0, 11) n;
  update prive.papier_uit u set nummer = uit.nummer where u.jurylid_id = lid.id;
  perform set_config('portaal.stembus', 'open', true);
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) values (r.id, lid.id, 'papier');
  perform set_config('portaal.stembus', '', true);
  perform prive.schrijf_jurybericht('papier_uitgegeven', lid, r);
  return jsonb_build_object(
    'stand', 'uitgegeven', 'nummer', uit.nummer,
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel, 'bedrag_cent', o.bedrag_cent,
        'belang', exists (select from prive.belangen(lid) b where b = o.aanvraag_id)) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

-- COMMENT: FUNCTION papier_uitgeven(ronde text, jurylid uuid)
COMMENT ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) IS 'For staff, while voting: a paper for a juror who was invited on paper or chose it. The first person asks ({stand: wacht}), a second one hands it out: {stand: uitgegeven, nummer, aanvragen}; the juror is told. Else {fout}.';

-- ACL: FUNCTION papier_uitgeven(ronde text, jurylid uuid)
REVOKE ALL ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) TO authenticated;
