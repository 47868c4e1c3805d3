-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: stem(text, text, jsonb)
CREATE FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
declare
  r public.ronde;
  lid public.jurylid;
  eerder prive.deelname;
  gemaakt jsonb;
  gewijzigd boolean := false;
begin
  if bewijscode !~ '^[0-9A-HJKMNP-TV-Z]{26}$' then return '{"fout": "geen_bewijscode"}'; end if;
  select j.* into lid from public.jurylid j join public.ronde q on q.id = j.ronde_id
  where q.slug = stem.ronde and j.email = (select prive.eigen_email());
  if lid.id is null or prive.rol() is not null then return '{"fout": "niet_bevoegd"}'; end if;
  -- One juror at a time, without a trace in any row; then the ronde, which closing takes for update.
  perform pg_advisory_xact_lock(hashtextextended(lid.id::text, 0));
  select * into r from public.ronde q where q.id = lid.ronde_id for share;
  if r.status <> 'stemmen' or prive.nu() >= r.stemmen_tot_op then return '{"fout": "stemmen_gesloten"}'; end if;
  select * into eerder from prive.deelname d where d.ronde_id = r.id and d.jurylid_id = lid.id;
  if eerder.kanaal = 'papier' then return '{"fout": "stem_op_papier"}'; end if;
  if eerder.code_hash <> prive.code_hash('deelname', bewijscode) then return '{"fout": "al_gestemd"}'; end if;
  gemaakt := prive.maak_biljet(r, stem.keuzes, array(select prive.belangen(lid)));
  if gemaakt ? 'fout' then return gemaakt; end if;
  perform set_config('portaal.stembus', 'open', true);
  if eerder.id is null then
    -- Who votes on the site after all needs no paper.
    delete from prive.papier_uit u where u.jurylid_id = lid.id;
    insert into prive.deelname (ronde_id, jurylid_id, kanaal, code_hash) values (r.id, lid.id, 'site',
      prive.code_hash('deelname', bewijscode));
    insert into prive.stembiljet (ronde_id, code_hash, keuzes) values (r.id, prive.code_hash('stembiljet',
      bewijscode), gemaakt -> 'biljet');
  else
    update prive.stembiljet s set keuzes = gemaakt -> 'biljet'
    where s.code_hash = prive.code_hash('stembiljet', bewijscode) and s.keuzes <> gemaakt -> 'biljet';
    gewijzigd := found;
  end if;
  perform set_config('portaal.stembus', '', true);
  return jsonb_build_object('gestemd', true, 'gewijzigd', gewijzigd);
exception when unique_violation then
  -- Somebody else made the same code: no accident, and nothing is written.
  return '{"fout": "geen_bewijscode"}';
end
$_$;

-- COMMENT: FUNCTION stem(ronde text, bewijscode text, keuzes jsonb)
COMMENT ON FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) IS 'For a juror while voting runs: writes that the juror voted and, apart from it, the ballot; with the same code it is the same vote, or a change of it. keuzes: {aanvraag_id: voor|niet|onthouding or 0..5}. {gestemd, gewijzigd} or {fout}.';

-- ACL: FUNCTION stem(ronde text, bewijscode text, keuzes jsonb)
REVOKE ALL ON FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.stem(ronde text, bewijscode text, keuzes jsonb) TO authenticated;
