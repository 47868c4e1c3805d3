-- Written by `npm run db:types` from the migrations; a test fails while it is stale.

-- FUNCTION: ronde_stap(text, public.ronde_status, text)
CREATE FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  r public.ronde;
  fout text;
begin
  if prive.rol() is distinct from 'beheerder' then return '{"fout": "niet_bevoegd"}'; end if;
  select * into r from public.ronde q where q.slug = ronde_stap.ronde for update;
  if r.id is null then return '{"fout": "onbekend"}'; end if;
  fout := prive.ronde_stap_fout(r, ronde_stap.naar, ronde_stap.reden);
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  -- Before the day that people were told, or never.
  if (ronde_stap.naar = 'ingetrokken' or ronde_stap.naar = 'beoordeling' and (select prive.nu()) < r.sluit_op
    or ronde_stap.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op) and not prive.code_vers()
  then
    return '{"fout": "code_te_oud"}';
  end if;
  if (ronde_stap.naar = 'ingetrokken' and r.status in ('stemmen', 'tellen')
      or ronde_stap.naar = 'tellen' and (select prive.nu()) < r.stemmen_tot_op
        and (select count(*) from prive.deelname d where d.ronde_id = r.id)
          < (select o.juryleden from prive.opname o where o.ronde_id = r.id))
    and not prive.met_tweede('ronde_stap', r.id,
      jsonb_build_object('naar', ronde_stap.naar, 'reden', btrim(ronde_stap.reden)))
  then
    return '{"stand": "wacht_op_tweede"}';
  end if;
  case ronde_stap.naar
    when 'stemmen' then fout := prive.open_stemmen(r.id, 'beheerder');
    when 'tellen' then perform prive.sluit_stemmen(r.id, 'beheerder', ronde_stap.reden);
    else
      if ronde_stap.naar = 'beoordeling' then
        update public.ronde q set sluit_op = least(q.sluit_op, (select prive.nu())) where q.id = r.id;
      elsif ronde_stap.naar = 'afgerond' then
        perform prive.schuif_door(r);
      end if;
      perform prive.zet_ronde(r.id, ronde_stap.naar, 'beheerder', ronde_stap.reden);
  end case;
  if fout is not null then return jsonb_build_object('fout', fout); end if;
  return jsonb_build_object('stand', ronde_stap.naar);
exception when integrity_constraint_violation or data_exception then
  return '{"fout": "onleesbaar"}';
end
$$;

-- COMMENT: FUNCTION ronde_stap(ronde text, naar public.ronde_status, reden text)
COMMENT ON FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) IS 'For a beheerder: brings a ronde to naar; vastgesteld goes through uitslag_vaststellen. wacht_op_tweede: ending a vote early, or taking back what is voted on, takes another beheerder who says the same for the same reason. {stand} or {fout: stap_kan_niet|motivering_nodig|stemtijd_ontbreekt|aanvragen_wachten|geen_aanvragen|te_weinig_juryleden|jury_medewerker|code_te_oud}.';

-- ACL: FUNCTION ronde_stap(ronde text, naar public.ronde_status, reden text)
REVOKE ALL ON FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ronde_stap(ronde text, naar public.ronde_status, reden text) TO authenticated;
