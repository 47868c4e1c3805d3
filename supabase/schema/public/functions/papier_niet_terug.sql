-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: papier_niet_terug(text, integer)
CREATE FUNCTION public.papier_niet_terug(ronde text, aantal integer) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  geteld jsonb;
begin
  if prive.rol() is null then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = papier_niet_terug.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  perform prive.wacht_op_stembus();
  if r.status <> 'tellen' or exists (select from public.uitslag u where u.ronde_id = r.id) then
    return '{"fout": "stap_kan_niet"}';
  end if;
  geteld := prive.papier_tellen(r.id);
  if not coalesce(aantal, -1) between 0 and (geteld ->> 'uitgegeven')::integer
    - prive.papier_begonnen(r.id) then
    return '{"fout": "te_veel_papier"}';
  end if;
  -- The same again writes nothing anew: that would hold up every vote.
  if (geteld ->> 'niet_terug')::integer <> aantal then
    if not prive.met_tweede('papier_niet_terug', r.id, jsonb_build_object('aantal', aantal)) then
      return geteld || '{"stand": "wacht_op_tweede"}';
    end if;
    insert into prive.papier_terug as t (ronde_id, niet_terug) values (r.id, aantal)
    on conflict (ronde_id) do update set niet_terug = excluded.niet_terug;
    if prive.papier_klaar(r.id) then perform prive.schud(); end if;
  end if;
  return prive.papier_tellen(r.id) || '{"stand": "bewaard"}';
end
$$;

-- COMMENT: FUNCTION papier_niet_terug(ronde text, aantal integer)
COMMENT ON FUNCTION public.papier_niet_terug(ronde text, aantal integer) IS 'For two of the staff after voting, until the count: how many paper ballots did not come back. {stand: bewaard|wacht_op_tweede, uitgegeven, ingevoerd, niet_terug} or {fout}.';

-- ACL: FUNCTION papier_niet_terug(ronde text, aantal integer)
REVOKE ALL ON FUNCTION public.papier_niet_terug(ronde text, aantal integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.papier_niet_terug(ronde text, aantal integer) TO authenticated;
