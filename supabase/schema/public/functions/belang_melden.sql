-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: belang_melden(text, uuid, boolean)
CREATE FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  lid public.jurylid;
begin
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = belang_melden.ronde and j.email = (select prive.eigen_email());
  if lid.id is null then return '{"fout": "niet_bevoegd"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status not in ('open_voor_aanvragen', 'beoordeling', 'stemmen') or r.status = 'stemmen'
    and prive.nu() >= r.stemmen_tot_op then
    return '{"fout": "stemmen_gesloten"}';
  end if;
  if exists (select from prive.deelname d where d.jurylid_id = lid.id) then return '{"fout": "al_gestemd"}'; end if;
  if not exists (select from public.aanvraag q where q.id = belang_melden.aanvraag and q.ronde_id = r.id
    and q.status = 'voorgelegd') then
    return '{"fout": "onbekend"}';
  end if;
  perform set_config('portaal.belang', 'ja', true);
  if belang_melden.belang then
    insert into public.belang (jurylid_id, aanvraag_id, bron) values (lid.id, belang_melden.aanvraag, 'zelf')
      on conflict do nothing;
  else
    delete from public.belang q where q.jurylid_id = lid.id and q.aanvraag_id = belang_melden.aanvraag
      and q.bron = 'zelf';
  end if;
  perform set_config('portaal.belang', '', true);
  return jsonb_build_object('belang', exists (select from prive.belangen(lid) b where b = belang_melden.aanvraag));
end
$$;

-- COMMENT: FUNCTION belang_melden(ronde text, aanvraag uuid, belang boolean)
COMMENT ON FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) IS 'For a juror, before voting: declares a belang in one request, or takes it back; one that the database set stays. {belang} or {fout}.';

-- ACL: FUNCTION belang_melden(ronde text, aanvraag uuid, belang boolean)
REVOKE ALL ON FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION public.belang_melden(ronde text, aanvraag uuid, belang boolean) TO authenticated;
