-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_uitgeven(text, uuid)
CREATE FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
  kaal text := '';
  bytes bytea := prive.willekeur();
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = papier_uitgeven.ronde and j.id = papier_uitgeven.jurylid;
  if lid.id is null then return '{"fout": "onbekend"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id) then return '{"fout": "al_gestemd"}'; end if;
  perform set_config('portaal.stembus', 'open', true);
  insert into prive.deelname (ronde_id, jurylid_id, kanaal) values (r.id, lid.id, 'papier');
  perform set_config('portaal.stembus', '', true);
  for plaats in 0..7 loop
    kaal := kaal || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(bytes, plaats) % 32 + 1, 1);
  end loop;
  return jsonb_build_object(
    'nummer', kaal || prive.papier_controle(r.id, kaal),
    'aanvragen', (
      select jsonb_agg(jsonb_build_object('id', o.aanvraag_id, 'titel', o.titel, 'bedrag_cent', o.bedrag_cent,
        'belang', exists (select from prive.belangen(lid) b where b = o.aanvraag_id)) order by o.titel, o.aanvraag_id)
      from prive.opname_aanvraag o where o.ronde_id = r.id)
  );
end
$$;

-- COMMENT: FUNCTION papier_uitgeven(ronde text, jurylid uuid)
COMMENT ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) IS 'For staff while voting runs: this juror votes on paper, and not online any more. The number goes on the paper and is kept nowhere. {nummer, aanvragen: [{id, titel, bedrag_cent, belang}]} or {fout}.';

-- ACL: FUNCTION papier_uitgeven(ronde text, jurylid uuid)
REVOKE ALL ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_uitgeven(ronde text, jurylid uuid) TO authenticated;
