-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stemmen_verlengen(text, timestamp with time zone, text)
CREATE FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = stemmen_verlengen.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  if r.status <> 'stemmen' then return '{"fout": "stap_kan_niet"}'; end if;
  if nullif(btrim(stemmen_verlengen.reden), '') is null then return '{"fout": "motivering_nodig"}'; end if;
  if prive.quorum_gehaald(r.id) then return '{"fout": "quorum_gehaald"}'; end if;
  if r.verlengd >= 2 then return '{"fout": "vaak_genoeg_verlengd"}'; end if;
  if tot is null or tot <= greatest(r.stemmen_tot_op, prive.nu()) then return '{"fout": "termijn_te_vroeg"}'; end if;
  perform set_config('portaal.ronde_door', 'beheerder', true);
  update public.ronde q set stemmen_tot_op = tot, verlengd = q.verlengd + 1, reden = btrim(stemmen_verlengen.reden)
  where q.id = r.id returning * into r;
  perform set_config('portaal.ronde_door', '', true);
  update prive.opname o set herinnerd_op = null where o.ronde_id = r.id;
  perform prive.schrijf_jurybericht('stemmen_verlengd', j, r) from public.jurylid j where j.ronde_id = r.id;
  return jsonb_build_object('stemmen_tot_op', r.stemmen_tot_op, 'verlengd', r.verlengd);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION stemmen_verlengen(ronde text, tot timestamp with time zone, reden text)
COMMENT ON FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) IS 'For a beheerder, below quorum, at most twice, before any ballot is read: moves the deadline, with a reason, and tells the jurors. {stemmen_tot_op, verlengd} or {fout}.';

-- ACL: FUNCTION stemmen_verlengen(ronde text, tot timestamp with time zone, reden text)
REVOKE ALL ON FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.stemmen_verlengen(ronde text, tot timestamp with time zone, reden text) TO authenticated;
